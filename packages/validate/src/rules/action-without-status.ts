import { isAction } from "@change-logic/analysis";
import { type Language, valueWords } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { list, type Named, name, named } from "../text/naming.js";

type Args = Named;

/** An action of which it is not said how far it has come. */
export const actionWithoutStatus: Rule<Args> = {
  id: "action-without-status",
  topic: "wording",
  summary: {
    sv: "En insats som inte säger hur långt den har kommit",
    en: "An action that does not say how far it has come",
  },
  decidability: "presence",
  severity: "info",
  preset: "recommended",
  reach: "local",
  source: ["KRO"],
  messages: {
    sv: (a) => `Det framgår inte hur långt ${name(a, "sv")} har kommit. Skriv status på insatsen: ${statusesIn("sv")}.`,
    en: (a) => `It is not said how far ${name(a, "en")} has come. Write status on the action: ${statusesIn("en")}.`,
  },
  *check({ elements }) {
    for (const action of elements) {
      if (!isAction(action) || action.data.status !== undefined) continue;
      yield { args: named(action), subjects: [action.key], at: atElement(action) };
    }
  },
};

/** `planned (planerad), ongoing (pågår) …`: what may be written, and in Swedish what it means. */
function statusesIn(language: Language): string {
  const statuses = Object.entries(valueWords.actionStatus).map(([status, { name }]) =>
    language === "sv" ? `${status} (${name.sv})` : status,
  );
  return list(statuses, language, "or");
}
