import { type Coverage, coverage as coverageOf } from "@change-logic/analysis";
import {
  createScene,
  type DetailLevel,
  type Direction,
  type Effort,
  layoutColumns,
  type SceneOptions,
  type SceneView,
  type Theme,
} from "@change-logic/diagram";
import {
  type Language,
  languages,
  type Model,
  type Profile,
  type ProfileId,
  titleOf,
  toLanguage,
} from "@change-logic/model";
import { type ReporterOptions, type ReportInput, statement, type Tool } from "@change-logic/report";
import type { ViewerData, ViewerTexts } from "./viewer-data.js";

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

/** Gathers everything that the viewer shows of a model, in every language. */
export function createViewerData(model: Model, options: ViewerDataOptions): ViewerData {
  const { date, tool, report, profile, direction, detail, effort } = options;
  const coverage = options.coverage ?? coverageOf(model, { date });
  const findings = (report?.findings ?? []).filter(({ cause, suppressed }) => cause === "direct" && !suppressed);
  const drawn = (lang: Language, view: SceneView) => {
    const sceneOptions: SceneOptions = {
      coverage,
      findings,
      lang,
      view,
      ...(profile !== undefined && { profile }),
      ...(direction && { direction }),
      ...(detail && { detail }),
    };
    const scene = createScene(model, sceneOptions);
    return { scene, layout: layoutColumns(scene, effort ? { effort } : {}) };
  };
  const textsIn = (lang: Language): ViewerTexts => {
    const empty = { caption: "", columns: [], rows: [] };
    return {
      ...drawn(lang, { kind: "whole" }),
      overview: drawn(lang, { kind: "overview" }),
      findings: [],
      strengths: [],
      rules: {},
      tables: {
        coverage: { id: "coverage", ...empty },
        matrix: { id: "matrix", ...empty },
        actions: { id: "actions", ...empty },
        findings: { id: "findings", ...empty },
      },
      notHeld: [],
      statement: statement[lang],
    };
  };
  const texts = Object.fromEntries(languages.map((lang) => [lang, textsIn(lang)])) as Record<Language, ViewerTexts>;
  const isDrawn = new Set(texts.sv.scene.boxes.map(({ id }) => id));
  return {
    formatVersion: 1,
    tool,
    date,
    language: options.lang ?? toLanguage(model.plans[0]?.data.language) ?? "sv",
    plans: model.plans.map((plan) => ({ id: plan.id, title: titleOf(plan, "sv") })),
    nodes: [
      ...model.elements.map(({ index, key, kind, data }) => ({
        id: `e${index}`,
        key,
        kind,
        title: data.title ?? key,
        isDrawn: isDrawn.has(`e${index}`),
      })),
      ...model.items.map(({ index, key, data }) => ({
        id: `i${index}`,
        key,
        kind: "item" as const,
        title: data.title ?? key,
        isDrawn: isDrawn.has(`i${index}`),
      })),
    ],
    links: texts.sv.scene.links.flatMap((link) =>
      link.type === "uses" || link.type === "changes"
        ? []
        : [{ id: link.id, type: link.type, from: link.from, to: link.to }],
    ),
    indicators: [],
    facets: [],
    texts,
    ...(options.theme && { theme: options.theme }),
  };
}
