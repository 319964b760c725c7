import { kindWords, type Language, titleOf } from "@change-logic/model";
import { moreUses, resourceWords } from "./resource-words.js";
import type { Resource } from "./resources.js";
import { boxId } from "./scene-boxes.js";
import { shortFact } from "./scene-facts.js";
import { emphasisOf } from "./scene-selection.js";
import type { DetailLevel, SceneBox, SceneDetail, SceneLink } from "./scene-types.js";
import { legendWords } from "./scene-words.js";

/** Uses that are drawn in a resource's box; its details list them all. */
const usesInBox = 4;

/** A box for each resource, and a line to each action that uses it. */
export function resourceBoxes(
  resources: readonly Resource[],
  column: number,
  elements: Uint8Array,
  detail: DetailLevel,
  language: Language,
): { boxes: SceneBox[]; links: SceneLink[] } {
  const boxes: SceneBox[] = [];
  const links: SceneLink[] = [];
  for (const [index, { name, uses }] of resources.entries()) {
    const id = `r${index}`;
    const facts = factsOf(uses, detail, language);
    const details = uses.map(({ action, text }): SceneDetail => ({ label: titleOf(action, language).trim(), text }));
    let strongest = 0;
    for (const action of new Set(uses.map((use) => use.action))) {
      const code = elements[action.index]!;
      strongest = Math.max(strongest, code);
      links.push({
        id: `u${links.length}`,
        type: "uses",
        emphasis: emphasisOf(code),
        from: id,
        to: boxId(action),
        reversed: false,
        label: legendWords.uses[language],
        reads: legendWords.uses[language],
        styles: [],
      });
    }
    boxes.push({
      id,
      // No id of a plan or a catalogue holds an @.
      key: `resource@${name}`,
      kind: "resource",
      title: name,
      column,
      track: 0,
      marks: [],
      details,
      ...(facts && { facts }),
      emphasis: emphasisOf(strongest),
      uncovered: false,
      setAside: false,
    });
  }
  return { boxes, links };
}

/**
 * The uses that are drawn: the amount first, so that a long title cannot push it out. At `titles` only where there is one,
 * since its line tells the action.
 */
function factsOf(uses: Resource["uses"], detail: DetailLevel, language: Language): SceneDetail[] | undefined {
  const [only] = uses;
  if (detail === "titles") {
    if (uses.length > 1 || only?.hasAmount !== true) return undefined;
    return [shortFact({ label: resourceWords.amount[language], text: only.text })];
  }
  const facts = uses.map(({ action, text }) => shortFact({ label: text, text: titleOf(action, language).trim() }));
  if (facts.length <= usesInBox) return facts;
  const drawn = usesInBox - 1;
  const more = { label: kindWords.action.many[language], text: moreUses[language](facts.length - drawn) };
  return [...facts.slice(0, drawn), more];
}
