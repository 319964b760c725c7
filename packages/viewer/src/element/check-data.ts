import { ChangeLogicError } from "@change-logic/model";
import { viewerDataProblem } from "../data/viewer-data-problem.js";

/** Throws `ChangeLogicError` (`invalid-argument`) for what is not the data of a viewer, nor nothing. */
export function checkData(data: unknown): void {
  if (data === undefined || data === null) return;
  const problem = viewerDataProblem(data);
  if (problem === undefined) return;
  throw new ChangeLogicError(
    "invalid-argument",
    "caller",
    `<change-logic-viewer> was given data that it cannot show: ${problem}.`,
    "Give it what createViewerData of the same version made, also when it has been through JSON.",
  );
}
