import type { Localized } from "@change-logic/model";

/** Two whole plans in YAML, alike but for what the rule is about. */
export interface RuleExamples {
  /** The rule finds something here. */
  readonly wrong: Localized;
  /** What the rule says of it, a line for each direct finding, or for each where none is direct. */
  readonly says: Localized;
  /** The rules that tell the cause, where the rule has no direct finding: a run shows theirs. */
  readonly causes?: readonly string[];
  /** How many other findings, of any rule, merely follow: a run counts them and does not show them. */
  readonly follow: number;
  /** The same plan, mended: no rule finds anything. */
  readonly right: Localized;
  /** The options with which the rule finds it, where it needs any. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Catalogues that it needs besides the shipped ones and the invented strategy of the examples, in YAML. */
  readonly catalogs?: readonly string[];
}
