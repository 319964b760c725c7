import { existsSync } from "node:fs";
import { createScene } from "@change-logic/diagram";
import { escapeTerminal, type Finding, type Localized, type Model } from "@change-logic/model";
import { toJson, writtenJson } from "@change-logic/report";
import { loadProfile } from "../files/load-profile.js";
import { loadTheme } from "../files/load-theme.js";
import type { OptionalParts } from "../node/optional-parts.js";
import { UsageError } from "./arguments.js";
import { checkOutput } from "./check-output.js";
import type { Command } from "./commands.js";
import {
  knownOption,
  type PlanContext,
  planContext,
  planOptions,
  tellReadFindings,
  tellWhatIsNotHeld,
} from "./context.js";
import { type DrawnFiles, drawFiles } from "./draw-files.js";
import type { ReadForPage } from "./draw-page.js";
import { exit } from "./exit-code.js";
import { askedValue, type NameOrFile } from "./name-or-file.js";
import { pageAfter } from "./page-names.js";
import { type Drawing, drawingFrom, drawingOptions, endings } from "./render-options.js";
import { checkView } from "./view-option.js";
import { writeOutputs, writtenLine } from "./write-output.js";

/** More boxes than this are hard to take in as one picture. */
const manyBoxes = 150;

const known = endings.map((ending) => `.${ending}`).join(", ");

/** `change-logic render`. */
export const renderCommand: Command = {
  usage: { sv: "<filer…> -o <fil> [flaggor]", en: "<files…> -o <file> [options]" },
  options: {
    output: {
      type: "string",
      short: "o",
      value: { sv: "FIL", en: "FILE" },
      help: {
        sv: `filen som skrivs, efter sin ändelse: ${known} (.html är en sida att utforska och publicera, .mmd är Mermaid; .png och .pdf kräver extra paket)`,
        en: `the file to write, by its ending: ${known} (.html is a page to explore and publish, .mmd is Mermaid; .png and .pdf need extra packages)`,
      },
    },
    ...drawingOptions,
    ...planOptions,
    ...knownOption,
  },
  examples: [
    "change-logic render plan.change.yaml -o plan.html",
    "change-logic render plan.change.yaml -o plan.svg",
    "change-logic render plan.change.yaml -o plan.pdf --theme print --detail facts",
    "change-logic render plan.change.yaml -o plan.png --view area:varmland-2040/gron-beredskap",
    "change-logic render '*.change.yaml' -o alla.svg --view overview --paper A3",
  ],
  async run(given, streams, tool) {
    const output = given.text("output");
    if (given.files.length === 0 || output === undefined) {
      throw new UsageError({
        sv: "Ange en plan och en fil att skriva: change-logic render <plan> -o <fil.html>.",
        en: "Name a plan and a file to write: change-logic render <plan> -o <file.html>.",
      });
    }
    const drawing = drawingFrom(given, output);
    const context = await planContext(given, given.files, streams, tool, { known: "asked" });
    const inputs = [...context.inputs, ...fileOf(drawing.profile), ...fileOf(drawing.theme)];
    await checkOutput(output, { inputs });
    const { model, lang, format } = context;
    tellReadFindings(context, streams);
    const profile = await askedValue(drawing.profile, loadProfile, { lang, streams });
    const theme = await askedValue(drawing.theme, loadTheme, { lang, streams });
    if (!model || !profile.usable || !theme.usable) {
      if (format === "json") streams.out(toJson(writtenJson(null, context)));
      return exit.wrong;
    }
    checkView(model, drawing.view);
    const read = { profile: profile.value, theme: theme.value };
    const { files, notes } = await draw(output, { context, model, drawing, read, parts: streams.parts });
    for (const { file } of files) await checkOutput(file, { inputs });
    await writeOutputs(files);
    tellWhatIsNotHeld(context, streams);
    const names = files.map(({ file }) => file);
    const left = pageAfter(output, names.length);
    const all = [...notes, ...(left !== undefined && existsSync(left) ? [leftNote(escapeTerminal(left))] : [])];
    for (const note of all) streams.err(`${note[lang]}\n`);
    if (format === "json") streams.out(toJson(writtenJson(names[0] ?? null, context, names)));
    else for (const name of names) streams.out(writtenLine(name, lang));
    return context.exitCode;
  },
};

/** What is drawn, and how. */
interface Asked {
  readonly context: PlanContext;
  readonly model: Model;
  readonly drawing: Drawing;
  readonly read: ReadForPage;
  readonly parts: OptionalParts | undefined;
}

async function draw(output: string, { context, model, drawing, read, parts }: Asked): Promise<DrawnFiles> {
  const { ending, view, detail, direction, paper, effort } = drawing;
  if (ending === "html") {
    // The page and all that it shows are loaded for it alone.
    const { drawPage } = await import("./draw-page.js");
    return { files: [{ file: output, content: drawPage(context, model, drawing, read) }], notes: [] };
  }
  const scene = createScene(model, {
    coverage: context.coverage(0),
    findings: drawing.findings ? unsuppressed(context) : [],
    lang: context.lang,
    ...(view && { view }),
    ...(read.profile && { profile: read.profile }),
    ...(direction && { direction }),
    ...(detail && { detail }),
  });
  const drawn = await drawFiles(output, scene, { ending, theme: read.theme, paper, effort, parts });
  const isLarge = scene.boxes.length > manyBoxes && scene.view.kind === "whole";
  return isLarge ? { ...drawn, notes: [...drawn.notes, largeNote(scene.boxes.length)] } : drawn;
}

const fileOf = (asked: NameOrFile<unknown> | undefined): string[] => (asked && "file" in asked ? [asked.file] : []);

/** The findings that are shown: neither ignored nor known from before. */
const unsuppressed = (context: PlanContext): readonly Finding[] =>
  context.report().findings.filter(({ suppressed }) => suppressed === undefined);

const leftNote = (file: string): Localized => ({
  sv: `Obs: ${file} ligger kvar sedan förut, och hör inte till diagrammet.`,
  en: `Note: ${file} is left from before, and does not belong to the diagram.`,
});

const largeNote = (count: number): Localized => ({
  sv: `Obs: bilden har ${count} rutor, fler än man läser. \`--view overview\` visar antal per mål, och \`--view area:ID\` ett mål i taget.`,
  en: `Note: the picture has ${count} boxes, more than one reads. \`--view overview\` shows counts per goal, and \`--view area:ID\` one goal at a time.`,
});
