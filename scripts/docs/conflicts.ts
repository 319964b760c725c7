import { coverage, coverageText } from "../../packages/change-logic/src/index.js";
import { smallModel } from "./small-plan.js";

/** What `coverage` prints about the goal conflicts of a small plan. */
export function conflictsOf(yaml: string, date: string): string {
  const parts = coverageText(coverage(smallModel(yaml), { date }), { lang: "en" }).split("\n\n");
  const conflicts = parts.find((part) => part.startsWith("Goal conflicts\n"));
  if (conflicts === undefined) throw new Error(`The plan has no goal conflict.\n${yaml}`);
  return conflicts;
}
