// The slow peers, run by hand and before a release: other Nodes and another TypeScript on the packed packages.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installTarballs, packAll, runProgram } from "./pack.mjs";

const nodes = ["22", "24"];
const typescripts = ["5.9"];

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
