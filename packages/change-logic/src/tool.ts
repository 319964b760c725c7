import { readFileSync } from "node:fs";
import type { Tool } from "@change-logic/report";

/** This package's name and version, from its package.json (which lies one folder up from source and build alike). */
export function tool(): Tool {
  const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Tool;
  return { name, version };
}
