import { isSaid } from "@change-logic/analysis";
import type { ModelAction } from "@change-logic/model";
import { findSaidOfActions } from "../facts/said-of-actions.js";
import { findSilentActions } from "../facts/silent-actions.js";
import type { Rule } from "../rule.js";
import { type Named, name } from "../text/naming.js";

type Args = Named;

/** An active action of which it is not said what it takes: people, money. */
export const actionWithoutResources: Rule<Args> = {
  id: "action-without-resources",
  topic: "wording",
  summary: {
    sv: "En insats som inte säger vilka pengar eller vilken personal den kräver",
    en: "An action that does not say what money or people it takes",
  },
  decidability: "presence",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["KRO"],
  messages: {
    sv: (a) =>
      `Det framgår inte vad ${name(a, "sv")} kräver i pengar eller arbetstid. Skriv resources på insatsen, till exempel [{ kind: people, amount: 1, unit: årsarbetare }].`,
    en: (a) =>
      `It is not said what ${name(a, "en")} takes in money or working time. Write resources on the action, such as [{ kind: people, amount: 1, unit: full-time posts }].`,
  },
  check({ model, facts }) {
    const said = findSaidOfActions(model, facts.parts, hasResources);
    return findSilentActions(model, actionWithoutResources.id, ({ index }) => said[index] === 1);
  },
};

const hasResources = ({ data: { resources = [] } }: ModelAction): boolean =>
  resources.some(({ kind, amount }) => isSaid(kind) || amount !== undefined);
