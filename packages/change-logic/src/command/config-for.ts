import { dirname } from "node:path";
import { escapeTerminal } from "@change-logic/model";
import { isDynamicPattern } from "tinyglobby";
import { findConfig, type LoadedConfig, loadConfig } from "../files/load-config.js";
import type { LoadedFiles } from "../files/load-files.js";
import type { Arguments } from "./arguments.js";
import type { Streams } from "./context.js";
import { tellOfCode } from "./tell-of-code.js";

/** So many folders are asked for a configuration of their own; in more, one does not expect different ones. */
const mostFolders = 50;

/**
 * The configuration that was asked for (which may be code unless `dataOnly`), or the nearest one to the first plan; says
 * so when other plans have another.
 */
export async function configFor(
  given: Arguments,
  files: readonly string[],
  loaded: LoadedFiles,
  streams: Streams,
  dataOnly = false,
): Promise<LoadedConfig> {
  const asked = given.text("config");
  if (asked !== undefined) return loadConfig({ file: asked, dataOnly });
  const read = loaded.plans.flatMap(({ source }) => (source?.file === undefined ? [] : [dirname(source.file)]));
  const named = files.filter((file) => !isDynamicPattern(file)).map((file) => dirname(file));
  const [first = ".", ...others] = new Set([...read, ...(read.length === 0 ? named : [])]);
  const isEnglish = given.text("lang") === "en";
  await tellOfCode([first, ...others.slice(0, mostFolders)], isEnglish, streams);
  const [own] = others.length > 0 ? await findConfig(first) : [];
  for (const folder of others.slice(0, mostFolders)) {
    const [other] = await findConfig(folder);
    if (other === own) continue;
    const using =
      own === undefined ? { sv: "ingen", en: "none" } : { sv: escapeTerminal(own), en: escapeTerminal(own) };
    streams.err(
      isEnglish
        ? `Note: the plans have different configurations; that of the first counts (${using.en}). Choose with --config.\n`
        : `Obs: planerna har olika konfigurationer; den förstas gäller (${using.sv}). Välj med --config.\n`,
    );
    break;
  }
  return loadConfig({ folder: first });
}
