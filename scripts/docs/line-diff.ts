import { structuredPatch } from "diff";

/** Unchanged lines that are shown around a change. */
const context = 3;

/** What has changed between two texts, as the lines of a diff: `-` and `+`, and a `…` where unchanged lines are left out. */
export function lineDiff(before: string, after: string): string {
  const { hunks } = structuredPatch("", "", `${before.trimEnd()}\n`, `${after.trimEnd()}\n`, "", "", { context });
  return hunks.map(({ lines }) => lines.join("\n")).join("\n …\n");
}
