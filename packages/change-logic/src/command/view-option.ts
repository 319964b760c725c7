import { type SceneView, viewProblem } from "@change-logic/diagram";
import { closest, type Localized, type Model } from "@change-logic/model";
import { UsageError } from "./arguments.js";

const plain = ["whole", "overview", "findings"] as const;
const named = ["area", "actor", "perspective", "element"] as const;
const forms = [...plain, "area:ID", "actor:NAME", "perspective:ID", "element:ID"].join(", ");

/** The view that `--view` and `--alone` ask for; undefined when neither was given. Wrong usage for anything else. */
export function viewOption(given: string | undefined, alone: boolean): SceneView | undefined {
  const view = given === undefined ? undefined : viewFrom(given);
  if (!alone) return view;
  if (view?.kind === "element") return { ...view, alone: true };
  throw new UsageError({
    sv: "--alone hör till ett element: skriv till exempel --view element:laddplatser --alone.",
    en: "--alone belongs to an element: write for example --view element:charging --alone.",
  });
}

function viewFrom(given: string): SceneView {
  const kind = plain.find((known) => known === given);
  if (kind) return { kind };
  const [word = "", ...rest] = given.split(":");
  const name = rest.join(":").trim();
  if (name !== "") {
    switch (named.find((known) => known === word)) {
      case "area":
        return { kind: "area", item: name };
      case "actor":
        return { kind: "actor", actor: name };
      case "perspective":
        return { kind: "perspective", perspective: name };
      case "element":
        return { kind: "element", id: name };
      case undefined:
    }
  }
  const near = closest(word, [...plain, ...named]);
  const isNamed = named.some((known) => known === near);
  const shown = near === undefined ? "" : isNamed ? `${near}:${name || (near === "actor" ? "NAME" : "ID")}` : near;
  throw new UsageError({
    sv: `--view kan vara ${forms}, inte ”${given}”.${shown ? ` Menade du ${shown}?` : ""}`,
    en: `--view can be ${forms}, not “${given}”.${shown ? ` Did you mean ${shown}?` : ""}`,
  });
}

const missing: Readonly<Record<(typeof named)[number], Localized>> = {
  area: { sv: "inget mål", en: "no item" },
  actor: { sv: "ingen aktör", en: "no actor" },
  perspective: { sv: "inget perspektiv", en: "no perspective" },
  element: { sv: "inget element eller mål", en: "no element or item" },
};

/** Wrong usage when the view names something that the plans do not have. */
export function checkView(model: Model, view: SceneView | undefined): void {
  const problem = view && viewProblem(model, view);
  if (!problem) return;
  const { kind, given, suggestion } = problem;
  throw new UsageError({
    sv: `--view: det finns ${missing[kind].sv} som heter ”${given}”.${suggestion ? ` Menade du ${kind}:${suggestion}?` : ""}`,
    en: `--view: there is ${missing[kind].en} called “${given}”.${suggestion ? ` Did you mean ${kind}:${suggestion}?` : ""}`,
  });
}
