import type { Agenda2030Code, GoalCode } from "./codes.js";
import { type Goal, goals } from "./goals.js";

const iriBase = "http://metadata.un.org/sdg/";

/**
 * Returns the IRI that the UN uses for a goal or a target: `codeIri("3.4")` is `http://metadata.un.org/sdg/3.4`. The
 * identifier is written with http; the page there has the official text. Source: metadata.un.org/sdg.
 */
export function codeIri(code: Agenda2030Code): string {
  return iriBase + code;
}

/** Returns the goal that a code belongs to: `goalOf("13.2")` is "13", and `goalOf("13")` too. */
export function goalOf(code: Agenda2030Code): GoalCode {
  const dot = code.indexOf(".");
  return (dot < 0 ? code : code.slice(0, dot)) as GoalCode;
}

/** Returns the official colour (#RRGGBB) of a goal, or of the goal that a target belongs to. Source: `goals`. */
export function goalColor(code: Agenda2030Code): Goal["color"] {
  return goals[Number(goalOf(code)) - 1]!.color;
}
