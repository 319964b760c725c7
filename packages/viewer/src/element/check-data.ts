import { ChangeLogicError } from "@change-logic/model";
import type { ViewerData } from "../data/viewer-data.js";

/**
 * Throws `ChangeLogicError` (`invalid-argument`) for what cannot be the data of a viewer, nor nothing. What
 * `createViewerData` has made is trusted: only its form is looked at.
 */
export function checkData(data: unknown): void {
  if (data === undefined || data === null) return;
  const { formatVersion, nodes } = Object(data) as Partial<ViewerData>;
  if (formatVersion === 1 && Array.isArray(nodes)) return;
  throw new ChangeLogicError(
    "invalid-argument",
    "caller",
    "<change-logic-viewer> was given data that it cannot show.",
    "Give it what createViewerData of the same version made, also when it has been through JSON.",
  );
}
