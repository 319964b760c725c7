import { createScene, renderMermaid, renderSvg, renderText, type Scene } from "@change-logic/diagram";
import { ChangeLogicError } from "@change-logic/model";
import { toJson, writtenJson } from "@change-logic/report";
import { UsageError } from "./arguments.js";
import { checkOutput } from "./check-output.js";
import type { Command } from "./commands.js";
import { exit, knownOption, planContext, planOptions, tellReadFindings, tellWhatIsNotHeld } from "./context.js";
import { endingOf } from "./ending.js";
import { writeOutput, writtenLine } from "./write-output.js";

type Drawing = (scene: Scene) => Promise<string>;

/** How a scene becomes each kind of file, by its ending. elkjs is loaded only for SVG. */
const drawings: Readonly<Record<string, Drawing>> = {
  svg: async (scene) => {
    const { layoutElk } = await import("@change-logic/diagram/elk");
    return renderSvg(await layoutElk(scene));
  },
  mmd: async (scene) => renderMermaid(scene),
  txt: async (scene) => renderText(scene),
};

/** `change-logic render`. */
export const renderCommand: Command = {
  name: "render",
  help: { sv: "ritar planen, eller skriver dess textversion", en: "draws the plan, or writes its text equivalent" },
  usage: {
    sv: "<filer…> -o <fil.svg|fil.mmd|fil.txt> [flaggor]",
    en: "<files…> -o <file.svg|file.mmd|file.txt> [options]",
  },
  options: {
    output: {
      type: "string",
      short: "o",
      value: { sv: "FIL", en: "FILE" },
      help: {
        sv: "filen som skrivs: .svg, .mmd (Mermaid) eller .txt",
        en: "the file to write: .svg, .mmd (Mermaid) or .txt",
      },
    },
    ...planOptions,
    ...knownOption,
  },
  examples: ["change-logic render plan.change.yaml -o plan.svg", "change-logic render plan.change.yaml -o plan.mmd"],
  async run(given, streams, tool) {
    const output = given.text("output");
    if (given.files.length === 0 || output === undefined) {
      throw new UsageError({
        sv: "Ange en plan och en fil att skriva: change-logic render <plan> -o <fil.svg>.",
        en: "Name a plan and a file to write: change-logic render <plan> -o <file.svg>.",
      });
    }
    const draw = drawingFor(output);
    const context = await planContext(given, given.files, streams, tool, { known: "asked" });
    await checkOutput(output, context);
    const { model, lang, format } = context;
    tellReadFindings(context, streams);
    if (!model) {
      if (format === "json") streams.out(toJson(writtenJson(null, context)));
      return exit.wrong;
    }
    const coverage = context.coverage(0);
    const findings = context.report().findings.filter(({ suppressed }) => suppressed === undefined);
    const scene = createScene(model, { coverage, findings, lang });
    await writeOutput(output, await drawn(draw, scene));
    tellWhatIsNotHeld(context, streams);
    if (format === "json") streams.out(toJson(writtenJson(output, context)));
    else streams.out(writtenLine(output, lang));
    return context.exitCode;
  },
};

function drawingFor(output: string): Drawing {
  const ending = endingOf(output);
  const draw = Object.hasOwn(drawings, ending) ? drawings[ending] : undefined;
  if (draw) return draw;
  const endings = Object.keys(drawings)
    .map((known) => `.${known}`)
    .join(", ");
  throw new UsageError({
    sv: `Filens ändelse avgör vad som skrivs. Välj en av ${endings}; ”${output}” har ingen av dem.`,
    en: `The file's ending decides what is written. Choose one of ${endings}; “${output}” has none of them.`,
  });
}

async function drawn(draw: Drawing, scene: Scene): Promise<string> {
  try {
    return await draw(scene);
  } catch (error) {
    if (!(error instanceof ChangeLogicError) || error.code !== "diagram-too-large") throw error;
    throw new UsageError({
      sv: `Planen är för stor för att ritas som en enda bild. Skriv den som text (-o plan.txt) eller Mermaid (-o plan.mmd), eller dela den i flera planer. ${error.message}`,
      en: `The plan is too large to draw as one picture. Write it as text (-o plan.txt) or Mermaid (-o plan.mmd), or split it into several plans. ${error.message}`,
    });
  }
}
