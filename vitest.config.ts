import { configDefaults, defineConfig } from "vitest/config";

// Packages resolve to their source, so that the tests need no build.
const conditions = ["@change-logic/source"];

// These replace modules of the packages by others.
const alone = [
  "packages/change-logic/test/render-without-viewer.test.ts",
  "packages/change-logic/test/start-up.test.ts",
  "packages/model/test/read-plain.test.ts",
];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: [...conditions, "node", "import", "default"] } },
  test: {
    // A test in a browser mostly waits for it.
    maxWorkers: "100%",
    // The script of the viewer's page is bundled from the source, since pages hold it as text.
    globalSetup: ["packages/viewer/scripts/vitest-setup.mjs"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most of the time went into loading the same modules for each file anew: files share them, but where one replaces some.
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          isolate: false,
          include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...alone],
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
