import * as z from "zod";
import { atTitled, titledThings } from "../facts/titled.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";
import { charactersOf } from "../text/visible-text.js";

type Args = Named & {
  /** How many characters it has, and how many are enough. */
  readonly length: number;
  readonly most: number;
};

const options = z.strictObject({
  most: z.int().min(1).default(80).meta({ description: "As many characters as a title may have." }),
});

/** A title with more characters than fit in a box of a drawing or a row of a table. */
export const longTitle: Rule<Args, z.infer<typeof options>> = {
  id: "long-title",
  topic: "wording",
  summary: {
    sv: "En rubrik som är längre än vad som ryms i en ruta eller en tabellrad",
    en: "A title that is longer than what fits in a box or in the row of a table",
  },
  decidability: "exact",
  severity: "info",
  preset: "recommended",
  reach: "local",
  source: ["ENG"],
  options,
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} har en rubrik på ${a.length} tecken, fler än ${a.most}. Korta den under title, och lägg resten under description.`,
    en: (a) =>
      `${nameFirst(a, "en")} has a title of ${a.length} characters, more than ${a.most}. Shorten it under title, and put the rest under description.`,
  },
  *check(context, { most }) {
    for (const node of titledThings(context)) {
      const { title } = node.data;
      if (typeof title !== "string" || title.length <= most) continue;
      const length = charactersOf(title);
      if (length > most) yield { args: { ...named(node), length, most }, subjects: [node.key], at: atTitled(node) };
    }
  },
};
