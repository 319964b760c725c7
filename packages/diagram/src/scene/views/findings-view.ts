import type { Finding, Language, Model, ModelElement, ModelItem } from "@change-logic/model";
import { endOfLink, isPlanLink } from "../scene-links.js";
import type { SceneSelection } from "../scene-selection.js";
import { shownAs } from "../scene-selection.js";
import type { SceneFindings } from "../scene-types.js";
import { viewPhrases, viewWords } from "../view-words.js";

/** What direct findings are about, highlighted, with what is directly linked to it, faded. */
export function findingsView(
  model: Model,
  findings: readonly Finding[],
  marks: ReadonlyMap<string, SceneFindings>,
  language: Language,
): SceneSelection {
  const elements = new Uint8Array(model.elements.length);
  const items = new Uint8Array(model.items.length);
  const links = new Uint8Array(model.links.length).fill(shownAs.faded);
  const codesOf = (node: ModelElement | ModelItem) => (node.kind === "item" ? items : elements);
  for (const node of [...model.elements, ...model.items]) {
    if (marks.has(node.key)) codesOf(node)[node.index] = shownAs.highlighted;
  }
  const isMarked = (node: ModelElement | ModelItem) => codesOf(node)[node.index] === shownAs.highlighted;
  const beside = (node: ModelElement | ModelItem) => {
    if (!isMarked(node)) codesOf(node)[node.index] = shownAs.faded;
  };
  for (const link of model.links) {
    if (!isPlanLink(link)) continue;
    const end = endOfLink(link);
    if (!isMarked(link.from) && !(end && isMarked(end))) continue;
    links[link.index] = shownAs.normal;
    if (end === undefined) continue;
    beside(link.from);
    beside(end);
  }
  const direct = findings.filter(({ cause }) => cause === "direct");
  const drawn = [...marks.values()].reduce((sum, { count }) => sum + count, 0);
  const says = [viewPhrases.view[language](viewWords.findings[language])];
  if (direct.length === 0) says.push(viewWords.noFindings[language]);
  else if (marks.size === 0) says.push(viewWords.findingsOfNoBox[language]);
  else if (drawn < direct.length) says.push(viewPhrases.elsewhere[language](direct.length - drawn));
  return {
    elements,
    items,
    links,
    isWhole: false,
    asksForLevels: direct.some(({ rule }) => rule === "missing-level"),
    says,
  };
}
