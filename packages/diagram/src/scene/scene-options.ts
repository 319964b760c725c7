import type { Coverage } from "@change-logic/analysis";
import {
  type ChangeLogicError,
  closest,
  type Finding,
  findProfile,
  type Language,
  type Model,
  type Profile,
  type ProfileId,
  profiles,
  toLanguage,
} from "@change-logic/model";
import { misuse } from "@change-logic/model/documents";
import { checkFindings, checkLanguage, checkModel, checkOptions } from "../arguments.js";
import { hasLists, isPromise } from "../value-checks.js";
import { detailLevels, directions } from "./scene-choices.js";
import type { DetailLevel, Direction, SceneView } from "./scene-types.js";
import { checkView } from "./views/check-view.js";
import { type ViewProblem, viewProblem } from "./views/view-problem.js";

/** What a scene is made with, besides the model. */
export interface SceneOptions {
  /** How the items stand: marks them, and brings in those in scope that no action that holds reaches. */
  readonly coverage?: Coverage;
  /** Findings to mark on the boxes they are about. */
  readonly findings?: readonly Finding[];
  /** The language of headings and marks; by default that of the first plan, or Swedish. */
  readonly lang?: Language;
  /** What part of the model is shown; all of it when left out. */
  readonly view?: SceneView;
  /** Columns, headings and questions: the id of a shipped profile, or one that `readProfile` gave. By default the one that the first plan names, else `standard`. */
  readonly profile?: Profile | ProfileId;
  /** Where the first column is; by default as the profile says. */
  readonly direction?: Direction;
  /** How much boxes and lines say; `titles` when left out. */
  readonly detail?: DetailLevel;
}

/** The options of a scene, filled in. */
export interface FilledOptions {
  readonly coverage: Coverage | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly view: SceneView;
  readonly profile: Profile;
  readonly direction: Direction;
  readonly detail: DetailLevel;
}

/** Checks the model and the options, and fills in what is left out. Throws `ChangeLogicError` (`invalid-argument`). */
export function fillOptions(model: Model, options: SceneOptions): FilledOptions {
  checkModel(model, "createScene");
  checkOptions(options, "createScene");
  const { coverage, findings = [], lang, view = { kind: "whole" }, detail = "titles" } = options;
  checkLanguage(lang);
  checkFindings(findings);
  if (coverage !== undefined) checkCoverage(coverage, model);
  const profile = profileFrom(options.profile, model);
  const { direction = profile.direction } = options;
  checkChoice("direction", direction, directions);
  checkChoice("detail", detail, detailLevels);
  checkView(view, "createScene");
  const problem = viewProblem(model, view);
  if (problem) throw unknownName(problem);
  const language = lang ?? toLanguage(model.plans[0]?.data.language) ?? toLanguage(model.portfolio?.language) ?? "sv";
  return { coverage, findings, language, view, profile, direction, detail };
}

function checkCoverage(coverage: unknown, model: Model): void {
  if (!hasLists(coverage, "catalogs", "items")) {
    throw misuse(
      isPromise(coverage)
        ? "createScene was given coverage that is a promise: await it first."
        : "createScene was given coverage that is none.",
      "Give what coverage returns: createScene(model, { coverage: coverage(model, { date }) }).",
    );
  }
  if (coverage.model === model) return;
  throw misuse(
    "createScene was given the coverage of another model.",
    "Call coverage with the same model as createScene.",
  );
}

function profileFrom(given: unknown, model: Model): Profile {
  if (given === undefined) return findProfile(model.plans[0]?.data.profile ?? "") ?? profiles.standard;
  if (typeof given === "string") {
    const found = findProfile(given);
    if (found) return found;
    const ids = Object.keys(profiles);
    throw misuse(
      `createScene was given the profile "${given}", which does not ship.`,
      `Give one of ${quoted(ids)}${meant(closest(given, ids))}, or a profile of your own as readProfile gives it.`,
    );
  }
  if (isProfile(given)) return given;
  throw misuse(
    "createScene was given a profile that is not one.",
    'Give the id of a shipped profile, such as "kronoberg", or the value that readProfile gives.',
  );
}

function isProfile(given: unknown): given is Profile {
  if (typeof given !== "object" || given === null) return false;
  const { columns, required, direction } = given as Partial<Record<keyof Profile, unknown>>;
  return (
    Array.isArray(columns) &&
    columns.length > 0 &&
    columns.every(isColumn) &&
    Array.isArray(required) &&
    required.every(Array.isArray) &&
    (directions as readonly unknown[]).includes(direction)
  );
}

function isColumn(given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { id, heading, question, shows } = given as Readonly<Record<string, unknown>>;
  const isText = (text: unknown) => typeof text === "object" && text !== null;
  return (
    typeof id === "string" &&
    isText(heading) &&
    isText(question) &&
    (shows === "resources" || (Array.isArray(shows) && shows.length > 0))
  );
}

function checkChoice(name: string, given: unknown, allowed: readonly string[]): void {
  if ((allowed as readonly unknown[]).includes(given)) return;
  const found = typeof given === "string" ? `"${given}"` : typeof given;
  throw misuse(
    `createScene was given the ${name} ${found}, which does not exist.`,
    `Give ${name} one of ${quoted(allowed)}, or leave it out.`,
  );
}

const whatIs = { area: "item", actor: "actor", perspective: "perspective", element: "element or item" } as const;

function unknownName({ kind, given, suggestion }: ViewProblem): ChangeLogicError {
  const written = kind === "area" || kind === "perspective" ? "catalogue/id" : "as the plan writes it";
  return misuse(
    `createScene was asked for the view of the ${whatIs[kind]} "${given.slice(0, 100)}", which the model does not have.`,
    suggestion === undefined
      ? `Give one that it has, ${written}; viewProblem tells whether it does.`
      : `Did you mean "${suggestion}"? viewProblem tells so before the scene is made.`,
  );
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? "" : ` (did you mean "${suggestion}"?)`;
