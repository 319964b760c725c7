import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  readonly type: string;
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
};

/** A link that repeats an earlier one: same start, type, end and sign. */
export const duplicateLink: Rule<Args> = {
  id: "duplicate-link",
  topic: "structure",
  summary: {
    sv: "Samma länk mer än en gång",
    en: "The same link more than once",
  },
  decidability: "exact",
  severity: "warn",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} har samma länk mer än en gång under ${a.type}: till ${name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "sv")}. Den första gäller. Ta bort den här.`,
    en: (a) =>
      `${nameFirst(a, "en")} has the same link more than once under ${a.type}: to ${name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "en")}. The first one counts. Remove this one.`,
  },
  *check(context) {
    for (const link of selectLinks(context, { states: ["duplicate"] })) {
      if (!link.to) continue;
      const end = named(link.to);
      yield {
        args: { ...named(link.from), type: link.type, toKind: end.kind, toId: end.id, toTitle: end.title },
        subjects: [link.from.key, end.id],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};
