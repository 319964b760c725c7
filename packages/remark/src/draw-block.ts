import {
  ChangeLogicError,
  coverage,
  createScene,
  type Finding,
  findTheme,
  type Language,
  type Localized,
  layoutColumns,
  localText,
  type Model,
  type Rule,
  renderFigure,
  renderMermaid,
  resolveConfig,
  type Scene,
  type Theme,
  themes,
  validate,
  viewProblem,
} from "change-logic";
import { type BlockMessage, findingMessages } from "./block-messages.js";
import { blockOptions } from "./block-options.js";
import type { Block } from "./find-blocks.js";
import { type LoadedBlock, loadBlock } from "./load-block.js";
import type { RemarkChangeLogicOptions } from "./options.js";
import type { Folders } from "./plan-files.js";
import { phrases } from "./words.js";

/** What came of a block. */
export interface DrawnBlock {
  /** Missing when the block stays as it is. */
  readonly drawing?: { readonly kind: "html" | "mermaid"; readonly text: string };
  readonly messages: readonly BlockMessage[];
}

/** What is the same for all blocks of a document. */
export interface DocumentContext {
  readonly options: RemarkChangeLogicOptions;
  readonly folders: Folders;
  /** The lines of the document. */
  readonly lines: readonly string[];
  readonly date: string;
}

/** The longest plan that is read in a fence, in UTF-16 units: fifty times a large one. */
const largestFence = 1_000_000;

/** Draws one block; never throws for what is written in it, or in files. */
export async function drawBlock(block: Block, idPrefix: string, document: DocumentContext): Promise<DrawnBlock> {
  const own = blockOptions(block.settings);
  const lang = document.options.lang ?? "sv";
  if ("problem" in own) return { messages: [problemMessage("option", own.problem, block, lang)] };
  const options = { ...document.options, ...own.options };
  if ("text" in block.plan && block.plan.text.length > largestFence) {
    const said = phrases.fenceTooLarge();
    return { messages: [problemMessage("plan-too-large", said, block, options.lang ?? lang)] };
  }
  const loaded = await loadBlock(block, document.folders);
  const language = options.lang ?? resolveConfig(loaded.config?.config).language ?? loaded.lang ?? "sv";
  const told = (findings: readonly Finding[], rules: readonly Rule[] = []) =>
    findingMessages(findings, block, { ...document, lang: language, rules });
  const { model, problem } = loaded;
  if (model === undefined) {
    const { ruleId, said } = problem ?? { ruleId: "no-plan", said: phrases.noPlan() };
    return { messages: [...told(loaded.findings), problemMessage(ruleId, said, block, language)] };
  }
  const unknown = options.view && viewProblem(model, options.view);
  if (unknown) {
    const said = phrases.notInView(unknown.given, unknown.suggestion ?? "");
    return { messages: [problemMessage("option", said, block, language)] };
  }
  const { scene, messages } = look(model, loaded, options, language, document.date, told);
  if (options.output === "mermaid") return { drawing: { kind: "mermaid", text: renderMermaid(scene) }, messages };
  try {
    const theme = themeOf(options.theme);
    const { headingLevel = block.headingLevel } = options;
    const text = renderFigure(scene, layoutColumns(scene), { theme, idPrefix, headingLevel });
    return { drawing: { kind: "html", text }, messages };
  } catch (error) {
    if (!(error instanceof ChangeLogicError) || error.code !== "diagram-too-large") throw error;
    const said = phrases.tooLarge(error.message);
    return { messages: [...messages, problemMessage("diagram-too-large", said, block, language)] };
  }
}

/** The scene of a model, with the findings that it marks, and the messages about them. */
function look(
  model: Model,
  { findings: read, config, known }: LoadedBlock,
  { findings: isChecked = true, view, profile, direction, detail }: RemarkChangeLogicOptions,
  lang: Language,
  date: string,
  told: (findings: readonly Finding[], rules?: readonly Rule[]) => BlockMessage[],
): { scene: Scene; messages: BlockMessage[] } {
  const covered = coverage(model, { date });
  const report = isChecked
    ? validate(model, {
        date,
        coverage: covered,
        read,
        config: config?.config ?? {},
        ...(known?.known ? { known: known.known } : {}),
      })
    : undefined;
  const counted = (report?.findings ?? read).filter(({ suppressed }) => suppressed === undefined);
  const scene = createScene(model, {
    coverage: covered,
    findings: counted,
    lang,
    ...(view && { view }),
    ...(profile && { profile }),
    ...(direction && { direction }),
    ...(detail && { detail }),
  });
  const direct = counted.filter(({ cause }) => cause === "direct");
  return { scene, messages: told(direct, report?.rules) };
}

const themeOf = (theme: RemarkChangeLogicOptions["theme"]): Theme =>
  typeof theme === "string" ? (findTheme(theme) ?? themes.light) : (theme ?? themes.light);

function problemMessage(ruleId: string, said: Localized, { node }: Block, lang: Language): BlockMessage {
  return { reason: localText(said, lang), severity: "error", ruleId, place: node.position };
}
