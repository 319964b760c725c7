import { type ConflictWalk, type CounteractingWalk, type Coverage, goalConflicts } from "@change-logic/analysis";
import { boxId } from "@change-logic/diagram";
import type { ViewerConflict, ViewerConflictWalk } from "./viewer-data.js";

/** The goal conflicts of a model, in the order of `goalConflicts`: of items, of actions, of plans. */
export const conflictFacts = (coverage: Coverage): ViewerConflict[] =>
  goalConflicts(coverage).map(({ level, subject, furthers, counteracts, leftOut }) => ({
    level,
    ...(subject.kind === "plan" ? { plan: subject.index } : { subject: boxId(subject) }),
    furthers: furthers.map(walkFacts),
    counteracts: counteracts.map((walk) => ({ ...walkFacts(walk), ...answerOf(walk) })),
    leftOut: { furthers: leftOut.furthers, counteracts: leftOut.counteracts },
  }));

function walkFacts({ item, path }: ConflictWalk): ViewerConflictWalk {
  return { from: boxId(path[0] ?? item), item: boxId(item) };
}

/** What the plan says is done about it. */
function answerOf({ mitigation }: CounteractingWalk): Pick<ViewerConflictWalk, "answer" | "answerText"> {
  if (!mitigation) return {};
  return mitigation.action ? { answer: boxId(mitigation.action) } : { answerText: mitigation.text };
}
