import type { Fix, ModelLink, ModelReference } from "@change-logic/model";
import { atLink, atReference } from "../engine/spot.js";
import { holdsAgenda } from "../facts/agenda.js";
import { aboutLink, aboutReference } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { createReferenceIndex } from "../facts/reference-index.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { fixInPlace } from "../text/fix-in-place.js";
import { type Named, named, namedPortfolio, nameFirst, quote } from "../text/naming.js";

type Args = Named & {
  /** As it is written. */
  readonly text: string;
  readonly plainForm: string;
};

/** A code of Agenda 2030 in another form than the plain one. It counts all the same. */
export const otherCodeForm: Rule<Args> = {
  id: "other-code-form",
  topic: "strategy",
  summary: {
    sv: "En kod i Agenda 2030 som är skriven i en annan form än den vanliga",
    en: "A code of Agenda 2030 that is written in a form other than the usual one",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} skriver ${quote(a.text, "sv")}. Det räknas, men skriv ${quote(a.plainForm, "sv")}, så att samma mål skrivs likadant överallt.`,
    en: (a) =>
      `${nameFirst(a, "en")} writes ${quote(a.text, "en")}. It counts, but write ${quote(a.plainForm, "en")}, so that the same goal is written alike everywhere.`,
  },
  *check(context) {
    const { model, references } = context;
    if (!holdsAgenda(model)) return;
    // What is wrong in other ways is told of as such; alignments belong to the catalogue.
    for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"] })) {
      if (link.plainForm === undefined) continue;
      yield {
        args: { ...named(link.from), text: link.text, plainForm: link.plainForm },
        subjects: [link.from.key, link.plainForm],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
        ...fixFor(link, link.plainForm),
      };
    }
    const indexOf = createReferenceIndex(model);
    for (const reference of references) {
      const { from, plainForm, role, state, text } = reference;
      if (plainForm === undefined || state !== "resolved" || from === "catalog") continue;
      const holder = from === "portfolio" ? namedPortfolio(model) : named(from);
      yield {
        args: { ...holder, text, plainForm },
        subjects: [holder.id, plainForm],
        about: aboutReference(indexOf(reference)),
        identity: [role, holder.id, plainForm],
        at: atReference(reference),
        ...fixFor(reference, plainForm),
      };
    }
  },
};

const fixFor = ({ origin, text }: ModelLink | ModelReference, plainForm: string): { readonly fix?: Fix } => {
  const fix = fixInPlace(origin, text, plainForm);
  return fix ? { fix } : {};
};
