// Draws every example in every theme and direction, and in some views, into a folder: to be looked at, not kept. The
// gallery of the docs is made by `generate`, from the list in scripts/docs/gallery-pictures.ts.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { themeIds } from "../packages/diagram/src/index.js";
import { profiles } from "../packages/model/src/index.js";
import { draw } from "./docs/gallery.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to draw into: pnpm gallery FOLDER.");
await drawAll(folder);

async function drawAll(into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  const plans = readdirSync("examples", { recursive: true, encoding: "utf8" })
    .map((path) => join("examples", path))
    .filter((path) => path.endsWith(".change.yaml"))
    .sort();
  const directions = ["left-to-right", "right-to-left", "top-down"];
  const choices = [
    ...directions.flatMap((direction) => themeIds.map((theme) => ["--direction", direction, "--theme", theme])),
    ...["overview", "findings"].map((view) => ["--view", view]),
    ...["facts", "assumptions"].map((detail) => ["--detail", detail]),
    ...directions.map((direction) => ["--detail", "assumptions", "--direction", direction, "--paper", "A4"]),
    ...Object.keys(profiles).map((profile) => ["--profile", profile]),
  ];
  for (const plan of plans) {
    for (const choice of choices) {
      const name = [plan.split(/[/\\]/u).at(-2), ...choice.filter((part) => !part.startsWith("--"))].join("_");
      try {
        for (const [page, svg] of (await draw(plan, choice)).entries())
          writeFileSync(join(into, `${name}${page === 0 ? "" : `_${page + 1}`}.svg`), svg);
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
