import type { ModelElement, ModelItem } from "@change-logic/model";
import * as z from "zod";
import { atElement } from "../engine/spot.js";
import { holdsAgenda, isAgendaItem, isAgendaTarget } from "../facts/agenda.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  readonly count: number;
  readonly most: number;
};

const options = z.strictObject({
  most: z.int().min(1).default(5).meta({ description: "How many targets of Agenda 2030 one effect may point to." }),
});

/** An effect that says it contributes to more targets of Agenda 2030 than a reader can follow. */
export const tooManyTargets: Rule<Args, z.infer<typeof options>> = {
  id: "too-many-targets",
  topic: "strategy",
  summary: {
    sv: "En effekt som pekar på fler delmål i Agenda 2030 än en läsare kan följa",
    en: "An effect that points to more targets of Agenda 2030 than a reader can follow",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "local",
  source: ["ENG"],
  options,
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} pekar på ${a.count} delmål i Agenda 2030, fler än gränsen ${a.most}. Behåll dem som effekten bidrar till mest direkt, eller dela upp den i flera effekter.`,
    en: (a) =>
      `${nameFirst(a, "en")} points to ${a.count} targets of Agenda 2030, more than the limit of ${a.most}. Keep those that the effect contributes to most directly, or divide it into several effects.`,
  },
  *check(context, { most }) {
    const { model, elements } = context;
    if (!holdsAgenda(model)) return;
    const targets = new Map<ModelElement, Set<ModelItem>>();
    for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"], from: "effect" })) {
      const { from, to, counteracts } = link;
      if (counteracts || from.kind !== "effect") continue;
      if (!isAgendaItem(to) || !isAgendaTarget(to)) continue;
      const known = targets.get(from);
      if (known) known.add(to);
      else targets.set(from, new Set([to]));
    }
    for (const effect of elements) {
      const count = targets.get(effect)?.size ?? 0;
      if (count <= most) continue;
      yield { args: { ...named(effect), count, most }, subjects: [effect.key], at: atElement(effect) };
    }
  },
};
