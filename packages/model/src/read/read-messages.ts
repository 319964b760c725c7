import type { Finding, FindingArguments } from "../finding.js";
import type { Language } from "../language.js";
import {
  documents,
  expectedList,
  idProblem,
  list,
  meant,
  named,
  ofText,
  outOfRange,
  unknownKey,
  whatToDoWith,
  wrongType,
} from "./message-parts.js";
import { ownRuleMessages } from "./own-rule-messages.js";
import { profileMessages } from "./profile-messages.js";
import { error, type ReadMessage, warn } from "./read-message.js";
import type { Place } from "./source.js";
import { themeMessages } from "./theme-messages.js";

/** What reading can find, and how it is said. The keys are the `rule` of findings whose stage is `read`. */
export const readMessages = {
  "empty-file": error(
    (a) =>
      a.kind === "plan"
        ? `Filen är tom. Börja med \`${a.key}: 1\`, eller skriv en startplan med \`change-logic init\`.`
        : `Filen är tom. Börja med \`${a.key}: 1\`.`,
    (a) =>
      a.kind === "plan"
        ? `The file is empty. Begin with \`${a.key}: 1\`, or write a starter plan with \`change-logic init\`.`
        : `The file is empty. Begin with \`${a.key}: 1\`.`,
  ),
  "binary-file": error(
    () => "Filen är inte text i UTF-8. Spara om den som text. I Anteckningar: Spara som, Kodning: UTF-8.",
    () => "The file is not text in UTF-8. Save it as text again. In Notepad: Save as, Encoding: UTF-8.",
  ),
  "file-not-found": error(
    (a) =>
      a.wanted === "knownFindings"
        ? `Listan över kända iakttagelser, ”${a.file}”, finns inte. Kontrollera namnet, eller skriv den med \`change-logic known <plan> --write\`.`
        : `Filen ”${a.file}” finns inte. Kontrollera namnet och mappen.`,
    (a) =>
      a.wanted === "knownFindings"
        ? `The list of known findings, “${a.file}”, is not there. Check its name, or write it with \`change-logic known <plan> --write\`.`
        : `The file “${a.file}” is not there. Check its name and folder.`,
  ),
  "folder-not-file": error(
    (a) =>
      a.wanted === "config" || a.wanted === "knownFindings"
        ? `”${a.file}” är en mapp, men ska vara ${named(documents.sv, a.wanted)}. Ange en fil, eller byt namn på mappen.`
        : `”${a.file}” är en mapp. Ange filerna i den, till exempel ${a.file}/*.change.yaml.`,
    (a) =>
      a.wanted === "config" || a.wanted === "knownFindings"
        ? `“${a.file}” is a folder, but should be ${named(documents.en, a.wanted)}. Name a file, or rename the folder.`
        : `“${a.file}” is a folder. Name the files in it, for example ${a.file}/*.change.yaml.`,
  ),
  "file-not-readable": error(
    (a) => `Filen ”${a.file}” går inte att läsa${unreadable("sv", a)}`,
    (a) => `The file “${a.file}” cannot be read${unreadable("en", a)}`,
  ),
  "no-plans": error(
    (a) => `Portföljen hittar ingen plan med ”${a.pattern}”. Sökvägar räknas från portföljfilens mapp.`,
    (a) => `The portfolio finds no plan with “${a.pattern}”. Paths count from the portfolio file's folder.`,
  ),
  "not-a-mapping": error(
    (a) =>
      `Filen ska bestå av nycklar med värden, men här står något annat.${a.key === undefined ? "" : ` Börja med \`${a.key}: 1\`.`}`,
    (a) =>
      `The file should be made of keys with values, but there is something else here.${a.key === undefined ? "" : ` Begin with \`${a.key}: 1\`.`}`,
  ),
  "wrong-document": error(
    (a) =>
      `Det här är ${named(documents.sv, a.found)}, inte ${named(documents.sv, a.wanted)}. ${named(whatToDoWith.sv, a.found)}`,
    (a) =>
      `This is ${named(documents.en, a.found)}, not ${named(documents.en, a.wanted)}. ${named(whatToDoWith.en, a.found)}`,
  ),
  "too-large": error(
    (a) =>
      `Filen är för stor: ${a.size} tecken, men gränsen är ${a.limit}. Dela upp den, eller höj gränsen med --max-size.`,
    (a) =>
      `The file is too large: ${a.size} characters, but the limit is ${a.limit}. Split it, or raise the limit with --max-size.`,
  ),
  "too-many-parts": error(
    (a) =>
      `Filen består av fler än ${a.limit} delar (nycklar, värden och skiljetecken). Dela upp den, eller höj gränsen med --max-size.`,
    (a) =>
      `The file is made of more than ${a.limit} parts (keys, values and punctuation). Split it, or raise the limit with --max-size.`,
  ),
  "too-deep": error(
    (a) =>
      `Här är texten nästlad djupare än ${a.limit} nivåer. En plan behöver högst tio: leta efter en parentes eller en indragning för mycket.`,
    (a) =>
      `The text is nested deeper than ${a.limit} levels here. A plan needs ten at most: look for one bracket or indentation too many.`,
  ),
  "too-many-aliases": error(
    (a) =>
      `Filens alias (*namn) skulle växa till mer än ${a.limit} värden. Skriv ut innehållet i stället för att hänvisa till det.`,
    (a) =>
      `The file's aliases (*name) would grow to more than ${a.limit} values. Write the content out instead of referring to it.`,
  ),
  "unknown-alias": error(
    (a) =>
      a.recursive === true
        ? `Aliaset *${a.name} står inuti det som ankaret &${a.name} märker ut, och skulle innehålla sig självt. Skriv ut det som ska stå här.`
        : `Aliaset *${a.name} hänvisar till ankaret &${a.name}, som inte finns tidigare i filen. Rätta namnet, eller skriv ut det som ska stå här.`,
    (a) =>
      a.recursive === true
        ? `The alias *${a.name} stands inside what the anchor &${a.name} marks, and would hold itself. Write out what should stand here.`
        : `The alias *${a.name} refers to the anchor &${a.name}, which does not stand earlier in the file. Correct the name, or write out what should stand here.`,
  ),
  "merge-key": error(
    () => "Sammanslagning med `<<` stöds inte, och nycklarna läses inte in. Skriv ut dem här.",
    () => "Merging with `<<` is not supported, and the keys are not read. Write them out here.",
  ),
  "invalid-syntax": error(
    (a) => `Texten går inte att läsa som ${a.format} här: ${a.sv}`,
    (a) => `The text cannot be read as ${a.format} here: ${a.en}`,
  ),
  "several-documents": error(
    (a) =>
      `Här börjar ett dokument till (\`---\`). ${ofText(a, "Bara det första läses: lägg varje dokument i en egen fil.") || "Lägg det i en egen fil, eller ta bort det."}`,
    (a) =>
      `Another document begins here (\`---\`). ${ofText(a, "Only the first is read: put each document in a file of its own.") || "Put it in a file of its own, or take it away."}`,
  ),
  "duplicate-key": error(
    (a) =>
      `Nyckeln ”${a.key}” finns redan ovanför. ${ofText(a, "Den första gäller: byt namn på den här, eller ta bort den.") || "Byt namn på den här, eller ta bort den."}`,
    (a) =>
      `The key “${a.key}” is already there above. ${ofText(a, "The first one counts: rename this one, or take it away.") || "Rename this one, or take it away."}`,
  ),
  "missing-version": error(
    (a) => `Formatets version saknas. Skriv \`${a.key}: 1\` överst i filen.`,
    (a) => `The version of the format is missing. Write \`${a.key}: 1\` at the top of the file.`,
  ),
  "newer-version": error(
    (a) =>
      `\`${a.key}: ${a.version}\` är skriven för en nyare version av change-logic. Uppdatera programmet${ofText(a, "; tills dess läses filen så långt det går")}.`,
    (a) =>
      `\`${a.key}: ${a.version}\` is made for a newer version of change-logic. Update the program${ofText(a, "; until then the file is read as far as it goes")}.`,
  ),
  "unknown-version": error(
    (a) => `\`${a.key}: ${a.version}\` är ingen version av formatet. Skriv \`${a.key}: 1\`.`,
    (a) => `\`${a.key}: ${a.version}\` is no version of the format. Write \`${a.key}: 1\`.`,
  ),
  "unknown-key": error(
    (a) => unknownKey("sv", a),
    (a) => unknownKey("en", a),
  ),
  "missing-field": error(
    (a) =>
      a.isEntry === true
        ? `Här saknas ”${a.key}”${ofText(a, ", och utan den hoppas posten över")}. Lägg till \`${a.key}: …\`.`
        : `Här saknas ”${a.key}”. Lägg till \`${a.key}: …\`.`,
    (a) =>
      a.isEntry === true
        ? `“${a.key}” is missing here${ofText(a, ", and without it the entry is skipped")}. Add \`${a.key}: …\`.`
        : `“${a.key}” is missing here. Add \`${a.key}: …\`.`,
  ),
  "wrong-type": error(
    (a) => `${wrongType("sv", a)}${ofText(a, " Det som står här hoppas över.")}`,
    (a) => `${wrongType("en", a)}${ofText(a, " What stands here is skipped.")}`,
  ),
  "number-out-of-range": error(
    (a) => `”${a.key}” ska vara ${outOfRange("sv", a)}.${ofText(a, " Det som står här hoppas över.")}`,
    (a) => `“${a.key}” should be ${outOfRange("en", a)}.${ofText(a, " What stands here is skipped.")}`,
  ),
  "expected-list": error(
    (a) =>
      a.example === undefined
        ? `${expectedList("sv", a)}${ofText(a, " Nu läses det som en lista med ett enda värde.")}`
        : `${expectedList("sv", a)}${ofText(a, " Det som står här hoppas över.")}`,
    (a) =>
      a.example === undefined
        ? `${expectedList("en", a)}${ofText(a, " For now it is read as a list of one.")}`
        : `${expectedList("en", a)}${ofText(a, " What stands here is skipped.")}`,
  ),
  "empty-entry": warn(
    (a) => `Listan ”${a.key}” har en post utan innehåll. Fyll i den, eller ta bort den.`,
    (a) => `The list “${a.key}” has an entry without content. Fill it in, or take it away.`,
  ),
  "wrong-value": error(
    (a) => `”${a.key}” kan inte vara ”${a.found}”.${meant("sv", a)} Välj mellan ${list(a.allowed, "och")}.`,
    (a) => `“${a.key}” cannot be “${a.found}”.${meant("en", a)} Choose between ${list(a.allowed, "and")}.`,
  ),
  "invalid-date": error(
    (a) => `”${a.found}” är inget datum. Skriv år, år-månad eller år-månad-dag: 2028, 2028-12 eller 2028-12-31.`,
    (a) => `“${a.found}” is not a date. Write year, year-month or year-month-day: 2028, 2028-12 or 2028-12-31.`,
  ),
  "invalid-period": error(
    (a) =>
      `”${a.found}” är ingen period. Skriv start och slut med snedstreck mellan, som 2026-01/2028-12, eller 2026-01/.. utan slut. Slutet får inte komma före starten.`,
    (a) =>
      `“${a.found}” is not a period. Write start and end with a slash between, such as 2026-01/2028-12, or 2026-01/.. without an end. The end may not come before the start.`,
  ),
  "invalid-id": error(
    (a) => `”${a.found}” kan inte vara ett id: ${idProblem("sv", a)}`,
    (a) => `“${a.found}” cannot be an id: ${idProblem("en", a)}`,
  ),
  "unknown-extends": error(
    (a) =>
      `”${a.found}” är varken en medföljande regeluppsättning, en fil eller ett paket som finns.${meant("sv", a)} Filer skrivs med ./ framför; uppsättningarna är ${list(a.allowed, "och")}.`,
    (a) =>
      `“${a.found}” is neither a shipped preset, a file nor a package that is there.${meant("en", a)} Files are written with ./ in front; the presets are ${list(a.allowed, "and")}.`,
  ),
  "extends-loop": error(
    (a) =>
      isOne(a.files)
        ? `Konfigurationen ”${a.files[0]}” bygger på sig själv. Ta bort hänvisningen.`
        : `Konfigurationerna bygger på varandra i en ring: ${list(a.files, "och")}. Ta bort en av hänvisningarna.`,
    (a) =>
      isOne(a.files)
        ? `The configuration “${a.files[0]}” extends itself. Take the reference away.`
        : `The configurations extend each other in a loop: ${list(a.files, "and")}. Take one of the references away.`,
  ),
  "code-not-allowed": error(
    (a) =>
      `”${a.found}” är kod, och kod körs bara när konfigurationen anges med --config. Skriv \`--config ${a.config}\` om du litar på den.`,
    (a) =>
      `“${a.found}” is code, and code is run only when the configuration is named with --config. Write \`--config ${a.config}\` if you trust it.`,
  ),
  "outside-repository": error(
    (a) =>
      `”${a.found}” ligger utanför ”${a.folder}”, och en konfiguration eller lista som hittas av sig själv får inte leda ut därifrån. Ange filen med --${a.option} om du litar på den.`,
    (a) =>
      `“${a.found}” lies outside “${a.folder}”, and a configuration or list that is found by itself may not lead out of it. Name the file with --${a.option} if you trust it.`,
  ),
  "config-failed": error(
    (a) =>
      a.never === true
        ? `Konfigurationen ”${a.file}” blev aldrig klar: den väntar på något som inte kommer. Se över \`await\` i koden.`
        : `Konfigurationen ”${a.file}” går inte att använda. Koden stannade med felet ”${a.problem}”. Rätta det i koden.`,
    (a) =>
      a.never === true
        ? `The configuration “${a.file}” never came to its end: it waits for something that does not come. Look at \`await\` in the code.`
        : `The configuration “${a.file}” cannot be used. The code stopped with the error “${a.problem}”. Mend it in the code.`,
  ),
  "config-not-object": error(
    (a) => `Konfigurationen ”${a.file}” ska exportera ett objekt: \`export default { rules: { … } }\`.`,
    (a) => `The configuration “${a.file}” should export an object: \`export default { rules: { … } }\`.`,
  ),
  "config-needs-loader": error(
    (a) =>
      `Den här versionen av Node kan inte köra TypeScript, så ”${a.file}” går inte att läsa. Installera paketet jiti, använd Node 22.18 eller senare, eller skriv konfigurationen i JavaScript eller YAML.`,
    (a) =>
      `This version of Node cannot run TypeScript, so “${a.file}” cannot be read. Install the package jiti, use Node 22.18 or later, or write the configuration in JavaScript or YAML.`,
  ),
  "several-configs": error(
    (a) => `Här finns flera konfigurationer: ${list(a.files, "och")}. Behåll en av dem, eller välj med --config.`,
    (a) => `There are several configurations here: ${list(a.files, "and")}. Keep one of them, or choose with --config.`,
  ),
  ...ownRuleMessages,
  ...profileMessages,
  ...themeMessages,
  "duplicate-item": error(
    (a) => `Id:t ”${a.found}” finns redan i katalogen. Den första gäller: ge målet eller perspektivet här ett eget id.`,
    (a) =>
      `The id “${a.found}” is in the catalogue already. ${ofText(a, "The first one counts: give this one an id of its own.") || "Give this one an id of its own."}`,
  ),
  "more-of-the-same": {
    severity: "info",
    sv: (a) => `Ytterligare ${a.count} iakttagelser av samma slag (${a.kind}) visas inte.`,
    en: (a) => `${a.count} more findings of the same kind (${a.kind}) are not shown.`,
  },
} as const satisfies Record<string, ReadMessage>;

/** Why a file cannot be read, and what to do about it. */
function unreadable(language: Language, { code }: FindingArguments): string {
  const sv = language === "sv";
  if (code === "device")
    return sv
      ? ": den är ingen vanlig fil, utan till exempel ett rör eller en enhet. Ange en vanlig fil."
      : ": it is no ordinary file, but for example a pipe or a device. Name an ordinary file.";
  if (code === "ELOOP")
    return sv
      ? ": den är en länk som leder tillbaka till sig själv. Ta bort länken, eller låt den leda till en fil."
      : ": it is a link that leads back to itself. Take the link away, or let it lead to a file.";
  return sv
    ? ` (${code}). Kontrollera att du har rätt att öppna den.`
    : ` (${code}). Check that you have the right to open it.`;
}

/** Whether a loop goes from a file to itself: its name comes first and last. */
const isOne = (files: unknown): files is readonly string[] => Array.isArray(files) && new Set(files).size === 1;

/** A kind of problem that reading can find. */
export type ReadRule = keyof typeof readMessages;

/** Makes a finding of the reading stage. */
export function readFinding(
  rule: ReadRule,
  args: FindingArguments,
  place: Place | undefined,
  subjects: readonly string[] = [],
): Finding {
  return {
    rule,
    severity: readMessages[rule].severity,
    stage: "read",
    args,
    subjects,
    cause: "direct",
    ...(place ? { place } : {}),
  };
}
