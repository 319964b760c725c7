import type { readDocument } from "@change-logic/model/documents";
import type { ConfigData } from "../config/config.js";
import { problemsOf, type TakenBy } from "./rule-problems.js";

type Finish = NonNullable<Parameters<typeof readDocument<ConfigData>>[4]>;

/**
 * Checks the declared rules of a configuration that is being read, and takes out those that make no sense, each told of
 * where it stands. `taken` says who has an id already, in what is shipped or extended.
 */
export function checkOwnRules(taken: ReadonlyMap<string, TakenBy>): Finish {
  return ({ ownRules = [] }, { findings, source, removeFrom }) => {
    const ids = new Map(taken);
    const broken = new Set<number>();
    for (const [index, rule] of ownRules.entries()) {
      const problems = problemsOf(rule, (id) => ids.get(id));
      for (const { rule: found, args, container, key, part } of problems)
        findings.add(found, () => ({ args, place: source.placeOf(container, key, part) }));
      if (problems.length > 0) broken.add(index);
      if (!ids.has(rule.id)) ids.set(rule.id, "above");
    }
    removeFrom(ownRules as unknown[], broken);
  };
}
