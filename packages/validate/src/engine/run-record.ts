import type { ModelDeclaration, ModelElement, ModelPlan, Origin } from "@change-logic/model";
import type { KnownFinding } from "../known/known-findings.js";

/** An `ignore` that is written on an element or on a plan, and what came of it. */
export interface IgnoreUse {
  /** The rule that it names, as written; empty when it names none. */
  readonly rule: string;
  readonly reason: string | undefined;
  /** A date, inclusive. */
  readonly until: string | undefined;
  readonly plan: ModelPlan;
  /** What it is written on; undefined for the plan itself. */
  readonly on: ModelElement | ModelDeclaration | undefined;
  /** Its place in the list that it stands in, from 0. */
  readonly index: number;
  readonly origin: Origin;
  /** Past its date: it silences nothing any more. */
  readonly isExpired: boolean;
  /** How many findings it silenced; of an expired one, how many it would have. */
  readonly silenced: number;
  /**
   * Why it could not silence anything, whatever the plan says: it names no rule, or none that there is; what is found
   * while reading, or by a rule of the engine itself, has no exceptions; the rule is off. Undefined when the rule ran.
   */
  readonly problem: "noRule" | "unknownRule" | "readRule" | "engineRule" | "ruleOff" | undefined;
}

/** A rule that crashed. */
export interface Crash {
  readonly rule: string;
  /** What it threw, in its own words, on one line. */
  readonly message: string;
}

/** What happened as the rules ran, for the rules that tell of it. */
export interface RunRecord {
  readonly crashes: readonly Crash[];
  readonly ignores: readonly IgnoreUse[];
  /** Known findings of plans in this model, and of rules that ran, that no longer occur. */
  readonly stale: readonly StaleFinding[];
  /** The ids of all rules that may be named, for suggestions. */
  readonly ruleIds: readonly string[];
}

/** A known finding that no longer occurs, and where it stands in the file of known findings. */
export interface StaleFinding {
  readonly known: KnownFinding;
  readonly plan: ModelPlan | undefined;
  readonly origin: Origin;
}
