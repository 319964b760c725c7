import { goals } from "./goals.js";
import { targetLabels } from "./target-labels.js";

/** The code of a goal of Agenda 2030: "1" … "17". */
export type GoalCode = (typeof goals)[number]["code"];

/** The code of a target of Agenda 2030, with lower-case letters: "1.1", "1.a" … "17.19". */
export type TargetCode = keyof typeof targetLabels;

/** The code of a goal or a target of Agenda 2030. */
export type Agenda2030Code = GoalCode | TargetCode;

/** The 17 goal codes, in the order of A/RES/70/1. */
export const goalCodes: readonly GoalCode[] = goals.map((goal) => goal.code);

/** The 169 target codes, in the order of A/RES/70/1: numbers first, then letters, goal by goal. */
export const targetCodes = Object.keys(targetLabels) as readonly TargetCode[];
