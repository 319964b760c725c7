import { escapeTerminal } from "@change-logic/model";
import { findCodeConfig } from "../files/load-config.js";
import type { Streams } from "./context.js";

/** Says on stderr which configurations in code lie where one would be found by itself, and are not taken. */
export async function tellOfCode(folders: readonly string[], isEnglish: boolean, streams: Streams): Promise<void> {
  const told = new Set<string>();
  for (const folder of folders) for (const file of await findCodeConfig(folder)) told.add(escapeTerminal(file));
  for (const file of told) {
    streams.err(
      isEnglish
        ? `Note: ${file} is code, and is used only with --config ${file}.\n`
        : `Obs: ${file} är kod och används bara med --config ${file}.\n`,
    );
  }
}
