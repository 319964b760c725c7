import { defineConfig } from "tsup";
import base from "../../tsup.config.base.ts";

export default defineConfig({
  ...(base as object),
  // Made after this from the source, and looked up when the package is loaded.
  external: ["#page-parts"],
  // It stays until then: tests that run meanwhile hold pages against it.
  clean: ["!page-parts.js"],
});
