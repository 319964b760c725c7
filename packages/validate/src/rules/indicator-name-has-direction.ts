import { isSaid } from "@change-logic/analysis";
import type { Language } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst, quote, titleIn } from "../text/naming.js";
import { wordListsFor } from "../wording/lists.js";
import { nameHasDirection } from "../wording/name-has-direction.js";
import { matchAt } from "../wording/word-kind.js";
import type { WordLists } from "../wording/word-lists.js";
import { wordsOf } from "../wording/words.js";

type Args = Named & {
  /** The word that says which way. */
  readonly word: string;
  /** The name without it; empty where it takes more than leaving out the word. */
  readonly suggestion: string;
  /** Whether `direction` says it already. */
  readonly isDirected: boolean;
};

/** An indicator whose name says which way it is to go. */
export const indicatorNameHasDirection: Rule<Args> = {
  id: "indicator-name-has-direction",
  topic: "indicators",
  summary: {
    sv: "En indikator vars namn säger åt vilket håll det ska gå",
    en: "An indicator whose name says which way it is to go",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "indicators",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} tycks säga redan i namnet åt vilket håll det ska gå (${quote(a.word, "sv")}). Se över ordvalet, så att namnet säger vad som mäts${suggestionIn(a, "sv")}: ${a.isDirected ? "riktningen står redan i direction" : "riktningen kan ni skriva i direction"}.`,
    en: (a) =>
      `${nameFirst(a, "en")} seems to say in its very name which way it is to go (${quote(a.word, "en")}). Check the wording, so that the name says what is measured${suggestionIn(a, "en")}: ${a.isDirected ? "the direction stands in direction already" : "the direction can be written in direction"}.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      const { title = "", direction } = indicator.data;
      const lists = isSaid(title) ? wordListsFor(indicator.plan) : undefined;
      const word = lists && nameHasDirection(title, lists);
      if (!lists || word === undefined) continue;
      yield {
        args: {
          ...named(indicator),
          word,
          suggestion: withoutDirection(title, word, lists),
          isDirected: direction !== undefined,
        },
        subjects: [indicator.key],
        at: atDeclaration(indicator),
      };
    }
  },
};

/** The name without the word that begins it, where what is left begins as measures do: `Andel elever`. */
function withoutDirection(title: string, word: string, { counts }: WordLists): string {
  const name = title.normalize("NFC").trim();
  const rest = name.slice(word.length).trim();
  if (name.slice(0, word.length).toLowerCase() !== word || matchAt(counts, wordsOf(rest), 0) === 0) return "";
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function suggestionIn({ suggestion }: Args, language: Language): string {
  if (suggestion === "") return "";
  return `, ${language === "sv" ? "till exempel" : "such as"} ${quote(titleIn(suggestion, language), language)}`;
}
