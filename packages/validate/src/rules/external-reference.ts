import { atLink, atReference } from "../engine/spot.js";
import { aboutLink, aboutReference } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { createReferenceIndex } from "../facts/reference-index.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst, quote } from "../text/naming.js";
import { roleFields } from "../text/role-fields.js";

type Args = Named & {
  /** The field that it is written in. */
  readonly role: string;
  readonly text: string;
  /** The plan that is not loaded. */
  readonly plan: string;
};

/** A link or a reference into a plan that is not loaded. Alignments of strategies that nobody lists are no matter. */
export const externalReference: Rule<Args> = {
  id: "external-reference",
  topic: "structure",
  summary: {
    sv: "En hänvisning in i en plan som inte är med i körningen",
    en: "A reference into a plan that is not part of the run",
  },
  decidability: "exact",
  severity: "info",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} pekar under ${a.role} på ${quote(a.text, "sv")}, och planen ${quote(a.plan, "sv")} är inte med i den här körningen. Ange den också, så följs tråden dit.`,
    en: (a) =>
      `${nameFirst(a, "en")} points under ${a.role} to ${quote(a.text, "en")}, and the plan ${quote(a.plan, "en")} is not part of this run. Give it too, and the thread is followed there.`,
  },
  *check(context) {
    const { model, references } = context;
    const indexOf = createReferenceIndex(model);
    for (const reference of references) {
      const { state, role, text, from } = reference;
      if (state !== "external" || typeof from === "string") continue;
      yield {
        args: { ...named(from), role: roleFields[role], text, plan: planPart(text) },
        subjects: [named(from).id],
        about: aboutReference(indexOf(reference)),
        identity: [role, named(from).id, text],
        at: atReference(reference),
      };
    }
    for (const link of selectLinks(context, { states: ["external"] })) {
      if (link.from.kind === "item") continue;
      yield {
        args: { ...named(link.from), role: link.type, text: link.text, plan: planPart(link.text) },
        subjects: [link.from.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

const planPart = (text: string): string => text.split("#")[0] ?? text;
