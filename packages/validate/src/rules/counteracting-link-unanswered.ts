import { isAction, isActive, isSaid } from "@change-logic/analysis";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
};

/** A counteracting link that does not say what is done about it. */
export const counteractingLinkUnanswered: Rule<Args> = {
  id: "counteracting-link-unanswered",
  topic: "links",
  summary: {
    sv: "En motverkande länk där det inte står vad man gör åt det",
    en: "A counteracting link that does not say what is done about it",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["ESV", "A30"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} motverkar ${name(endOf(a), "sv")}, men det står inte vad ni gör åt det. Skriv det under mitigation på länken: i ord, eller som id på den insats som möter det.`,
    en: (a) =>
      `${nameFirst(a, "en")} counteracts ${name(endOf(a), "en")}, but it does not say what is done about that. Write it under mitigation on the link: in words, or as the id of the action that meets it.`,
  },
  *check(context) {
    for (const link of selectLinks(context, { states: ["valid"], counteracts: true })) {
      const { from, to, data } = link;
      if (!to || isSaid(data?.mitigation)) continue;
      // What is not done works against nothing.
      if (from.kind === "item" || (isAction(from) && !isActive(from))) continue;
      const end = named(to);
      yield {
        args: { ...named(from), toKind: end.kind, toId: end.id, toTitle: end.title },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

const endOf = ({ toKind: kind, toId: id, toTitle: title }: Args): Named => ({ kind, id, title });
