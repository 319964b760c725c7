import { closest } from "@change-logic/model";
import { misuse } from "@change-logic/model/documents";
import type { SceneView } from "../scene-types.js";

/** What each view must name, besides its kind. */
const nameIn = {
  whole: undefined,
  area: "item",
  actor: "actor",
  perspective: "perspective",
  element: "id",
  findings: undefined,
  overview: undefined,
} as const satisfies Record<SceneView["kind"], string | undefined>;

/** Throws `ChangeLogicError` (`invalid-argument`) for what is no view of any model; `caller` is the function's name. */
export function checkView(view: unknown, caller: string): asserts view is SceneView {
  const kinds = Object.keys(nameIn) as SceneView["kind"][];
  const { kind } = (typeof view === "object" && view !== null ? view : {}) as { kind?: unknown };
  const found = kinds.find((known) => known === kind);
  if (found === undefined) {
    throw misuse(
      typeof kind === "string"
        ? `${caller} was given the view "${kind}", which does not exist.`
        : `${caller} was given a view that is not one.`,
      `Give a view as { kind: … }, with one of ${kinds.map((one) => `"${one}"`).join(", ")}${meant(kind, kinds)}.`,
    );
  }
  const name = nameIn[found];
  if (name === undefined || typeof (view as Readonly<Record<string, unknown>>)[name] === "string") return;
  throw misuse(
    `${caller} was given the view "${found}" without saying which.`,
    `Give it as { kind: "${found}", ${name}: "…" }.`,
  );
}

function meant(kind: unknown, kinds: readonly string[]): string {
  const near = typeof kind === "string" ? closest(kind, kinds) : undefined;
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}
