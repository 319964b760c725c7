import type { Rule } from "../rule.js";
import { indefinite } from "../text/kind-names.js";
import { list, quote } from "../text/naming.js";

type Args = {
  readonly kind: "element" | "plan" | "item";
  readonly id: string;
  /** What has the id: kinds of element, or ids of catalogues. */
  readonly holders: readonly string[];
};

/** An id that is taken already: twice in a plan, by two plans, or in a strategy and what is added to it. */
export const duplicateId: Rule<Args> = {
  id: "duplicate-id",
  topic: "structure",
  summary: {
    sv: "Ett id som används mer än en gång",
    en: "An id that is used more than once",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: ({ kind, id, holders }) => {
      if (kind === "plan")
        return `Två planer har id:t ${quote(id, "sv")}. Ge den ena ett eget id, så att andra planer kan peka på den.`;
      if (kind === "item")
        return `Målet ${quote(id, "sv")} finns redan i strategin (${holders[0]}), och ${holders[1]} lägger till ett med samma id. Det första gäller. Ge det andra ett eget id.`;
      const kinds = holders.map((holder) => `som ${indefinite(holder, "sv")}`);
      return `Id:t ${quote(id, "sv")} används två gånger i planen: ${list(kinds, "sv")}. Länkarna går till det första. Ge det andra ett eget id.`;
    },
    en: ({ kind, id, holders }) => {
      if (kind === "plan")
        return `Two plans have the id ${quote(id, "en")}. Give one of them an id of its own, so that other plans can point to it.`;
      if (kind === "item")
        return `The goal ${quote(id, "en")} is in the strategy already (${holders[0]}), and ${holders[1]} adds one with the same id. The first one counts. Give the second one an id of its own.`;
      const kinds = holders.map((holder) => `for ${indefinite(holder, "en")}`);
      return `The id ${quote(id, "en")} is used twice in the plan: ${list(kinds, "en")}. Links go to the first. Give the second one an id of its own.`;
    },
  },
  *check({ model }) {
    for (const { kind, id, plan, holders, origin } of model.clashes) {
      const key = kind === "element" && plan && model.isPortfolio ? `${plan.id}#${id}` : id;
      yield {
        args: { kind, id: key, holders },
        subjects: [key],
        about: `${kind} ${key}`,
        identity: [kind, key],
        at: { plan, element: undefined, origin, part: kind === "element" ? "key" : "value", order: 0 },
      };
    }
  },
};
