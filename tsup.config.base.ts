import { defineConfig } from "tsup";

/** JavaScript only: tsc writes the declarations (see `build` in the root package.json). */
export default defineConfig({
  format: "esm",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  // With the declarations and what tsc remembers of them: tsc makes them anew after this.
  clean: true,
  dts: false,
  silent: true,
});
