// Writes what is generated from the source and kept in the repository: the published JSON Schemas, and in the docs the
// tables, drawings and outputs that the code gives (scripts/docs). `test/docs.test.ts` fails when they are out of date.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../packages/model/src/index.js";
import { outputSchemas } from "../packages/report/src/index.js";
import { generatedDocs } from "./docs/index.js";

for (const [name, schemas] of Object.entries({ model: jsonSchemas(), report: outputSchemas() })) {
  const folder = new URL(`../packages/${name}/schema/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of Object.entries(schemas)) {
    writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}

mkdirSync(new URL("../docs/images/", import.meta.url), { recursive: true });
for (const [path, text] of await generatedDocs()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
