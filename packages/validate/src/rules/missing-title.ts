import { atTitled, titledThings } from "../facts/titled.js";
import type { Rule } from "../rule.js";
import { isNeuter } from "../text/kind-names.js";
import { type Named, named, nameFirst } from "../text/naming.js";
import { isVisible } from "../text/visible-text.js";

type Args = Named;

/** An element or a declaration that does not say what it is. */
export const missingTitle: Rule<Args> = {
  id: "missing-title",
  topic: "wording",
  summary: {
    sv: "Något i planen som bara har ett id och ingen rubrik",
    en: "Something in the plan that has only an id and no title",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} saknar rubrik. Skriv under title vad ${isNeuter(a.kind) ? "det" : "den"} är, så som ni skulle säga det till en kollega.`,
    en: (a) => `${nameFirst(a, "en")} has no title. Write under title what it is, as you would say it to a colleague.`,
  },
  *check(context) {
    for (const node of titledThings(context)) {
      const { title } = node.data;
      if (typeof title === "string" && isVisible(title)) continue;
      yield { args: { ...named(node), title: undefined }, subjects: [node.key], at: atTitled(node) };
    }
  },
};
