import { coverage, type ItemCoverage, itemStatusWords } from "../../packages/change-logic/src/index.js";
import { smallModel } from "./small-plan.js";

/** How the items named stand in a small plan, whose first lines may be left out. Throws when the plan has a mistake. */
export function statusesOf(yaml: string, items: readonly string[], date: string): string {
  const result = coverage(smallModel(yaml), { date });
  return items
    .map((key) => {
      const found = result.items.find(({ item }) => item.key === key);
      if (!found) throw new Error(`${key} is not in the model.`);
      return describe(found);
    })
    .join("\n");
}

function describe({ item, status, because, contested, containsContested, via, paths, breaks }: ItemCoverage): string {
  const lines = [`${item.key}: ${status} (${itemStatusWords[status].sv})`];
  if (because !== undefined) lines.push(`  because: ${because}`);
  if (contested) lines.push("  contested: true");
  else if (containsContested) lines.push("  containsContested: true");
  if (via) lines.push(`  via: ${via.map(({ key }) => key).join(", ")}`);
  for (const path of paths) lines.push(`  path: ${path.map(({ key }) => key).join(" → ")}`);
  for (const { at, reason } of breaks ?? []) lines.push(`  breaks at ${at.key}: ${reason}`);
  return lines.join("\n");
}
