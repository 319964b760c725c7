import { type Finding, type Language, languages, type Model } from "@change-logic/model";
import { checkOptions as checkAnyOptions, misuse } from "@change-logic/model/documents";
import { layoutLists, layoutProblem } from "./layout/layout-problem.js";
import type { Layout } from "./layout/layout-types.js";
import { sceneProblem } from "./scene/scene-problem.js";
import type { Scene } from "./scene/scene-types.js";
import { hasLists, isPromise, isRecord, named } from "./value-checks.js";

// What a program hands over by mistake: nothing, or what an earlier step gave. Each check says what to call first.

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a model; `caller` is the function's name. */
export function checkModel(value: unknown, caller: string): asserts value is Model {
  if (hasLists(value, "plans", "elements", "items", "links", "declarations")) return;
  throw misuse(
    isPromise(value) ? awaitFirst(caller) : `${caller} was called with something that is not a model.`,
    `Make a model of the plan first: ${caller}(createModel(plan, { catalogs })${caller === "createScene" ? "" : ", …"}).`,
  );
}

const awaitFirst = (caller: string): string => `${caller} was called with a promise: await it first.`;

/** What options are taken for by mistake, by the lists that tell it. */
const mistaken = {
  "a scene": ["columns", "boxes"],
  "a layout": ["bands", "boxes"],
  "a model": ["elements", "links"],
} as const;

/** Throws {@link ChangeLogicError} (`invalid-argument`) for options that are no object of options; `caller` is the function's name. */
export const checkOptions = (value: unknown, caller: string): void => checkAnyOptions(value, caller, mistaken);

/** Throws {@link ChangeLogicError} (`invalid-argument`) for a language that change-logic does not speak. */
export function checkLanguage(value: unknown): asserts value is Language | undefined {
  if (value === undefined || (languages as readonly unknown[]).includes(value)) return;
  throw misuse(
    "createScene was given a language that change-logic does not speak.",
    `Give lang one of ${languages.map((language) => `"${language}"`).join(" and ")}, or leave it out; toLanguage reads tags such as sv-SE.`,
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a list of findings. */
export function checkFindings(value: unknown): asserts value is readonly Finding[] {
  const isFinding = (one: unknown) => isRecord(one) && Array.isArray(one.subjects) && isRecord(one.args);
  if (Array.isArray(value) && value.every(isFinding)) return;
  throw misuse(
    Array.isArray(value)
      ? "createScene was given a list with something that is not a finding."
      : "createScene was given findings that are not a list.",
    "Give it the list in the report: const { findings } = validate(model, { date }).",
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a scene; `caller` is the function's name. */
export function checkScene(value: unknown, caller: string): asserts value is Scene {
  const call = `${caller}(createScene(model))`;
  if (hasLists(value, "columns", "boxes", "areas", "lanes", "links", "stubs")) {
    const problem = sceneProblem(value);
    if (problem === undefined) return;
    throw misuse(
      `${caller} was called with a broken scene: ${problem}.`,
      `Make scenes with createScene: ${call}. Who changes one must take a box away together with its links and stubs.`,
    );
  }
  throw misuse(
    isPromise(value)
      ? awaitFirst(caller)
      : hasLists(value, "bands", "boxes")
        ? `${caller} was called with a layout, not with the scene it was made of.`
        : `${caller} was called with something that is not a scene.`,
    `Make a scene of the model first: ${caller === "layoutElk" ? `await ${call}` : call}.`,
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a set of ids; `what` is what they are of. */
export function checkIds(value: unknown, caller: string, what: string): asserts value is ReadonlySet<string> {
  if (value instanceof Set && [...value].every((id) => typeof id === "string")) return;
  const found = value instanceof Set ? "a set with something that is no id" : named(value);
  throw misuse(
    `${caller} was given ${found} for ${what}.`,
    `Give a set of ids, as they stand in the scene: new Set(["e1", "e2"]).`,
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a layout; `caller` is the function's name. */
export function checkLayout(value: unknown, caller = "renderSvg"): asserts value is Layout {
  // A figure is made of both, since it holds the scene as text.
  const call = (layout: string) => `${caller}(${caller === "renderFigure" ? "scene, " : ""}${layout})`;
  if (hasLists(value, ...layoutLists)) {
    const problem = layoutProblem(value);
    if (problem === undefined) return;
    throw misuse(
      `${caller} was called with a broken layout: ${problem}.`,
      `Lay a scene out with layoutColumns, and put only what can be drawn in its place: ${call("layoutColumns(scene)")}.`,
    );
  }
  if (isPromise(value)) {
    throw misuse(
      awaitFirst(caller),
      `Lay the scene out with layoutColumns, which needs no waiting, or await the layout: ${call("await layoutElk(scene)")}.`,
    );
  }
  if (value === undefined) {
    throw misuse(`${caller} was called without a layout.`, `Lay a scene out first: ${call("layoutColumns(scene)")}.`);
  }
  throw misuse(
    hasLists(value, "columns", "boxes")
      ? `${caller} was called with a scene that is not laid out.`
      : `${caller} was called with something that is not a layout.`,
    `Lay a scene out first: ${call("layoutColumns(scene)")}.`,
  );
}
