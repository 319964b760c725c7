import { isSaid } from "@change-logic/analysis";
import { atDeclaration } from "../engine/spot.js";
import { readIndicatorReference } from "../facts/indicator-references.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An indicator that does not say where its values come from. */
export const indicatorWithoutSource: Rule<Args> = {
  id: "indicator-without-source",
  topic: "indicators",
  summary: {
    sv: "En indikator som inte säger varifrån värdena kommer",
    en: "An indicator that does not say where its values come from",
  },
  decidability: "presence",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["EU"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} säger inte varifrån värdena kommer. Skriv under source vilken statistik, vilket register eller vilken enkät det är.`,
    en: (a) =>
      `${nameFirst(a, "en")} does not say where its values come from. Write under source which statistics, register or survey it is.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      if (isSaid(indicator.data.source) || isInKolada(indicator.data.reference)) continue;
      yield { args: named(indicator), subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};

/** Kolada holds the values themselves; the indicators of Agenda 2030 only say what is to be measured. */
function isInKolada(reference: string | undefined): boolean {
  const read = reference === undefined ? undefined : readIndicatorReference(reference);
  return read?.isCertain === true && read.plainForm.startsWith("kolada:");
}
