// The slow peers, run by hand and before a release: other Nodes, another TypeScript and a site in VitePress on the packed
// packages.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installTarballs, packAll, root, runProgram } from "./pack.mjs";

const nodes = ["22", "24"];
const typescripts = ["5.9"];
const vitepress = "1.6.4";

runProgram("npx", ["--yes", "pnpm@10.34.9", "build"]);
const tarballs = packAll();
const project = installTarballs(tarballs);
writeFileSync(
  join(project, "use.mjs"),
  `import { createModel, coverage, readPlan } from "change-logic";
const { value } = readPlan("changeLogic: 1\\nid: liten\\nstrategies: [agenda-2030]\\n");
const { items } = coverage(createModel(value), { date: "2026-11-22" });
console.log(process.version, items.length, "items");
`,
);
for (const version of nodes) {
  console.log(runProgram("npx", ["--yes", `--package=node@${version}`, "node", "use.mjs"], { cwd: project }).trim());
}
writeFileSync(
  join(project, "use.ts"),
  `import { createModel, definePlan, coverage } from "change-logic";
const plan = definePlan({ id: "p", currentStates: { nu: {} }, actions: { gor: { addresses: ["nu"] } } });
export const status: string | undefined = coverage(createModel(plan), { date: "2026-11-22" }).items[0]?.status;
// @ts-expect-error: there is no current state "annat"
definePlan({ id: "p", currentStates: { nu: {} }, actions: { gor: { addresses: ["annat"] } } });
`,
);
for (const version of typescripts) {
  runProgram(
    "npx",
    [
      "--yes",
      `--package=typescript@${version}`,
      "tsc",
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--skipLibCheck",
      "use.ts",
    ],
    { cwd: project },
  );
  console.log(`TypeScript ${version} reads the declarations`);
}

runProgram("npm", ["install", "--no-audit", "--no-fund", `vitepress@${vitepress}`], { cwd: project });
cpSync(join(root, "examples/vitepress/docs"), join(project, "docs"), { recursive: true });
runProgram("npx", ["vitepress", "build", "docs"], { cwd: project });
const page = readFileSync(join(project, "docs/.vitepress/dist/index.html"), "utf8");
const drawings = page.split("<svg ").length - 1;
if (drawings < 2 || !page.includes("Alla kvarter har en säker väg till skolan")) {
  throw new Error(`VitePress ${vitepress} built a page with ${drawings} drawings.`);
}
console.log(`VitePress ${vitepress} builds a page with ${drawings} drawings`);
