import { atElement } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An effect of which it is not said when it is expected. */
export const effectWithoutHorizon: Rule<Args> = {
  id: "effect-without-horizon",
  topic: "structure",
  summary: {
    sv: "En effekt som inte säger om den väntas på kort, medellång eller lång sikt",
    en: "An effect that does not say whether it is expected in the short, medium or long term",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["KRO"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} säger inte när den väntas. Skriv horizon: short (kort sikt), medium (medellång sikt) eller long (lång sikt).`,
    en: (a) => `${nameFirst(a, "en")} does not say when it is expected. Write horizon: short, medium or long.`,
  },
  *check({ elements }) {
    for (const element of elements) {
      if (element.kind !== "effect" || element.data.horizon !== undefined) continue;
      yield { args: named(element), subjects: [element.key], at: atElement(element) };
    }
  },
};
