import type { Coverage } from "@change-logic/analysis";
import type {
  FindingArguments,
  FindingThread,
  Fix,
  Language,
  Localized,
  Model,
  ModelElement,
  ModelLink,
  ModelReference,
  Severity,
} from "@change-logic/model";
import type * as z from "zod";
import type { RunRecord } from "./engine/run-record.js";
import type { Spot } from "./engine/spot.js";
import type { Explanation } from "./explain/explanation.js";
import type { Facts } from "./facts/facts.js";

/** How surely a rule can be decided; shown to users. */
export type Decidability =
  /** Decided on the graph or the data. */
  | "exact"
  /** A field is there; its truth is not judged. */
  | "presence"
  /** Word lists: a hint, never an error. */
  | "heuristic";

/**
 * The preset that brings a rule along: `core` is part of `recommended`, which is part of `evaluable`. `strategy` is on
 * for plans that list strategies, `indicators` for plans that have indicators, `portfolio` when there are several plans.
 */
export type Preset = "core" | "recommended" | "evaluable" | "strategy" | "indicators" | "portfolio";

/**
 * How much a rule has to see: one element with its own links (so it can run at each keystroke), the links, the
 * strategies too, several plans; or what happened as the other rules ran.
 */
export type RuleReach = "local" | "graph" | "catalog" | "portfolio" | "run";

/** What a rule is about: the tables of the rule catalogue. */
export type RuleTopic =
  | "structure"
  | "chain"
  | "links"
  | "wording"
  | "indicators"
  | "strategy"
  | "lifecycle"
  /** Rules of one's own. */
  | "own";

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
  /** Threads that stand against each other, where that is what it is about: shown instead of one through its subject. */
  readonly threads?: readonly FindingThread[];
  /** What other findings name when they follow from this one; unique within the rule. The first subject if left out. */
  readonly about?: string;
  /**
   * What tells it from the rule's other findings wherever it stands in the text, for known findings: ids and words that
   * the plan itself uses, never indexes, counts, titles or places. The subjects, in order, if left out.
   */
  readonly identity?: readonly string[];
  /**
   * What it would merely follow from, the likeliest first. If one of these is found too, this finding is transitive;
   * if none is, it stands for itself.
   */
  readonly follows?: readonly Cause[];
  /** Where the rule catalogue grades a rule by what was found; else the rule's own severity holds. A configured one wins. */
  readonly severity?: Severity;
  /** Only where the mend is certain. */
  readonly fix?: Fix;
}

/** What a rule may look at. */
export interface RuleContext {
  readonly model: Model;
  /** The elements to look at: all, or the one that is asked about. Local rules look no further. */
  readonly elements: readonly ModelElement[];
  /** The links to look at: all, or those written on that element. */
  readonly links: readonly ModelLink[];
  /** The references to look at: all, or those written on that element. */
  readonly references: readonly ModelReference[];
  /** The day on which it is asked. */
  readonly date: string;
  /** Items and catalogues that this run asks about besides the plans' own scope. */
  readonly scope: readonly string[];
  /** How the model stands against its strategies; worked out when it is first asked for. */
  readonly coverage: Coverage;
  /** What several rules need to know of the model; each fact is worked out when it is first asked for. */
  readonly facts: Facts;
  /** What happened as the other rules ran; filled for rules that reach for the `run`, empty for all others. */
  readonly run: RunRecord;
}

// Compared as a method, so that rules with different arguments fit in one list.
type Message<Args> = { message(args: Args): string }["message"];

/** What a rule may be set to look for, by name: as its zod schema gives it, so each option has a value. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** A rule: when it speaks, and how it says so. One rule is one file. */
// biome-ignore lint/suspicious/noExplicitAny: rules with different options fit in one list.
export interface Rule<Args extends FindingArguments = FindingArguments, Options extends RuleOptions = any> {
  /** Lower case with hyphens; stable. */
  readonly id: string;
  readonly topic: RuleTopic;
  /** What it finds, in one sentence without the final full stop: for lists of rules. */
  readonly summary: Localized;
  readonly decidability: Decidability;
  /** The default severity. */
  readonly severity: Severity;
  readonly preset: Preset;
  /** Presets in which it weighs more or less than by default. */
  readonly severityIn?: Readonly<Partial<Record<Preset, Severity>>>;
  readonly reach: RuleReach;
  readonly source: readonly RuleSource[];
  /**
   * What can be set. An object of zod's whose every field has a description and a default, so that a rule without
   * settings has options too; missing when there is nothing to set.
   */
  readonly options?: z.ZodType<Options>;
  /** For rules of one's own; what is said of the shipped ones stands in `@change-logic/validate/explain`. */
  readonly explanation?: Explanation;
  /** What is found and what to do, in every language; a missing language does not compile. */
  readonly messages: Readonly<Record<Language, Message<Args>>>;
  /** Finds facts, in any order; never throws on what a plan says. Linear, or nearly so, and not recursive over links. */
  check(context: RuleContext, options: Options): Iterable<RuleFinding<Args>>;
}
