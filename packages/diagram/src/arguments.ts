import { ChangeLogicError, type Finding, type Language, languages, type Model } from "@change-logic/model";
import type { Layout } from "./layout/layout-types.js";
import type { Scene } from "./scene/scene-types.js";

// What a program hands over by mistake: nothing, or what an earlier step gave. Each check says what to call first.

const misuse = (message: string, help: string): ChangeLogicError =>
  new ChangeLogicError("invalid-argument", "caller", message, help);

/** Whether a value has these lists: enough to tell a model, a scene and a layout apart. */
function hasLists(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  return names.every((name) => Array.isArray((value as Record<string, unknown>)[name]));
}

const isPromise = (value: unknown): boolean =>
  typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a model. */
export function checkModel(value: unknown): asserts value is Model {
  if (hasLists(value, "plans", "elements", "items", "links", "declarations")) return;
  throw misuse(
    "createScene was called with something that is not a model.",
    "Make a model of the plan first: createScene(createModel(plan, { catalogs })).",
  );
}

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
  if (Array.isArray(value)) return;
  throw misuse(
    "createScene was given findings that are not a list.",
    "Give it the list in the report: const { findings } = validate(model, { date }).",
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a scene; `caller` is the function's name. */
export function checkScene(value: unknown, caller: string): asserts value is Scene {
  if (hasLists(value, "columns", "boxes", "areas", "links", "stubs")) return;
  const call = `${caller}(createScene(model))`;
  throw misuse(
    hasLists(value, "bands", "boxes")
      ? `${caller} was called with a layout, not with the scene it was made of.`
      : `${caller} was called with something that is not a scene.`,
    `Make a scene of the model first: ${caller === "layoutElk" ? `await ${call}` : call}.`,
  );
}

/** Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a layout; `caller` is the function's name. */
export function checkLayout(value: unknown, caller = "renderSvg"): asserts value is Layout {
  if (hasLists(value, "bands", "lanes", "boxes", "areas", "links", "stubs", "header", "legend", "tiles", "notes"))
    return;
  if (isPromise(value)) {
    throw misuse(
      `${caller} was called with a promise.`,
      `Lay the scene out with layoutColumns, which needs no waiting, or await the layout: ${caller}(await layoutElk(scene)).`,
    );
  }
  throw misuse(
    hasLists(value, "columns", "boxes")
      ? `${caller} was called with a scene that is not laid out.`
      : `${caller} was called with something that is not a layout.`,
    `Lay a scene out first: ${caller}(layoutColumns(scene)).`,
  );
}
