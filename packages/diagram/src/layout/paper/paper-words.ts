import type { Localized } from "@change-logic/model";

/** What pages are called; `of` is for those who listen. */
export const pageWords = {
  of: {
    sv: (page: number, pages: number) => `sida ${page} av ${pages}`,
    en: (page: number, pages: number) => `page ${page} of ${pages}`,
  },
} as const;

/** What the number at a cut line means, in the legend. */
export const continuesWords: Localized = {
  sv: "fortsätter på sidan med det numret",
  en: "goes on on the page with that number",
};
