import { valueWords } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { createClashCauses } from "../facts/id-clashes.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
  /** The term of the effect that an action leads to; undefined where an outcome goes straight to an item. */
  readonly horizon: "medium" | "long" | undefined;
  readonly counteracts: boolean;
};

/** A link that leaves out a level: from an action to what comes late, or from an outcome to a strategy. */
export const levelSkip: Rule<Args> = {
  id: "level-skip",
  topic: "structure",
  summary: {
    sv: "En länk som hoppar över ett led: från en insats till en effekt på medellång eller lång sikt, eller från ett resultat till ett mål i en strategi",
    en: "A link that skips a level: from an action to an effect in the medium or long term, or from an outcome to a goal of a strategy",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["TVV"],
  messages: {
    sv: (a) => {
      const to = name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "sv");
      if (a.horizon === undefined)
        return `${nameFirst(a, "sv")} ${a.counteracts ? "motverkar" : "bidrar"} direkt ${a.counteracts ? "" : "till "}${to}, utan någon effekt emellan. Skriv under leadsTo vilken effekt resultatet leder till, och låt effekten peka på målet.`;
      return `${nameFirst(a, "sv")} ${a.counteracts ? "motverkar" : "leder"} direkt ${a.counteracts ? "" : "till "}${to}, som ligger på ${valueWords.horizon[a.horizon].name.sv}. Skriv vilket resultat eller vilken effekt på kort sikt som ligger emellan.`;
    },
    en: (a) => {
      const to = name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "en");
      if (a.horizon === undefined)
        return `${nameFirst(a, "en")} ${a.counteracts ? "counteracts" : "contributes to"} ${to} directly, with no effect in between. Write under leadsTo which effect the outcome leads to, and let the effect point to the goal.`;
      return `${nameFirst(a, "en")} ${a.counteracts ? "counteracts" : "leads to"} ${to} directly, which is expected in the ${valueWords.horizon[a.horizon].name.en}. Write which outcome or which short-term effect lies in between.`;
    },
  },
  *check(context) {
    const straight = selectLinks(context, { states: ["valid"], types: ["leadsTo"], from: "action", to: "effect" });
    const beyond = selectLinks(context, { states: ["valid"], types: ["contributesTo"], from: "outcome" });
    const clashCauses = createClashCauses(context.model);
    for (const link of [...straight, ...beyond]) {
      const { from, to, counteracts } = link;
      if (to?.kind !== "effect" && to?.kind !== "item") continue;
      let horizon: "medium" | "long" | undefined;
      if (to.kind === "effect") {
        if (to.data.horizon !== "medium" && to.data.horizon !== "long") continue;
        horizon = to.data.horizon;
      }
      const { kind: toKind, id: toId, title: toTitle } = named(to);
      yield {
        args: { ...named(from), toKind, toId, toTitle, horizon, counteracts },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        follows: clashCauses(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};
