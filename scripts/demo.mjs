// The main job on a real plan: findings, coverage and the picture of the Exempelkommun plan.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const command = fileURLToPath(new URL("../packages/change-logic/dist/command.js", import.meta.url));
const plan = "examples/exempelkommun/exempelkommun.change.yaml";
const folder = "demo-output";
// A fixed day, so that the demo says the same next year.
const date = ["--date", "2026-11-22"];

function run(expected, ...args) {
  console.log(`\n$ change-logic ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (!expected.includes(status)) {
    console.error(`change-logic ended with code ${status}.`);
    process.exit(1);
  }
}

mkdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true });
// The plan has findings, as real plans do: `validate` ends with code 1.
run([0, 1], "validate", plan, ...date);
run([0], "coverage", plan, ...date);
run([0, 1], "validate", plan, "--format", "html", "-o", `${folder}/rapport.html`, ...date);
for (const ending of ["html", "svg", "mmd", "txt"])
  run([0], "render", plan, "-o", `${folder}/exempelkommun.${ending}`, ...date);
console.log(
  `\nThe plan as a page to explore is ${folder}/exempelkommun.html: open it in a browser. Beside it are exempelkommun.svg, exempelkommun.mmd (Mermaid), exempelkommun.txt (the text equivalent) and rapport.html (the report as a web page).`,
);
