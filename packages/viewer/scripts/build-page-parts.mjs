// Bundles what runs in the page, and writes it as text for the page to hold, with the hashes its policy names.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** A script that nothing in a page of HTML can end too early. */
async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}src/page/${entry}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    conditions: ["@change-logic/source"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
}

export async function buildPageParts() {
  const lines = [];
  for (const [name, entry] of [
    ["script", "page-main"],
    ["previewScript", "preview-main"],
  ]) {
    const text = await bundled(entry);
    const hash = createHash("sha256").update(text).digest("base64");
    lines.push(`export const ${name} = ${JSON.stringify(text)};`, `export const ${name}Hash = "sha256-${hash}";`);
  }
  mkdirSync(`${folder}dist`, { recursive: true });
  writeFileSync(`${folder}dist/page-parts.js`, `${lines.join("\n")}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPageParts();
