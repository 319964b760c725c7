import type { Localized } from "@change-logic/model";

/** What is said in the boxes of the overview, before a colon. */
export const overviewWords = {
  plans: { sv: "planer", en: "plans" },
  organisations: { sv: "organisationer", en: "organisations" },
  links: { sv: "länkar", en: "links" },
  lowestGoals: { sv: "mål på lägsta nivån", en: "goals at the lowest level" },
} as const satisfies Record<string, Localized>;

/** How many of an area's lowest goals are reached, and how. */
export const ofGoals = {
  sv: (count: number, all: number, how: string) => `${count} av ${all} ${how}`,
  en: (count: number, all: number, how: string) => `${count} of ${all} ${how}`,
} as const;
