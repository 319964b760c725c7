import type { NodeId } from "../data/viewer-data.js";
import type { Viewer } from "./viewer.js";

/** What alone is drawn: what filters and search leave, else the thread that is lit; undefined when everything is. */
export const keptBoxes = ({ state, matches, lit }: Viewer): ReadonlySet<NodeId> | undefined =>
  state.only ? (matches ?? lit?.nodes) : undefined;
