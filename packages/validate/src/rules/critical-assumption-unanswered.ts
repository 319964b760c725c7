import { isSaid } from "@change-logic/analysis";
import { type Language, valueWords } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import { declaredAssumptions } from "../facts/declared-assumptions.js";
import type { Rule } from "../rule.js";
import { list, type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  readonly status: "untested" | "refuted";
  /** What is missing: `owner`, `response` or both. */
  readonly missing: readonly string[];
};

/** A critical assumption that has not been tested, or does not hold, and that nobody has an answer to. */
export const criticalAssumptionUnanswered: Rule<Args> = {
  id: "critical-assumption-unanswered",
  topic: "links",
  summary: {
    sv: "Ett avgörande antagande som är oprövat eller motsagt och som ingen ansvarar för eller har ett svar på",
    en: "A critical assumption, untested or refuted, that nobody answers for or has a response to",
  },
  decidability: "exact",
  severity: "error",
  preset: "evaluable",
  reach: "graph",
  source: ["UN"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} är avgörande (critical: true) och ${status(a, "sv")}, men det framgår inte ${lacks(a, "sv")}. ${advice(a, "sv")}`,
    en: (a) =>
      `${nameFirst(a, "en")} is critical (critical: true) and ${status(a, "en")}, but it is not clear ${lacks(a, "en")}. ${advice(a, "en")}`,
  },
  *check({ model }) {
    for (const assumption of declaredAssumptions(model)) {
      const { critical, status = "untested", owner, response } = assumption.data;
      if (critical !== true || (status !== "untested" && status !== "refuted")) continue;
      const missing = [...(isSaid(owner) ? [] : ["owner"]), ...(isSaid(response) ? [] : ["response"])];
      if (missing.length === 0) continue;
      yield {
        args: { ...named(assumption), status, missing },
        subjects: [assumption.key],
        at: atDeclaration(assumption),
      };
    }
  },
};

const status = (a: Args, language: Language): string => valueWords.assumptionStatus[a.status].name[language];

function lacks({ missing, status }: Args, language: Language): string {
  const sv = language === "sv";
  const response = {
    untested: sv ? "vad ni gör om det inte håller" : "what you do if it does not hold",
    refuted: sv ? "vad ni gör nu när det inte håller" : "what you do now that it does not hold",
  }[status];
  const owner = sv ? "vem som bevakar det" : "who keeps an eye on it";
  return list(
    missing.map((field) => (field === "owner" ? owner : response)),
    language,
  );
}

function advice({ missing }: Args, language: Language): string {
  const sv = language === "sv";
  const fields = list(missing, language);
  return sv ? `Skriv det i ${fields} på antagandet.` : `Write it in ${fields} on the assumption.`;
}
