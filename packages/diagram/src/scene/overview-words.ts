import type { Localized } from "@change-logic/model";

/** What is said in the boxes of the overview, before a colon. */
export const overviewWords = {
  plans: { sv: "planer", en: "plans" },
  organisations: { sv: "organisationer", en: "organisations" },
  uncounted: { sv: "varav inte räknas", en: "of which not counted" },
  links: { sv: "länkar", en: "links" },
  lowestGoals: { sv: "delmål", en: "sub-goals" },
  goalsInScope: { sv: "mål i omfattningen", en: "goals in scope" },
} as const satisfies Record<string, Localized>;

/** How many of an area's goals are reached, and how. */
export const ofGoals = {
  covered: {
    sv: (count: number, all: number) => `${count} av ${all} nås`,
    en: (count: number, all: number) => `${count} of ${all} reached`,
  },
  indirect: {
    sv: (count: number, all: number) => `${count} av ${all} nås via annat mål`,
    en: (count: number, all: number) => `${count} of ${all} reached via another goal`,
  },
} as const;

/** How many of an area's goals in scope no action reaches that holds. */
export const goalsWithoutAction = {
  sv: (count: number) => `${count} mål utan bärande insats`,
  en: (count: number) => `${count} ${count === 1 ? "goal" : "goals"} without a bearing action`,
} as const;
