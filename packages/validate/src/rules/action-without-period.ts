import { isSaid } from "@change-logic/analysis";
import { findSaidOfActions } from "../facts/said-of-actions.js";
import { findSilentActions } from "../facts/silent-actions.js";
import type { Rule } from "../rule.js";
import { type Named, name } from "../text/naming.js";

type Args = Named;

/** An active action of which it is not said when it is to be done. */
export const actionWithoutPeriod: Rule<Args> = {
  id: "action-without-period",
  topic: "wording",
  summary: {
    sv: "En insats som inte säger när den ska genomföras",
    en: "An action that does not say when it is to be done",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["KRO"],
  messages: {
    sv: (a) =>
      `Det framgår inte när ${name(a, "sv")} ska genomföras. Skriv period på insatsen: två datum med snedstreck emellan, till exempel 2027-01/2028-12, eller 2027/.. om slutet inte är bestämt.`,
    en: (a) =>
      `It is not said when ${name(a, "en")} is to be done. Write period on the action: two dates with a slash between, such as 2027-01/2028-12, or 2027/.. if the end has not been decided.`,
  },
  check({ model, facts }) {
    const said = findSaidOfActions(model, facts.parts, ({ data }) => isSaid(data.period));
    return findSilentActions(model, actionWithoutPeriod.id, ({ index }) => said[index] === 1);
  },
};
