import { valueWords } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";
import { aboutCycle } from "./undeclared-cycle.js";

type Args = Named & {
  readonly toId: string;
  readonly toTitle: Title;
  readonly horizon: "short" | "medium" | "long";
  readonly toHorizon: "short" | "medium" | "long";
};

const order = { short: 0, medium: 1, long: 2 } as const;

/** A link from an effect to one with a shorter horizon, that is not said to be feedback. */
export const backwardLink: Rule<Args> = {
  id: "backward-link",
  topic: "structure",
  summary: {
    sv: "En länk från en effekt till en på kortare sikt, utan att den är märkt som återkoppling",
    en: "A link from an effect to one with a shorter horizon that is not marked as feedback",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} ligger på ${valueWords.horizon[a.horizon].name.sv} men pekar under leadsTo på ${name({ kind: "effect", id: a.toId, title: a.toTitle }, "sv")}, som ligger på ${valueWords.horizon[a.toHorizon].name.sv}. Rätta horizon på den ena, eller märk länken med feedback: true om den går tillbaka med flit.`,
    en: (a) =>
      `${nameFirst(a, "en")} is expected in the ${valueWords.horizon[a.horizon].name.en} but points under leadsTo to ${name({ kind: "effect", id: a.toId, title: a.toTitle }, "en")}, which is expected in the ${valueWords.horizon[a.toHorizon].name.en}. Correct the horizon of one of them, or mark the link with feedback: true if it goes back on purpose.`,
  },
  *check(context) {
    const { facts } = context;
    for (const link of selectLinks(context, { states: ["valid"], types: ["leadsTo"], from: "effect", to: "effect" })) {
      const { from, to } = link;
      if (link.feedback || from.kind !== "effect" || to?.kind !== "effect") continue;
      const { horizon } = from.data;
      const toHorizon = to.data.horizon;
      if (!horizon || !toHorizon || order[toHorizon] >= order[horizon]) continue;
      const cycle = facts.cycles.around(from, to);
      yield {
        args: { ...named(from), toId: to.key, toTitle: to.data.title, horizon, toHorizon },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        // A loop through effects must come back somewhere: declaring it mends both.
        follows: cycle ? [{ rule: "undeclared-cycle", about: aboutCycle(cycle) }] : [],
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};
