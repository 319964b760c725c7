import { kindWords, type Language, titleOf } from "@change-logic/model";
import { moreUses } from "./resource-words.js";
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
      ...(detail !== "titles" && { facts: factsOf(details, language) }),
      emphasis: emphasisOf(strongest),
      uncovered: false,
      setAside: false,
    });
  }
  return { boxes, links };
}

function factsOf(details: readonly SceneDetail[], language: Language): SceneDetail[] {
  if (details.length <= usesInBox) return details.map(shortFact);
  const left = details.length - usesInBox + 1;
  return [
    ...details.slice(0, usesInBox - 1).map(shortFact),
    { label: kindWords.action.many[language], text: moreUses[language](left) },
  ];
}
