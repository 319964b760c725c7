import { clustersOf } from "@change-logic/model/documents";
import type { DetailLevel, SceneDetail } from "./scene-types.js";

/** Characters of a label and of a text that a box has room for; the details hold them whole. */
const most = { label: 40, text: 90 } as const;

/** The details that are drawn in a box; undefined when nothing is. */
export function factsOf(details: readonly SceneDetail[], level: DetailLevel): SceneDetail[] | undefined {
  return level === "titles" || details.length === 0 ? undefined : details.map(shortFact);
}

/** A detail, as short as a box wants it. */
export function shortFact({ label, text }: SceneDetail): SceneDetail {
  return { label: cut(label, most.label), text: cut(text, most.text) };
}

function cut(text: string, limit: number): string {
  // A text of a million characters need not be taken apart.
  const beginning = text.slice(0, limit * 20);
  const clusters = clustersOf(beginning);
  if (clusters.length <= limit && beginning.length === text.length) return text;
  return `${clusters
    .slice(0, limit - 1)
    .join("")
    .trimEnd()}…`;
}
