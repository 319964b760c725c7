import { boxId } from "@change-logic/diagram";
import type { Model, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import type { NodeId, ViewerLink } from "./viewer-data.js";

/** The links that threads run along, in document order: those that hold, `addresses` turned round as it is drawn. */
export function linkFacts({ links }: Model): ViewerLink[] {
  return links.flatMap((link): ViewerLink[] => {
    const { type, counteracts } = link;
    const end = nodeAtEnd(link);
    if (end === undefined || type === "alignsWith" || type === "changes") return [];
    const written = boxId(link.from);
    const [from, to] = type === "addresses" ? [end, written] : [written, end];
    return [{ id: linkId(link), type, from, to, ...(counteracts && { counteracts }) }];
  });
}

/** What a link that holds leads to; undefined for any other link. */
export const nodeAtEnd = ({ state, to }: ModelLink): NodeId | undefined =>
  state === "valid" && to ? boxId(to as ModelElement | ModelItem) : undefined;

/** The id of the line that diagrams draw for a link. */
export const linkId = ({ index }: ModelLink): string => `l${index}`;
