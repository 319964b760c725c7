// Bundles what the page holds as text: what runs in it and its style, with the hashes that its policy names.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** A script that nothing in a page of HTML can end too early, and how many bytes of it come from which file. */
export async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${folder}src/page/${entry}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    conditions: ["@change-logic/source"],
    write: false,
    outdir: `${folder}dist`,
    metafile: true,
    absWorkingDir: folder,
    logLevel: "error",
  });
  const text = outputFiles[0].text.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
  const [{ inputs }] = Object.values(metafile.outputs);
  return { text, bytes: new Map(Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput])) };
}

async function styled(file) {
  const { code } = await transform(readFileSync(`${folder}src/page/${file}`, "utf8"), { loader: "css", minify: true });
  return code.trim();
}

/** The parts of the page by the names that they are exported under. */
export async function pageParts() {
  return {
    script: (await bundled("page-main")).text,
    previewScript: (await bundled("preview-main")).text,
    style: await styled("page.css"),
  };
}

export async function buildPageParts() {
  const lines = Object.entries(await pageParts()).flatMap(([name, text]) => {
    const hash = createHash("sha256").update(text).digest("base64");
    return [`export const ${name} = ${JSON.stringify(text)};`, `export const ${name}Hash = "sha256-${hash}";`];
  });
  mkdirSync(`${folder}dist`, { recursive: true });
  writeFileSync(`${folder}dist/page-parts.js`, `${lines.join("\n")}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPageParts();
