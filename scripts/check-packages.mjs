// Checks the packages as a user gets them: packed, installed with npm into an empty project, imported, bundled.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { installTarballs, packAll, publicPackages, root, runProgram } from "./pack.mjs";

const step = (text) => console.log(`- ${text}`);

const tarballs = packAll();
step(`packed ${tarballs.length} packages`);

for (const tarball of tarballs) {
  runProgram("npx", ["publint", "--strict", tarball], { cwd: root });
  runProgram("npx", ["attw", tarball, "--profile", "esm-only"], { cwd: root });
}
step("publint and attw have nothing to say");

runProgram("npx", ["--yes", "pnpm@10.34.9", "-r", "publish", "--dry-run", "--no-git-checks"], { cwd: root });
step(`publishing ${publicPackages.length} packages passes as a dry run`);

const project = installTarballs(tarballs);
const plan = `changeLogic: 1
id: liten
strategies: [agenda-2030]
scope: [agenda-2030/13.2]
currentStates: { nu: { title: Nu } }
actions: { gor: { title: Gör, owner: Vi, addresses: [nu], leadsTo: [effekt] } }
effects: { effekt: { title: Effekt, contributesTo: [agenda-2030/13.2] } }
`;
writeFileSync(join(project, "liten.change.yaml"), plan);
writeFileSync(
  join(project, "use.mjs"),
  `import { coverage, createModel, createScene, layoutColumns, readPlan, renderMermaid, renderSvg, renderText, trace, validate } from "change-logic";
import { layoutElk } from "change-logic/elk";
import { explainRule } from "change-logic/explain";
import { loadFiles } from "change-logic/node";
import { createViewerData, renderPage } from "change-logic/viewer";
const { plans, findings } = await loadFiles(["liten.change.yaml"]);
const model = createModel(plans);
const covered = coverage(model, { date: "2026-11-22" }).items.find(({ item }) => item.key === "agenda-2030/13.2");
if (findings.length > 0 || covered.status !== "covered") throw new Error("coverage");
if (!trace(model, "nu", "agenda-2030/13").connected) throw new Error("trace");
const scene = createScene(model, { findings: validate(model, { date: "2026-11-22" }).findings });
if (!renderSvg(layoutColumns(scene)).startsWith("<svg")) throw new Error("svg");
if (!renderSvg(await layoutElk(scene)).startsWith("<svg")) throw new Error("elk");
if (!renderMermaid(scene).includes("flowchart") || !renderText(scene).includes("Effekt")) throw new Error("text");
if (!explainRule("item-uncovered")?.examples?.wrong.sv.includes("changeLogic")) throw new Error("explain");
const page = renderPage(createViewerData(model, { date: "2026-11-22", tool: { name: "use", version: "1" } }));
if (!page.includes("<change-logic-viewer") || !page.includes("customElements.define")) throw new Error("page");
if (readPlan("").value !== undefined) throw new Error("read");
`,
);
runProgram(process.execPath, ["use.mjs"], { cwd: project });
const version = runProgram("npx", ["--no-install", "change-logic", "--version"], { cwd: project }).trim();
runProgram("npx", ["--no-install", "change-logic", "validate", "liten.change.yaml", "--date", "2026-11-22"], {
  cwd: project,
});
step(`installed with npm, it imports and runs (version ${version})`);

// Everything but ./node, and remark, which draws when documentation is built, bundles for the browser as it is.
const entries = [
  "change-logic",
  "change-logic/elk",
  "change-logic/explain",
  "change-logic/viewer",
  "@change-logic/viewer/element",
  ...publicPackages
    .filter((name) => name !== "change-logic" && name !== "remark")
    .map((name) => `@change-logic/${name}`),
];
for (const entry of entries) {
  writeFileSync(join(project, "entry.mjs"), `export * from "${entry}";\n`);
  const { outputFiles, metafile } = await build({
    entryPoints: [join(project, "entry.mjs")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const withElk = Object.keys(metafile.inputs).some((file) => file.includes("elkjs"));
  if (withElk && !entry.endsWith("/elk")) throw new Error(`${entry} brings elkjs along`);
  const withProse = Object.keys(metafile.inputs).some((file) => file.includes("/explain"));
  if (withProse && entry === "@change-logic/validate") throw new Error(`${entry} brings the explanations along`);
  const reads = Object.keys(metafile.inputs).filter((file) => /node_modules\/(?:zod|yaml)\//u.test(file));
  const { inputs } = Object.values(metafile.outputs)[0];
  if (entry.endsWith("/element") && reads.some((file) => inputs[file]?.bytesInOutput > 0))
    throw new Error(`${entry} brings along what reads plans`);
  step(`${entry} bundles for the browser: ${Math.round(outputFiles[0].contents.length / 1000)} kB minified`);
}

// \`validate\` and \`coverage\` load neither elkjs nor the viewer.
writeFileSync(
  join(project, "watch.mjs"),
  `import { register } from "node:module";
register("data:text/javascript," + encodeURIComponent('export async function resolve(name, context, next) { const found = await next(name, context); if (/elkjs|@change-logic.viewer/.test(found.url)) throw new Error(found.url + " was loaded"); return found; }'));
`,
);
const command = join(project, "node_modules/change-logic/dist/command.js");
for (const name of ["validate", "coverage"]) {
  runProgram(
    process.execPath,
    ["--import", "./watch.mjs", command, name, "liten.change.yaml", "--date", "2026-11-22"],
    { cwd: project },
  );
}
step("validate and coverage load neither elkjs nor the viewer");
