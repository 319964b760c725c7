import type { ReachManner } from "@change-logic/analysis";
import { valueWords } from "@change-logic/model";
import { html, type TemplateResult } from "lit";
import type { NodeId, ViewerAssumption, ViewerData } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { assumptionSigns } from "./panel-words.js";

const byData = new WeakMap<ViewerData["nodes"], ReadonlyMap<string, readonly ViewerAssumption[]>>();

/** What is assumed on a link, by its id, in the order of the plan. */
export function assumptionsOn({ data: { nodes } }: Viewer, link: string): readonly ViewerAssumption[] {
  const known = byData.get(nodes);
  if (known) return known.get(link) ?? [];
  const found = new Map<string, ViewerAssumption[]>();
  for (const assumption of nodes.flatMap(({ assumptions = [] }) => assumptions)) {
    if (assumption.link === undefined) continue;
    const list = found.get(assumption.link);
    if (list) list.push(assumption);
    else found.set(assumption.link, [assumption]);
  }
  byData.set(nodes, found);
  return found.get(link) ?? [];
}

/** Whether a walk rests on an assumption that is refuted. */
export const restsOnRefuted = (viewer: Viewer, path: readonly NodeId[], manner: ReachManner): boolean =>
  viewer.index
    .linksAlong(path, manner)
    .some((link) => link !== undefined && assumptionsOn(viewer, link.id).some(({ status }) => status === "refuted"));

/** What is known of whether an assumption holds: a sign and its word. */
export const assumptionStatus = (
  status: NonNullable<ViewerAssumption["status"]>,
  { language }: Viewer,
): TemplateResult =>
  html`<span class="status"><span class="sign" aria-hidden="true">${assumptionSigns[status]}</span> ${valueWords.assumptionStatus[status].name[language]}</span>`;
