// Writes what is generated from the source and kept in the repository: the published JSON Schemas, the explanations and
// examples of the rules, their pages, and in the docs the tables, drawings and outputs that the code gives
// (scripts/docs). Arguments are the beginnings of paths: `pnpm generate docs/rules` writes only what lies there.
// `test/docs.test.ts` fails when anything is out of date.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { diagramSchemas } from "../packages/diagram/src/index.js";
import { jsonSchemas } from "../packages/model/src/index.js";
import { outputSchemas } from "../packages/report/src/index.js";
import { validateSchemas } from "../packages/validate/src/index.js";
import { generatedParts } from "./docs/rule-parts.js";

const only = process.argv.slice(2);
const fileOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function write(path: string, text: string): void {
  if (only.length > 0 && !only.some((start) => path.startsWith(start))) return;
  mkdirSync(dirname(fileOf(path)), { recursive: true });
  writeFileSync(fileOf(path), text);
}

const schemasOf = {
  model: jsonSchemas(),
  validate: validateSchemas(),
  diagram: diagramSchemas(),
  report: outputSchemas(),
};
for (const [name, schemas] of Object.entries(schemasOf)) {
  for (const [kind, schema] of Object.entries(schemas))
    write(`packages/${name}/schema/${kind}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}

// Before the rest is loaded, which reads them.
for (const [path, text] of generatedParts()) write(path, text);

const { generatedDocs, noLongerGenerated } = await import("./docs/index.js");
const docs = await generatedDocs(only);
for (const [path, text] of docs) write(path, text);
for (const path of noLongerGenerated(docs)) rmSync(fileOf(path));
