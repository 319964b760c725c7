import type { Place } from "./read/source.js";

/** How much a finding matters. */
export type Severity = "error" | "warn" | "info";

/** A value that a message may be built from. */
export type FindingArgument = string | number | boolean | readonly string[];

/** Named values that a message is built from. */
export type FindingArguments = Readonly<Record<string, FindingArgument | undefined>>;

/** A change of text that would mend a finding: replace [start, end) (UTF-16 offsets) of the file by `text`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One of the threads that a finding sets against each other. */
export interface FindingThread {
  /** What it does to what the finding is about. */
  readonly role: "furthers" | "counteracts";
  /** Its links, as indexes into `model.links`; each starts where the one before ends. */
  readonly links: readonly number[];
}

/**
 * A finding (iakttagelse): something to look at in a plan, as data. Its text is made last, in the reader's language.
 */
export interface Finding {
  /** The rule, or the kind of reading problem, that found it: `item-uncovered`, `duplicate-key`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `read`: found while the text was read; `rule`: found by a rule on the model. */
  readonly stage: "read" | "rule";
  /** Values for the message. */
  readonly args: FindingArguments;
  /** Ids of the elements and items concerned, the most concerned first; `plan#element` where there are several plans. */
  readonly subjects: readonly string[];
  /** Links concerned, as indexes into `model.links`. */
  readonly links?: readonly number[];
  /** Where it is about how threads stand against each other: these, instead of the one through its first subject. */
  readonly threads?: readonly FindingThread[];
  /** `transitive` when it merely follows from another finding. */
  readonly cause: "direct" | "transitive";
  /** What it follows from: subjects of the finding that is the root cause. */
  readonly causedBy?: readonly string[];
  /** The rule that found the root cause; missing where it is something that could not be read. */
  readonly causedByRule?: string;
  /** The rule of a finding that follows from this one, because of which it weighs more than it would by itself. */
  readonly raisedBy?: string;
  /** Where to look; missing when the plan was made in code. */
  readonly place?: Place;
  readonly fix?: Fix;
  /** Silenced where it stands (`ignore`), or known from before: it is kept, and does not count. */
  readonly suppressed?: "ignored" | "known";
  /**
   * What tells it from other findings wherever it stands in the text: words and ids that the plan itself uses, from
   * which its fingerprint is made. Missing in what reading gives; `validate` adds it.
   */
  readonly identity?: readonly string[];
}

/** A message per language, made from a finding's arguments. */
export interface MessageTable {
  readonly sv: (args: FindingArguments) => string;
  readonly en: (args: FindingArguments) => string;
}

/** What reading gives: the value as far as it could be read, and what was found on the way. Reading never throws. */
export interface Read<T> {
  /** Missing only when nothing could be made of the text. */
  readonly value?: T;
  readonly findings: readonly Finding[];
}
