import { isSaid } from "@change-logic/analysis";
import { atDeclaration } from "../engine/spot.js";
import { declaredAssumptions } from "../facts/declared-assumptions.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** A declared assumption of which it is not said how anybody would find out whether it holds. */
export const untestableAssumption: Rule<Args> = {
  id: "untestable-assumption",
  topic: "links",
  summary: {
    sv: "Ett antagande som saknar både kontroll, indikator och källa",
    en: "An assumption with neither a check, an indicator nor a source",
  },
  decidability: "presence",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `Det framgår inte hur någon ska kunna pröva ${name(a, "sv")}. Skriv i check hur ni tar reda på om det stämmer, eller ange en indikator i indicators eller en källa i source.`,
    en: (a) =>
      `It is not clear how anybody could test ${name(a, "en")}. Write in check how you find out whether it holds, or name an indicator in indicators or a source in source.`,
  },
  *check({ model }) {
    for (const assumption of declaredAssumptions(model)) {
      const { check, indicators = [], source } = assumption.data;
      if (isSaid(check) || isSaid(source) || indicators.some(isSaid)) continue;
      yield { args: named(assumption), subjects: [assumption.key], at: atDeclaration(assumption) };
    }
  },
};
