import { defineConfig } from "tsup";

/** JavaScript only: tsc writes the declarations (see `build` in the root package.json). */
export default defineConfig({
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  // Its own files only: the declarations are tsc's.
  clean: ["**/*.js", "**/*.js.map"],
  dts: false,
  silent: true,
});
