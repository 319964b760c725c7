// Writes what is generated from the source and kept in the repository: the published JSON Schemas.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "@change-logic/model";
import { outputSchemas } from "@change-logic/report";

for (const [name, schemas] of Object.entries({ model: jsonSchemas(), report: outputSchemas() })) {
  const folder = new URL(`../packages/${name}/schema/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of Object.entries(schemas)) {
    writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
}
