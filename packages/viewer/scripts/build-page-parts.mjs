// Bundles what runs in a browser: what the page holds as text, with the hashes that its policy names; and the element.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** How everything that runs in a browser is bundled: from the sources, into one file that asks for no other. */
const browserBuild = {
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "ascii",
  conditions: ["@change-logic/source"],
  write: false,
  outdir: `${folder}dist`,
  metafile: true,
  absWorkingDir: folder,
  logLevel: "error",
};

/** How many bytes of what was built come from which file. */
const bytesOf = ({ outputs }) => {
  const { inputs } = Object.entries(outputs).find(([file]) => file.endsWith(".js"))[1];
  return new Map(Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]));
};

/** A script that nothing in a page of HTML can end too early, and how many bytes of it come from which file. */
export async function bundled(entry) {
  const { outputFiles, metafile } = await build({
    ...browserBuild,
    entryPoints: [`${folder}src/page/${entry}.ts`],
    format: "iife",
    legalComments: "eof",
  });
  const text = outputFiles[0].text.trim().replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
  return { text, bytes: bytesOf(metafile) };
}

/**
 * The element as a module, as light as in the page: bundled from the sources, of which the packages' own builds would
 * bring whole chunks along. It holds lit too, so that it runs without a bundler, and the licences of what it holds.
 */
export async function bundledElement() {
  const { outputFiles, metafile } = await build({
    ...browserBuild,
    entryPoints: [`${folder}src/element.ts`],
    format: "esm",
    legalComments: "eof",
    sourcemap: "linked",
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text: textOf(".js"), map: textOf(".js.map"), bytes: bytesOf(metafile), imports };
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

async function buildElement() {
  const { text, map } = await bundledElement();
  writeFileSync(`${folder}dist/element.js`, text);
  writeFileSync(`${folder}dist/element.js.map`, map);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await Promise.all([buildPageParts(), buildElement()]);
