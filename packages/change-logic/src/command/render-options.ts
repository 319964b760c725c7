import type { DetailLevel, Direction, Effort, PaperFormat, SceneView, Theme, ThemeId } from "@change-logic/diagram";
import { detailLevels, directions, findTheme, themeIds } from "@change-logic/diagram";
import { findProfile, type Localized, type Profile, profiles } from "@change-logic/model";
import { type Arguments, type OptionDefinition, oneOf, UsageError } from "./arguments.js";
import { endingOf } from "./ending.js";
import { type NameOrFile, nameOrFile } from "./name-or-file.js";
import { viewOption } from "./view-option.js";

/** The endings of what `render` writes. */
export const endings = ["html", "svg", "mmd", "txt", "md", "png", "pdf"] as const;

/** What `render` writes, by the ending of the file. */
export type Ending = (typeof endings)[number];

const papers = ["A4", "A3"] as const satisfies readonly PaperFormat[];
const efforts = ["quick", "thorough"] as const satisfies readonly Effort[];
const onOff = ["on", "off"] as const;
const profileNames = Object.keys(profiles);

const choice = (values: readonly string[], help: Localized): OptionDefinition => {
  const value = values.join("|");
  return { type: "string", value: { sv: value, en: value }, help };
};

const orFile = (values: readonly string[], help: Localized): OptionDefinition => {
  const value = values.join("|");
  return { type: "string", value: { sv: `${value}|FIL`, en: `${value}|FILE` }, help };
};

/** The options that say how a plan is drawn. */
export const drawingOptions: Readonly<Record<string, OptionDefinition>> = {
  view: {
    type: "string",
    value: { sv: "VY", en: "VIEW" },
    help: {
      sv: "whole (allt), overview (antal per mål), findings (iakttagelser), area:ID, actor:NAMN, perspective:ID eller element:ID; i .html det som visas först",
      en: "whole, overview (counts per goal), findings, area:ID, actor:NAME, perspective:ID or element:ID; in .html what is shown first",
    },
  },
  alone: {
    type: "boolean",
    help: {
      sv: "bara elementets egen tråd, i stället för framhävd bland resten",
      en: "only the element's own thread, rather than highlighted among the rest",
    },
  },
  detail: choice(detailLevels, {
    sv: "hur mycket som står i rutorna; annars bara titlar",
    en: "how much the boxes say; otherwise only titles",
  }),
  profile: orFile(profileNames, {
    sv: "kolumner, rubriker och frågor; annars planens egen profil",
    en: "columns, headings and questions; otherwise the plan's own profile",
  }),
  direction: choice(directions, {
    sv: "läsriktning; annars den som profilen har",
    en: "which way one reads; otherwise the profile's",
  }),
  theme: orFile(themeIds, {
    sv: "färger och typsnitt; annars light, i .html det som läsarens dator är inställd på",
    en: "colours and fonts; otherwise light, in .html what the reader's computer is set to",
  }),
  paper: choice(papers, {
    sv: "liggande blad, flera om det behövs; .pdf tar annars A4, eller A3 när det ger färre blad. .html: vad läsaren skriver ut på",
    en: "landscape sheets, several if need be; .pdf otherwise takes A4, or A3 when that takes fewer sheets. .html: what the reader prints on",
  }),
  findings: choice(onOff, {
    sv: "om iakttagelser visas; annars on",
    en: "whether findings are shown; otherwise on",
  }),
  effort: choice(efforts, {
    sv: "hur mycket arbete som läggs på få korsningar; annars efter planens storlek",
    en: "how much work goes into few crossings; otherwise by the plan's size",
  }),
};

/** How a plan is to be drawn, as far as the arguments say. */
export interface Drawing {
  readonly ending: Ending;
  readonly view: SceneView | undefined;
  readonly detail: DetailLevel | undefined;
  readonly profile: NameOrFile<Profile> | undefined;
  readonly direction: Direction | undefined;
  /** Whether findings are marked and told. */
  readonly findings: boolean;
  readonly theme: NameOrFile<Theme> | undefined;
  /** The name of the theme, where it is a shipped one. */
  readonly themeId: ThemeId | undefined;
  readonly paper: PaperFormat | undefined;
  readonly effort: Effort | undefined;
}

/** Reads how the plan is to be drawn; wrong usage for a value that is none, and for what the kind of file cannot show. */
export function drawingFrom(given: Arguments, output: string): Drawing {
  const ending = endingFrom(output);
  if (ending === "mmd" || ending === "txt" || ending === "md") {
    for (const option of ["paper", "theme", "effort"]) if (given.flag(option)) throw notForText(option, ending);
  }
  // The names of paper are known in either case.
  const paper = given.text("paper");
  const view = viewOption(given.text("view"), given.flag("alone"));
  const findings = oneOf(given.text("findings"), "findings", onOff) !== "off";
  if (!findings && view?.kind === "findings") throw nothingToView();
  return {
    ending,
    view,
    detail: oneOf(given.text("detail"), "detail", detailLevels),
    profile: nameOrFile("profile", given.text("profile"), profileNames, findProfile),
    direction: oneOf(given.text("direction"), "direction", directions),
    findings,
    theme: nameOrFile("theme", given.text("theme"), themeIds, findTheme),
    themeId: themeIds.find((id) => id === given.text("theme")),
    paper: oneOf(papers.find((known) => known.toLowerCase() === paper) ?? paper, "paper", papers),
    effort: oneOf(given.text("effort"), "effort", efforts),
  };
}

function endingFrom(output: string): Ending {
  const ending = endings.find((known) => known === endingOf(output));
  if (ending) return ending;
  const known = endings.map((one) => `.${one}`).join(", ");
  throw new UsageError({
    sv: `Filens ändelse avgör vad som skrivs. Välj en av ${known}; ”${output}” har ingen av dem.`,
    en: `The file's ending decides what is written. Choose one of ${known}; “${output}” has none of them.`,
  });
}

function nothingToView(): UsageError {
  return new UsageError({
    sv: "--view findings visar bara det som iakttagelser gäller, och --findings off tar bort dem. Ta bort den ena flaggan.",
    en: "--view findings shows only what findings are about, and --findings off leaves them out. Leave one of the options out.",
  });
}

function notForText(option: string, ending: Ending): UsageError {
  return new UsageError({
    sv: `--${option} gäller bara bilder: .html, .svg, .png och .pdf. En .${ending}-fil är text; ta bort flaggan eller välj en annan ändelse.`,
    en: `--${option} is for pictures only: .html, .svg, .png and .pdf. A .${ending} file is text; leave the option out or choose another ending.`,
  });
}
