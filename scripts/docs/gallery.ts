import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../packages/change-logic/src/node.js";
import { docsDate } from "./check-example.js";
import { type GalleryPicture, gallerySections } from "./gallery-pictures.js";

/** Where the gallery lies, from the root of the repository. */
export const galleryFolder = "docs/gallery";

/** What lies in the gallery now. */
export const galleryThere = (): string[] => readdirSync(galleryFolder).map((name) => `${galleryFolder}/${name}`);

/** What the files of the gallery should hold, by their path from the root: the pictures, and the page that shows them. */
export async function galleryFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const page = [
    "# Galleri · Gallery",
    "",
    "Alla bilder är ritade av kommandot som står ovanför dem. Planerna är påhittade.",
    "",
    "All pictures are drawn by the command above them. The plans are invented, and in Swedish.",
  ];
  for (const { sv, en, pictures } of gallerySections) {
    page.push("", `## ${sv} · ${en}`);
    for (const picture of pictures) {
      const drawn = await draw(picture.plan, picture.options);
      const names = drawn.map((_, index) => `${picture.name}${drawn.length === 1 ? "" : `-${index + 1}`}.svg`);
      for (const [index, svg] of drawn.entries()) files.set(`${galleryFolder}/${names[index]}`, svg);
      page.push("", ...section(picture), ...drawn.flatMap((svg, index) => ["", image(svg, names[index]!)]));
    }
  }
  files.set(`${galleryFolder}/README.md`, `${page.join("\n")}\n`);
  return files;
}

/**
 * The SVGs that `change-logic render` writes of a plan (a path from the current folder) on the day of the examples: one, or
 * one for each page. Throws with what the command says where it draws nothing.
 */
export async function draw(plan: string, options: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-gallery-"));
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  try {
    const line = ["render", plan, ...options, "-o", join(folder, "picture.svg")];
    const code = await run(line, { out: tell, err: tell, today: () => docsDate });
    const names = readdirSync(folder).sort((a, b) => pageOf(a) - pageOf(b));
    if (code === 2 || names.length === 0) throw new Error(`change-logic ${line.join(" ")}:\n${told.join("")}`);
    return names.map((name) => readFileSync(join(folder, name), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pageOf = (name: string) => Number(/-(\d+)\.svg$/u.exec(name)?.[1] ?? 0);

function section({ plan, options, sv, en }: GalleryPicture): string[] {
  const command = ["change-logic render", plan, ...options, "-o plan.svg"].join(" ");
  return [sv, "", `*${en}*`, "", "```sh", command, "```"];
}

/** A picture in Markdown, with the title and the description that it gives itself to those who listen. */
function image(svg: string, name: string): string {
  const of = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, "u").exec(svg)?.[1] ?? "";
  const text = `${of("title")}. ${of("desc")}`.replaceAll(/[[\]]/gu, "\\$&");
  return `![${text}](${name})`;
}
