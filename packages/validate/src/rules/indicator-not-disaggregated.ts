import { isSaid } from "@change-logic/analysis";
import type { Indicator, Language, ModelDeclaration } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst, quote } from "../text/naming.js";
import { countsPeople, isOfPeople, namesOneSex } from "../wording/counts-people.js";
import { wordListsFor } from "../wording/lists.js";
import { wordsOf } from "../wording/words.js";

type Args = Named & {
  /** The word for people in its unit; empty where it is its target group that tells. */
  readonly word: string;
};

/** An indicator about people that is not broken down by sex. */
export const indicatorNotDisaggregated: Rule<Args> = {
  id: "indicator-not-disaggregated",
  topic: "indicators",
  summary: {
    sv: "En indikator som handlar om människor men inte redovisas efter kön",
    en: "An indicator that is about people but is not broken down by sex",
  },
  decidability: "heuristic",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} handlar om människor (${reasonIn(a, "sv")}), men redovisas inte efter kön. Det kan se olika ut för pojkar och flickor, eller för kvinnor och män: skriv sex under disaggregatedBy, om siffrorna går att få så.`,
    en: (a) =>
      `${nameFirst(a, "en")} is about people (${reasonIn(a, "en")}), but is not broken down by sex. Things may look different for boys and girls, or for women and men: write sex under disaggregatedBy, if the figures can be had that way.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      const { targetGroups = [], title = "", unit = "" } = indicator.data;
      const lists = wordListsFor(indicator.plan);
      if (!lists || isBySex(indicator.data) || namesOneSex(`${title} ${unit}`, lists)) continue;
      const hasPeople = targetGroups.some(
        (group) => isSaid(group) && isOfPeople(titleOfGroup(indicator, group), lists),
      );
      const word = hasPeople ? "" : countsPeople(unit, lists);
      if (word === undefined) continue;
      yield { args: { ...named(indicator), word }, subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};

/** The title of a target group: what the plan declares by its id, or the text as it stands. */
function titleOfGroup({ plan }: ModelDeclaration, group: string): string {
  const { targetGroups = {} } = plan.data;
  return (Object.hasOwn(targetGroups, group) ? targetGroups[group]?.title : undefined) ?? group;
}

/** What `disaggregatedBy` may call it, alone or among other words. */
const wordsForSex: readonly string[] = ["sex", "kön", "könsfördelning", "könsuppdelad", "könsuppdelat", "gender"];

const isBySex = ({ disaggregatedBy = [] }: Indicator): boolean =>
  disaggregatedBy.some((entry) => wordsOf(entry).some(({ text }) => wordsForSex.includes(text)));

function reasonIn({ word }: Args, language: Language): string {
  if (word !== "")
    return language === "sv" ? `enheten nämner ${quote(word, "sv")}` : `its unit mentions ${quote(word, "en")}`;
  return language === "sv" ? "den har en målgrupp" : "it has a target group";
}
