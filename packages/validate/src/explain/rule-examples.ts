import type { Localized } from "@change-logic/model";

/** Two whole plans in YAML, alike but for what the rule is about. */
export interface RuleExamples {
  /** The rule finds something here. */
  readonly wrong: Localized;
  /** What the rule says of it, a line for each finding. */
  readonly says: Localized;
  /** The same plan, mended: no rule finds anything. */
  readonly right: Localized;
  /** The options with which the rule finds it, where it needs any. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Catalogues that it needs besides the shipped ones and the invented strategy of the examples, in YAML. */
  readonly catalogs?: readonly string[];
}
