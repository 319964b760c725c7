import { isAction } from "@change-logic/analysis";
import * as z from "zod";
import { atElement } from "../engine/spot.js";
import { createResultCount } from "../facts/result-count.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  /** As many as a reader can hold. */
  readonly most: number;
};

const options = z.strictObject({
  most: z.int().min(1).default(10).meta({ description: "As many outcomes and effects as one action may reach." }),
});

/** An action that reaches more outcomes and effects than a reader can hold. */
export const tooManyResults: Rule<Args, z.infer<typeof options>> = {
  id: "too-many-results",
  topic: "chain",
  summary: {
    sv: "En insats som når fler resultat och effekter än en läsare kan överblicka",
    en: "An action that reaches more outcomes and effects than a reader can hold",
  },
  decidability: "exact",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  options,
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} når fler än ${a.most} resultat och effekter, och det är svårt att överblicka. Slå ihop det som säger samma sak, eller dela upp insatsen i flera.`,
    en: (a) =>
      `More than ${a.most} outcomes and effects are reached from ${name(a, "en")}, which is hard to take in. Merge what says the same, or split the action into several.`,
  },
  *check({ model, facts }, { most }) {
    const reachesMoreThan = createResultCount(model, facts.graph, most);
    for (const action of model.elements) {
      if (!isAction(action) || !reachesMoreThan(action)) continue;
      yield { args: { ...named(action), most }, subjects: [action.key], at: atElement(action) };
    }
  },
};
