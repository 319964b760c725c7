import { ownedActions } from "@change-logic/analysis";
import { findSilentActions } from "../facts/silent-actions.js";
import type { Rule } from "../rule.js";
import { type Named, name } from "../text/naming.js";

type Args = Named;

/** An active action that nobody is named as responsible for. */
export const actionWithoutOwner: Rule<Args> = {
  id: "action-without-owner",
  topic: "wording",
  summary: {
    sv: "En insats som ingen är ansvarig för",
    en: "An action that nobody is responsible for",
  },
  decidability: "presence",
  severity: "error",
  preset: "recommended",
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `Det framgår inte vem som är ansvarig för ${name(a, "sv")}. Vem har ansvaret för att det blir av? Skriv owner på insatsen, eller defaultOwner på planen om samma svar gäller för alla.`,
    en: (a) =>
      `It is not said who is responsible for ${name(a, "en")}. Who sees to it that it gets done? Write owner on the action, or defaultOwner on the plan if the same answer holds for all.`,
  },
  check({ model }) {
    const owned = ownedActions(model);
    return findSilentActions(model, actionWithoutOwner.id, (action) => owned.has(action));
  },
};
