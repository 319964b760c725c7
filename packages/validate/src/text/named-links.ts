import type { Language, ModelLink } from "@change-logic/model";
import { named, quoted, shortList, titleIn } from "./naming.js";

/** What a message needs in order to name links: how many there are, and the ends of the first ones, side by side. */
export type NamedLinks = {
  readonly linkCount: number;
  readonly fromIds: readonly string[];
  readonly fromTitles: readonly string[];
  readonly toIds: readonly string[];
  /** In each language, since a goal may have a title in each. */
  readonly toTitlesSv: readonly string[];
  readonly toTitlesEn: readonly string[];
};

/** As many as are shown of a long list. */
const most = 3;

/** The arguments that name links that end in something. */
export function namedLinks(links: readonly ModelLink[]): NamedLinks {
  // A list that is but one longer is shown whole.
  const first = links.slice(0, most + 1);
  const ends = first.flatMap(({ to }) => (to ? [named(to)] : []));
  return {
    linkCount: links.length,
    fromIds: first.map(({ from }) => from.key),
    fromTitles: first.map(({ from }) => titleIn(named(from).title, "sv")),
    toIds: ends.map(({ id }) => id),
    toTitlesSv: ends.map(({ title }) => titleIn(title, "sv")),
    toTitlesEn: ends.map(({ title }) => titleIn(title, "en")),
  };
}

/** `”Barn går ihop” (gar-ihop) → ”Barn rör sig” (ror-sig)`: the first few, and how many more there are. */
export function linkList(a: NamedLinks, language: Language): string {
  const toTitles = language === "sv" ? a.toTitlesSv : a.toTitlesEn;
  const names = a.fromIds.map((id, index) => {
    const from = quoted({ id, title: a.fromTitles[index] }, language);
    return `${from} → ${quoted({ id: a.toIds[index] ?? "", title: toTitles[index] }, language)}`;
  });
  return shortList(names, language, most, a.linkCount);
}

/** How many of the links it is about: `3 av 7 länkar`, `all 7 links`. */
export function shareOfLinks({ linkCount }: NamedLinks, of: number, language: Language): string {
  const sv = language === "sv";
  if (linkCount < of) return sv ? `${linkCount} av ${of} länkar` : `${linkCount} of ${of} links`;
  if (of === 1) return sv ? "den enda länken" : "the only link";
  if (of === 2) return sv ? "båda länkarna" : "both links";
  return sv ? `alla ${of} länkar` : `all ${of} links`;
}
