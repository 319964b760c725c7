import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { createClashCauses } from "../facts/id-clashes.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { isNeuter } from "../text/kind-names.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & { readonly type: string };

/** A link that ends where it starts. */
export const selfLink: Rule<Args> = {
  id: "self-link",
  topic: "structure",
  summary: {
    sv: "En länk från något till sig självt",
    en: "A link from something to itself",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} pekar på ${isNeuter(a.kind) ? "sig självt" : "sig själv"} under ${a.type}. Ta bort länken, eller skriv det id som menades.`,
    en: (a) =>
      `${nameFirst(a, "en")} points to itself under ${a.type}. Remove the link, or write the id that was meant.`,
  },
  *check(context) {
    const clashCauses = createClashCauses(context.model);
    for (const link of selectLinks(context, { states: ["self"] })) {
      yield {
        args: { ...named(link.from), type: link.type },
        subjects: [link.from.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        follows: clashCauses(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};
