import { type Coverage, coverage as coverageOf, findIndicators } from "@change-logic/analysis";
import type { DetailLevel, Direction, Effort, Theme } from "@change-logic/diagram";
import {
  checkDate,
  checkModel,
  type Language,
  type LocalText,
  languages,
  type Model,
  type Profile,
  type ProfileId,
  titleOf,
  toLanguage,
} from "@change-logic/model";
import type { ReporterOptions, ReportInput, Tool } from "@change-logic/report";
import { checkViewerOptions } from "./check-viewer-options.js";
import { conflictFacts } from "./conflict-facts.js";
import { coverageFacts } from "./coverage-facts.js";
import { facetsOf } from "./facets.js";
import { drawnFindings, findingFacts, toldFindings, toldRules } from "./finding-facts.js";
import { indicatorFacts } from "./indicator-facts.js";
import { linkFacts } from "./link-facts.js";
import { namedByPlan } from "./named-by-plan.js";
import { nodeFacts } from "./node-facts.js";
import { said } from "./said.js";
import { standFacts } from "./stand-facts.js";
import { drawn, strengthSubjects, toldTexts } from "./view-texts.js";
import type { ViewerData, ViewerRule, ViewerTexts } from "./viewer-data.js";
import { withoutFolders } from "./without-folders.js";

/** What the viewer's data are made with, besides the model. */
export interface ViewerDataOptions {
  /** The day on which it is asked: `YYYY-MM-DD`. */
  readonly date: string;
  /** What makes the page, for its foot. */
  readonly tool: Tool;
  /** How the items stand, with paths; worked out when left out. */
  readonly coverage?: Coverage;
  /** What `validate` returned for this model; no findings are shown when left out. */
  readonly report?: ReportInput;
  /** What there is to say of a shipped rule: `explainRule` of `@change-logic/validate/explain`. */
  readonly explain?: ReporterOptions["explain"];
  /** The language that is shown first; by default that of the first plan, or Swedish. */
  readonly lang?: Language;
  readonly profile?: Profile | ProfileId;
  readonly direction?: Direction;
  readonly detail?: DetailLevel;
  readonly effort?: Effort;
  /** A theme of one's own, which the reader can choose. */
  readonly theme?: Theme;
}

/**
 * Gathers everything that the viewer shows of a model, in every language: what analysis, validation and diagrams say of
 * it, and nothing that they do not. The data are just what JSON would read back of them, and the same each time. Throws
 * `ChangeLogicError` (`invalid-argument`) for what is not a model, for options that are missing or of another model, and as
 * `createScene` and `layoutColumns` do; never for what a plan says.
 */
export function createViewerData(model: Model, options: ViewerDataOptions): ViewerData {
  checkModel(model, "createViewerData");
  checkDate(options?.date, "createViewerData");
  checkViewerOptions(model, options);
  const { date, tool, explain } = options;
  const report = options.report && withoutFolders(options.report);
  const coverage = options.coverage ?? coverageOf(model, { date });
  const indicators = findIndicators(model);
  const named = namedByPlan(model);
  const facts = findingFacts(model, report, { indicators, named });
  const rules = toldRules(facts, report, explain);
  const drawing = { coverage, findings: drawnFindings(model, facts), options };
  const textsIn = (lang: Language): ViewerTexts => {
    const whole = drawn(model, lang, "whole", drawing);
    const overview = drawn(model, lang, "overview", drawing);
    return {
      ...whole,
      overview,
      findings: report ? toldFindings(facts, report, lang) : [],
      rules: Object.fromEntries([...rules].map(([rule, texts]) => [rule, texts[lang]])),
      ...toldTexts(model, lang, coverage, report, named),
    };
  };
  const texts = Object.fromEntries(languages.map((lang) => [lang, textsIn(lang)])) as Record<Language, ViewerTexts>;
  const { scene } = texts.sv;
  const conflicts = conflictFacts(coverage);
  const data: ViewerData = {
    formatVersion: 1,
    tool: { name: tool.name, version: tool.version },
    date,
    language:
      options.lang ?? toLanguage(model.plans[0]?.data.language) ?? toLanguage(model.portfolio?.language) ?? "sv",
    plans: model.plans.map((plan) => {
      const organisation = said(plan.data.organisation);
      return { id: plan.id, title: titleOf(plan, "sv"), ...(organisation !== undefined && { organisation }) };
    }),
    nodes: nodeFacts(model, {
      scene,
      indicators,
      named,
      coverage: coverageFacts(coverage),
      findings: facts.byNode,
      stands: standFacts(coverage, named),
    }),
    links: linkFacts(model),
    indicators: indicatorFacts(indicators, named),
    strengthSubjects: strengthSubjects(model),
    ...(conflicts.length > 0 && { conflicts }),
    facets: facetsOf(model, { scene, coverage, findings: facts, ruleTitles: titlesOf(rules) }),
    texts,
    ...(options.theme && { theme: options.theme }),
  };
  // What JSON tells no difference between (a missing part and one that is undefined, 0 and -0) is settled here already.
  return JSON.parse(JSON.stringify(data)) as ViewerData;
}

/** What each rule finds, as a title: without the full stop of a sentence. */
function titlesOf(rules: ReadonlyMap<string, Readonly<Record<Language, ViewerRule>>>): Map<string, LocalText> {
  const title = ({ summary }: ViewerRule) => summary.replace(/\.$/u, "");
  return new Map([...rules].map(([rule, { sv, en }]) => [rule, { sv: title(sv), en: title(en) }]));
}
