import {
  type Language,
  linkTable,
  type ModelElement,
  type ModelItem,
  type ModelLink,
  type PlanLinkType,
  planLinkTypes,
} from "@change-logic/model";
import type { DetailWriter } from "./scene-details.js";
import type { DetailLevel, Emphasis, LinkStyle, SceneLink, SceneStub } from "./scene-types.js";
import { brokenLinkWords, linkStyleWords, sceneWords } from "./scene-words.js";

/** A link that is written on an element of a plan. */
export type PlanLink = ModelLink & { readonly type: PlanLinkType; readonly from: ModelElement };

/** Whether a link is written in a plan, rather than in a catalogue. */
export function isPlanLink(link: ModelLink): link is PlanLink {
  return (planLinkTypes as readonly string[]).includes(link.type) && link.from.kind !== "item";
}

/** Where a valid link ends: an element or an item. */
export function endOfLink(link: ModelLink): ModelElement | ModelItem | undefined {
  if (link.state !== "valid" || link.to === undefined) return undefined;
  switch (link.to.kind) {
    case "currentState":
    case "action":
    case "outcome":
    case "effect":
    case "item":
      return link.to;
    default:
      return undefined;
  }
}

/** What a link is shown with. */
export interface LinkContext {
  readonly language: Language;
  readonly detail: DetailLevel;
  readonly details: DetailWriter;
  readonly emphasis: Emphasis;
}

/** The link as it is shown: a line between two boxes if it can be walked, a stub on the box it is written on if not. */
export function sceneLink(
  link: PlanLink,
  boxOf: (node: ModelElement | ModelItem) => string,
  { language, detail, details, emphasis }: LinkContext,
): SceneLink | SceneStub {
  const styles = stylesOf(link);
  const reads = readsOf(link, language);
  const said = details.ofLink(link);
  const end = endOfLink(link);
  if (end === undefined || link.state !== "valid") {
    const state = link.state === "valid" ? "invalid" : link.state;
    return {
      id: `s${link.index}`,
      index: link.index,
      type: link.type,
      emphasis,
      box: boxOf(link.from),
      incoming: link.type === "addresses",
      text: link.text,
      state,
      reads,
      reason: brokenLinkWords[state][language],
      styles,
      ...(said.length > 0 && { details: said }),
    };
  }
  const reversed = link.type === "addresses";
  const [from, to] = reversed ? [end, link.from] : [link.from, end];
  const notes = detail === "assumptions" ? details.notesOf(link) : [];
  return {
    id: `l${link.index}`,
    index: link.index,
    type: link.type,
    emphasis,
    ...(notes.length > 0 && { notes }),
    from: boxOf(from),
    to: boxOf(to),
    reversed,
    label: reversed && !link.counteracts ? sceneWords.motivates[language] : reads,
    reads,
    styles,
    ...(said.length > 0 && { details: said }),
  };
}

function stylesOf(link: PlanLink): LinkStyle[] {
  const styles: LinkStyle[] = [];
  if (link.counteracts) styles.push("counteracts");
  if (link.data?.confidence === "low") styles.push("weak");
  if (link.data?.critical === true) styles.push("critical");
  if (link.feedback) styles.push("feedback");
  return styles;
}

/**
 * What a link is called. `leadsTo` is read `contributesTo` when it ends in a long-term effect, which much else leads to as
 * well. What counteracts does not lead to, whatever its type.
 */
function readsOf(link: PlanLink, language: Language): string {
  if (link.counteracts) return linkStyleWords.counteracts[language];
  const isFar =
    link.type === "leadsTo" &&
    link.to?.kind === "effect" &&
    (link.to as ModelElement & { kind: "effect" }).data.horizon === "long";
  return linkTable[isFar ? "contributesTo" : link.type].reads[language];
}
