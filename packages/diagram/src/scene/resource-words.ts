import type { Localized } from "@change-logic/model";

/** What is said of resources. */
export const resourceWords = {
  secured: { sv: "säkrad", en: "secured" },
  unsecured: { sv: "inte säkrad", en: "not secured" },
  amount: { sv: "mängd", en: "amount" },
  noAmount: { sv: "utan angiven mängd", en: "no amount given" },
} as const satisfies Record<string, Localized>;

/** How many more actions use a resource than are listed. */
export const moreUses = {
  sv: (count: number) => `… och ${count} till`,
  en: (count: number) => `… and ${count} more`,
} as const;
