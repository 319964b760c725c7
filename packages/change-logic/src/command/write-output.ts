import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ChangeLogicError, escapeTerminal, type Language, type Localized } from "@change-logic/model";
import { realPathOf } from "../files/real-path.js";
import { type FileContent, type NotWritten, writeFilesWhole } from "../files/write-files.js";
import { UsageError } from "./arguments.js";

/** Writes what a command makes, whole or not at all; what stands in the way is told as the user's to mend. */
export const writeOutput = (file: string, content: string): Promise<void> => writeOutputs([{ file, content }]);

/** Writes all the files that a command makes, or none of them. */
export async function writeOutputs(files: readonly FileContent[]): Promise<void> {
  try {
    await writeFilesWhole(files);
  } catch (error) {
    if (!(error instanceof ChangeLogicError) || error.code !== "file-not-written") throw error;
    const { file, code } = error.cause as NotWritten;
    throw new UsageError(problem(file, code, await placeOf(file)));
  }
}

/** The line that tells which file was written. */
export const writtenLine = (file: string, lang: Language): string =>
  `${lang === "sv" ? "Skrev" : "Wrote"} ${escapeTerminal(file)}\n`;

/** Where a file would really be written. */
interface RealPlace {
  readonly folder: string;
  /** Whether the folder is there. */
  readonly isThere: boolean;
  /** What the file leads to, when it is a link. */
  readonly target?: string;
}

async function placeOf(file: string): Promise<RealPlace> {
  const target = await realPathOf(file);
  const isLink = target !== join(await realPathOf(dirname(file)), basename(file));
  const folder = isLink ? dirname(target) : dirname(file);
  const isThere = await stat(folder).then(
    (status) => status.isDirectory(),
    () => false,
  );
  return { folder, isThere, ...(isLink && { target }) };
}

function problem(file: string, code: string, { folder, isThere, target }: RealPlace): Localized {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      if (isThere) {
        return {
          sv: `Det går inte att skapa filer i mappen ”${folder}”. Välj en annan plats.`,
          en: `Files cannot be made in the folder “${folder}”. Choose another place.`,
        };
      }
      if (target !== undefined) {
        return {
          sv: `”${file}” är en länk till ”${target}”, men mappen ”${folder}” finns inte. Skapa mappen, eller ta bort länken.`,
          en: `“${file}” is a link to “${target}”, but the folder “${folder}” is not there. Make the folder, or take the link away.`,
        };
      }
      return {
        sv: `Mappen ”${folder}” finns inte, så ”${file}” kan inte skrivas. Skapa mappen, eller välj en annan plats.`,
        en: `The folder “${folder}” is not there, so “${file}” cannot be written. Make the folder, or choose another place.`,
      };
    case "EISDIR":
      return {
        sv: `”${file}” är en mapp. Ange en fil i den.`,
        en: `“${file}” is a folder. Name a file in it.`,
      };
    case "device":
      return {
        sv: `”${file}” är ingen vanlig fil, utan till exempel ett rör eller en enhet. Ange en vanlig fil.`,
        en: `“${file}” is no ordinary file, but for example a pipe or a device. Name an ordinary file.`,
      };
    case "ELOOP":
      return {
        sv: `”${file}” är en länk som leder tillbaka till sig själv. Ta bort länken, eller välj ett annat namn.`,
        en: `“${file}” is a link that leads back to itself. Take the link away, or choose another name.`,
      };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return {
        sv: `Du får inte skriva i mappen ”${folder}”. Välj en annan plats.`,
        en: `You may not write in the folder “${folder}”. Choose another place.`,
      };
    case "ENOSPC":
      return {
        sv: `Disken är full, så ”${file}” kunde inte skrivas.`,
        en: `The disk is full, so “${file}” could not be written.`,
      };
    default:
      return {
        sv: `”${file}” kunde inte skrivas (${code}). Kontrollera namnet och mappen.`,
        en: `“${file}” could not be written (${code}). Check its name and folder.`,
      };
  }
}
