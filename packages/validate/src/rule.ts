import type { Coverage } from "@change-logic/analysis";
import type { FindingArguments, Fix, Language, Model, Severity } from "@change-logic/model";
import type { Spot } from "./engine/spot.js";
import type { Facts } from "./facts/facts.js";

/** How surely a rule can be decided; shown to users. */
export type Decidability =
  /** Decided on the graph or the data. */
  | "exact"
  /** A field is there; its truth is not judged. */
  | "presence"
  /** Word lists: a hint, never an error. */
  | "heuristic";

/** The preset that brings a rule along. `strategy` is on when a plan lists strategies. */
export type Preset = "core" | "recommended" | "evaluable" | "strategy" | "indicators" | "portfolio";

/** How much of a model a rule has to see: one element, the links, the strategies too, or several plans. */
export type RuleReach = "local" | "graph" | "catalog" | "portfolio";

/** What a rule is about: the tables of the rule catalogue. */
export type RuleTopic = "structure" | "chain" | "links" | "wording" | "indicators" | "strategy" | "lifecycle";

/** Where a rule comes from: keys of the rule catalogue's list of sources. */
export type RuleSource =
  | "D13"
  | "D18"
  | "MAY"
  | "UN"
  | "TA"
  | "EU"
  | "ESV"
  | "TVV"
  | "KRO"
  | "ESF"
  | "DUI"
  | "FR"
  | "VS"
  | "A30"
  | "ENG";

/** Another finding that one may follow from: its rule, and what it is about ({@link RuleFinding.about}). */
export interface Cause {
  readonly rule: string;
  readonly about: string;
}

/** What a rule has found: facts only. Its final severity, and whether it is direct or transitive, the engine decides. */
export interface RuleFinding<Args extends FindingArguments = FindingArguments> {
  /** Values for the message, with titles, so that it can name things. */
  readonly args: Args;
  /** Keys of the elements and items concerned (for a whole plan: its id), the most concerned first. */
  readonly subjects: readonly [string, ...string[]];
  /** Where it stands: gives place, plan and order. */
  readonly at: Spot;
  /** Links concerned, as indexes into `model.links`. */
  readonly links?: readonly number[];
  /** What other findings name when they follow from this one; unique within the rule. The first subject if left out. */
  readonly about?: string;
  /**
   * What it would merely follow from, the likeliest first. If one of these is found too, this finding is transitive;
   * if none is, it stands for itself.
   */
  readonly follows?: readonly Cause[];
  /** Where the rule catalogue grades a rule by what was found; else the rule's own severity holds. */
  readonly severity?: Severity;
  /** Only where the mend is certain. */
  readonly fix?: Fix;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly model: Model;
  /** The day on which it is asked. */
  readonly date: string;
  /** Items and catalogues that this run asks about besides the plans' own scope. */
  readonly scope: readonly string[];
  /** How the model stands against its strategies; worked out when it is first asked for. */
  readonly coverage: Coverage;
  /** What several rules need to know of the model; each fact is worked out when it is first asked for. */
  readonly facts: Facts;
}

// Compared as a method, so that rules with different arguments fit in one list.
type Message<Args> = { message(args: Args): string }["message"];

/** A rule: when it speaks, and how it says so. One rule is one file. */
export interface Rule<Args extends FindingArguments = FindingArguments> {
  /** Lower case with hyphens; stable. */
  readonly id: string;
  readonly topic: RuleTopic;
  readonly decidability: Decidability;
  /** The default severity. */
  readonly severity: Severity;
  readonly preset: Preset;
  readonly reach: RuleReach;
  readonly source: readonly RuleSource[];
  /** What is found and what to do, in every language; a missing language does not compile. */
  readonly messages: Readonly<Record<Language, Message<Args>>>;
  /** Finds facts, in any order; never throws on what a plan says. Linear, or nearly so, and not recursive over links. */
  check(context: RuleContext): Iterable<RuleFinding<Args>>;
}
