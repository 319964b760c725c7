// From the YAML of a plan of 60 elements to SVG as whole processes: our command as it is built, beside the command line
// program of Mermaid drawing our Mermaid text of the same plan. Mermaid's is installed into a temporary folder, without a
// browser: the Chromium at CHROMIUM_PATH, or /usr/bin/chromium, is taken. Build first: `pnpm build`. Speed is printed, never
// asserted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { randomColumns } from "./layout/random-columns.js";
import { median, table } from "./side-by-side.js";
import { yamlOf } from "./yaml-of.js";

const mermaidCli = "@mermaid-js/mermaid-cli@12.2.0";
/** 60 elements, and ten items of strategies besides. */
const boxes = 70;
const pairs = 7;

const command = fileURLToPath(new URL("../../change-logic/dist/command.js", import.meta.url));
const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
if (!existsSync(command)) throw new Error("The command is not built. Run `pnpm build` first.");
if (!existsSync(chromium)) throw new Error(`There is no Chromium at ${chromium}. Set CHROMIUM_PATH.`);

const folder = mkdtempSync(join(tmpdir(), "change-logic-bench-"));
try {
  compareProcesses();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compareProcesses(): void {
  const { plan, strategy } = randomColumns(boxes, 1);
  writeFileSync(join(folder, "plan.change.yaml"), yamlOf(plan.data));
  writeFileSync(join(folder, "strategi.catalog.yaml"), yamlOf(strategy.data));
  writeFileSync(
    join(folder, "browser.json"),
    JSON.stringify({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] }),
  );
  console.error(`installing ${mermaidCli} …`);
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".", mermaidCli]);

  const ours = [process.execPath, command, "render", "plan.change.yaml", "-o"];
  run(ours[0]!, [...ours.slice(1), "plan.mmd"]);
  const mmdc = join("node_modules", "@mermaid-js", "mermaid-cli", "src", "cli.js");
  const works = [
    { name: "change-logic render", output: "ours.svg", arguments: [...ours.slice(1), "ours.svg"] },
    {
      name: "mermaid-cli",
      output: "mermaid.svg",
      arguments: [mmdc, "-q", "-p", "browser.json", "-i", "plan.mmd", "-o", "mermaid.svg"],
    },
  ];
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  const ratios: number[] = [];
  // One to warm the caches of the disk; then in turns, so that what else the machine does meets both alike.
  for (let pair = 0; pair <= pairs; pair += 1) {
    const [own, their] = works.map(({ name, arguments: given }) => {
      const start = performance.now();
      run(process.execPath, given);
      const time = performance.now() - start;
      if (pair > 0) times.get(name)!.push(time);
      return time;
    });
    if (pair > 0) ratios.push(own! / their!);
  }
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}\n\nwhole processes, ${pairs} pairs after one to warm up, medians\n`,
  );
  console.log(
    table([
      ["", "ms", "SVG, kB"],
      ...works.map(({ name, output }) => [
        name,
        median(times.get(name)!).toFixed(0),
        (statSync(join(folder, output)).size / 1000).toFixed(0),
      ]),
    ]),
  );
  console.log(
    `\nours / theirs, pair by pair: median ${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}); aim: at most 0.2, if possible 0.1`,
  );
}

function run(program: string, given: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, given, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${[program, ...given].join(" ")} ended with ${status}:\n${stderr}`);
}
