import type { Localized } from "../language.js";

/** What the statuses of items are called (design: coverage), in the order in which they are tried. */
export const itemStatusWords = {
  covered: { sv: "nås av insats", en: "reached by an action" },
  indirect: { sv: "nås via annat mål", en: "reached through another goal" },
  delegated: { sv: "tas om hand i annan plan", en: "taken care of in another plan" },
  accepted: { sv: "medvetet bortvalt", en: "deliberately left out" },
  claimed: { sv: "saknar bärande insats", en: "lacks a bearing action" },
  counteracted: { sv: "motverkas", en: "counteracted" },
  gap: { sv: "glapp", en: "gap" },
  outOfScope: { sv: "inte valt", en: "not taken on" },
} as const satisfies Record<string, Localized>;
