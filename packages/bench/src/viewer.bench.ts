// The one-file page beside pages that lay the same plan out in the browser, by Mermaid and by elkjs: how large they are, and
// how long it takes from opening the file to the drawing on the screen, in the Chromium at CHROMIUM_PATH, or
// /usr/bin/chromium. Speed is printed, never asserted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createScene, layoutColumns, renderMermaid } from "@change-logic/diagram";
import { createModel, type Model, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import { type Browser, chromium } from "playwright-core";
import { columnGraph } from "./layout/column-graph.js";
import { randomColumnsModel } from "./layout/random-columns.js";
import { elkGraphOf, elkOptions } from "./layout/with-elk.js";
import { median, table } from "./side-by-side.js";

const repetitions = 5;
/** A page that has drawn nothing after so long is left, in milliseconds. */
const mostTime = 30_000;
const date = "2026-11-22";
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
if (!existsSync(executablePath)) throw new Error(`There is no Chromium at ${executablePath}. Set CHROMIUM_PATH.`);

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// The page holds its script as text, which is bundled first.
spawnSync(process.execPath, [file("../../viewer/scripts/build-page-parts.mjs")], { stdio: "inherit" });
const { createViewerData, renderPage } = await import("../../viewer/src/index.js");
const mermaidText = readFileSync(
  join(createRequire(file("../../../package.json")).resolve("mermaid"), "../mermaid.min.js"),
  "utf8",
);
const elkText = readFileSync(createRequire(import.meta.url).resolve("elkjs/lib/elk.bundled.js"), "utf8");

/** A page, and what is in it when it has drawn. */
interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly drawn: string;
}

const document = (script: string, more: string): string =>
  `<!doctype html><html><meta charset="utf-8"><body><div id="drawing"></div><script>${script.replaceAll("</script", "<\\/script")}</script><script>${more}</script></body></html>`;
const literal = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

function pagesOf(model: Model): BenchPage[] {
  const data = createViewerData(model, {
    date,
    tool: { name: "change-logic", version: "0.0.0" },
    report: validate(model, { date }),
  });
  const { scene } = data.texts.sv;
  const graph = columnGraph(createScene(model), layoutColumns(createScene(model), { effort: "quick" }));
  const elkGraph = literal(elkGraphOf(graph, elkOptions.defaults));
  const titles = literal(scene.boxes.map(({ title }) => title));
  return [
    {
      name: "our page",
      html: renderPage(data),
      drawn: 'document.querySelector("change-logic-viewer")?.shadowRoot?.querySelector("#drawing svg")',
    },
    {
      name: "Mermaid in a page",
      html: document(
        mermaidText,
        `mermaid.initialize({startOnLoad:false,maxTextSize:1e9,maxEdges:1e9});
mermaid.render("chart",${literal(renderMermaid(scene))}).then(({svg})=>{document.getElementById("drawing").innerHTML=svg})`,
      ),
      drawn: 'document.querySelector("#drawing svg")',
    },
    {
      name: "elkjs in a page",
      html: document(
        elkText,
        `const titles=${titles};new ELK().layout(${elkGraph}).then(({width,height,children,edges})=>{
const text=value=>value.replace(/[<&]/g,c=>c==="<"?"&lt;":"&amp;");
const line=({sections=[]})=>sections.map(({startPoint,bendPoints=[],endPoint})=>'<polyline fill="none" stroke="#555" points="'+[startPoint,...bendPoints,endPoint].map(({x,y})=>x+","+y).join(" ")+'"/>').join("");
document.getElementById("drawing").innerHTML='<svg width="'+width+'" height="'+height+'">'+edges.map(line).join("")+children.map(({x,y,width,height},i)=>'<g transform="translate('+x+' '+y+')"><rect width="'+width+'" height="'+height+'" fill="#fff" stroke="#555"/><text x="8" y="18">'+text(titles[i])+"</text></g>").join("")+"</svg>"})`,
      ),
      drawn: 'document.querySelector("#drawing svg")',
    },
  ];
}

/** The time from the beginning of the page to the first picture after the drawing is there; undefined when there is none. */
async function timeOf(browser: Browser, url: string, drawn: string): Promise<number | undefined> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.addInitScript(`(function look() {
      if (${drawn}) requestAnimationFrame(() => setTimeout(() => { window.drawnAfter = performance.now(); }));
      else requestAnimationFrame(look);
    })()`);
    await page.goto(url, { timeout: mostTime });
    // A function, since the policy of our page lets no text be run.
    const found = await page.waitForFunction(() => (globalThis as { drawnAfter?: number }).drawnAfter, undefined, {
      timeout: mostTime,
    });
    return await found.jsonValue();
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

const exempelkommun = readPlan(readFileSync(file("../../../examples/exempelkommun/exempelkommun.change.yaml"), "utf8"))
  .value!;
const plans: readonly (readonly [string, Model])[] = [
  ["Exempelkommun", createModel(exempelkommun, { catalogs: shippedCatalogs })],
  ["300 boxes", randomColumnsModel(300, 1)],
  ["1 000 boxes", randomColumnsModel(1000, 1)],
];

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}`);
const folder = mkdtempSync(join(tmpdir(), "change-logic-bench-"));
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
console.log(`Chromium ${browser.version()}`);
try {
  for (const [title, model] of plans) {
    const pages = pagesOf(model).map((one, index) => {
      const path = join(folder, `${index}.html`);
      writeFileSync(path, one.html);
      return { ...one, url: pathToFileURL(path).href, times: [] as number[], isSlow: false };
    });
    // In turns, so that what else the machine does meets all alike; the first turn warms up.
    for (let turn = 0; turn <= repetitions; turn += 1) {
      for (const page of pages) {
        if (page.isSlow) continue;
        const time = await timeOf(browser, page.url, page.drawn);
        if (time === undefined) page.isSlow = true;
        else if (turn > 0) page.times.push(time);
      }
    }
    const own = median(pages[0]!.times);
    const kilobytes = (text: string) => (text.length / 1000).toFixed(0);
    console.log(`\n${title}\n`);
    console.log(
      table([
        ["", "kB", "kB gzipped", "ms to a drawing", "× ours"],
        ...pages.map(({ name, html, times, isSlow }) => [
          name,
          kilobytes(html),
          (gzipSync(html, { level: 9 }).length / 1000).toFixed(0),
          isSlow ? `over ${mostTime / 1000} s` : median(times).toFixed(0),
          isSlow ? "" : (median(times) / own).toFixed(1),
        ]),
      ]),
    );
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
