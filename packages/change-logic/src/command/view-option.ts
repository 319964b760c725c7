import { readView, type SceneView, type ViewProblem, viewForms, viewKinds, viewProblem } from "@change-logic/diagram";
import { closest, type Language, type Localized, type Model } from "@change-logic/model";
import { UsageError } from "./arguments.js";

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
  const view = readView(given);
  if (view) return view;
  const near = closest(given.split(":", 1)[0]!, viewKinds);
  const name = given.includes(":") ? given.slice(given.indexOf(":") + 1).trim() : "";
  const formsIn = (language: Language) => {
    const forms = viewForms(language);
    const form = forms.find((one) => one.split(":", 1)[0] === near) ?? "";
    return { forms: forms.join(", "), shown: form.includes(":") && name !== "" ? `${near}:${name}` : form };
  };
  const { sv, en } = { sv: formsIn("sv"), en: formsIn("en") };
  throw new UsageError({
    sv: `--view kan vara ${sv.forms}, inte ”${given}”.${sv.shown ? ` Menade du ${sv.shown}?` : ""}`,
    en: `--view can be ${en.forms}, not “${given}”.${en.shown ? ` Did you mean ${en.shown}?` : ""}`,
  });
}

const missing: Readonly<Record<ViewProblem["kind"], Localized>> = {
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
