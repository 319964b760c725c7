import type { Localized } from "@change-logic/model";

/** What every report ends with: what was judged, and what was not. */
export const statement: Localized = {
  sv: "Strukturen är kontrollerad; orsakssambanden är inte bedömda.",
  en: "Structure checked; causality not assessed.",
};
