import { defineConfig } from "tsup";
import base from "../../tsup.config.base.ts";

// File by file: whoever bundles for the browser without `toGraph` leaves graphology out.
export default defineConfig({ ...(base as object), entry: ["src/**/*.ts"], bundle: false, splitting: false });
