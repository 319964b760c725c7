import { type Finding, type Language, type Model, valueWords } from "@change-logic/model";
import type { SceneFindings } from "./scene-types.js";
import { countPhrases } from "./scene-words.js";

/** What the diagram is called: the portfolio's or the plan's title, else its id, else the titles of all plans. */
export function titleOfModel(model: Model): string {
  const single = model.plans.length === 1 ? model.plans[0] : undefined;
  const title = model.portfolio?.title ?? single?.data.title;
  if (title?.trim()) return title;
  return model.portfolio?.id ?? single?.id ?? model.plans.map(({ data, id }) => data.title ?? id).join(" · ");
}

/** Organisation, status, the view and the number of findings, joined by middle dots. */
export function subtitleOf(
  model: Model,
  says: readonly string[],
  findings: string | undefined,
  language: Language,
): string {
  const parts: string[] = [];
  const single = model.plans.length === 1 ? model.plans[0] : undefined;
  if (single) {
    if (single.data.organisation) parts.push(single.data.organisation);
    if (single.data.status) parts.push(valueWords.planStatus[single.data.status].name[language]);
  } else parts.push(countPhrases.plans[language](model.plans.length));
  parts.push(...says);
  if (findings !== undefined) parts.push(findings);
  return parts.join(" · ");
}

/** How many direct findings there are in the whole model, and about the plan alone; undefined when there are none. */
export function allFindings(
  model: Model,
  findings: readonly Finding[],
  marks: ReadonlyMap<string, SceneFindings>,
  language: Language,
): string | undefined {
  const direct = findings.filter(({ cause }) => cause === "direct");
  if (direct.length === 0) return undefined;
  const single = model.plans.length === 1 ? model.plans[0] : undefined;
  // No box can be marked with what is about the plan itself.
  const ofPlan = direct.filter(
    ({ subjects }) =>
      subjects[0] !== undefined && subjects[0] === single?.id && !subjects.some((key) => marks.has(key)),
  ).length;
  const said = countPhrases.findings[language](direct.length);
  return ofPlan === 0 ? said : said + countPhrases.ofPlan[language](ofPlan, direct.length);
}

/** How many findings the boxes of a view have; undefined when they have none. */
export function findingsOn(
  boxes: readonly { readonly findings?: SceneFindings }[],
  language: Language,
): string | undefined {
  const count = boxes.reduce((sum, { findings }) => sum + (findings?.count ?? 0), 0);
  return count === 0 ? undefined : countPhrases.findings[language](count);
}
