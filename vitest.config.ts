import { defineConfig } from "vitest/config";

// Packages resolve to their source, so that the tests need no build.
const conditions = ["@change-logic/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "import", "default"] } },
  test: {
    // A test in a browser mostly waits for it.
    maxWorkers: "100%",
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // The script of the viewer's page is bundled from the source, since pages hold it as text.
    globalSetup: ["packages/viewer/scripts/vitest-setup.mjs"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
