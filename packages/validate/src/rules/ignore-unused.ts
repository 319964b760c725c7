import { closest } from "@change-logic/model";
import { aboutIgnore, atIgnore, ignoreIdentity, ignoreSubject } from "../engine/ignore-spot.js";
import type { Rule } from "../rule.js";
import { type Named, name } from "../text/naming.js";

type Args = Named & {
  readonly rule: string;
  readonly why: "silencesNothing" | "noRule" | "unknownRule" | "readRule" | "engineRule";
  readonly suggestion: string | undefined;
};

/** An `ignore` that silences nothing. */
export const ignoreUnused: Rule<Args> = {
  id: "ignore-unused",
  topic: "lifecycle",
  summary: { sv: "Ett undantag (ignore) som inte tystar något", en: "An exception (ignore) that silences nothing" },
  decidability: "exact",
  severity: "warn",
  preset: "core",
  reach: "run",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      switch (a.why) {
        case "noRule":
          return `Undantaget för ${name(a, "sv")} säger inte vilken regel det gäller. Skriv regelns id under rule; \`change-logic rules\` visar alla.`;
        case "unknownRule":
          return `Undantaget för ${name(a, "sv")} gäller regeln ${a.rule}, som inte finns.${a.suggestion ? ` Menade du ${a.suggestion}?` : " `change-logic rules` visar alla regler."}`;
        case "readRule":
          return `Undantaget för ${name(a, "sv")} gäller ${a.rule}, som det inte går att göra undantag från: det är ett fel i filen, inte i planen. Rätta det i stället, och ta bort undantaget.`;
        case "engineRule":
          return `Undantaget för ${name(a, "sv")} gäller ${a.rule}, som det inte går att göra undantag från: regeln handlar om kontrollen själv. Ta bort undantaget; regeln kan ställas in i konfigurationen.`;
        default:
          return `Undantaget från regeln ${a.rule} för ${name(a, "sv")} tystar ingenting. Ta bort det, så döljer det inget framöver.`;
      }
    },
    en: (a) => {
      switch (a.why) {
        case "noRule":
          return `The exception for ${name(a, "en")} does not say which rule it is about. Write the rule's id under rule; \`change-logic rules\` shows all.`;
        case "unknownRule":
          return `The exception for ${name(a, "en")} is about the rule ${a.rule}, which does not exist.${a.suggestion ? ` Did you mean ${a.suggestion}?` : " `change-logic rules` shows all rules."}`;
        case "readRule":
          return `The exception for ${name(a, "en")} is about ${a.rule}, which allows no exceptions: it is a mistake in the file, not in the plan. Mend it instead, and remove the exception.`;
        case "engineRule":
          return `The exception for ${name(a, "en")} is about ${a.rule}, which allows no exceptions: the rule is about the check itself. Remove the exception; the rule can be set in the configuration.`;
        default:
          return `The exception from the rule ${a.rule} for ${name(a, "en")} silences nothing. Remove it, so that it hides nothing later on.`;
      }
    },
  },
  *check({ run }) {
    for (const use of run.ignores) {
      const { problem, isExpired, silenced } = use;
      if (problem === "ruleOff" || (problem === undefined && (isExpired || silenced > 0))) continue;
      const subject = ignoreSubject(use);
      yield {
        args: {
          ...subject,
          rule: use.rule,
          why: problem ?? "silencesNothing",
          suggestion: problem === "unknownRule" ? closest(use.rule, run.ruleIds) : undefined,
        },
        subjects: [subject.id],
        about: aboutIgnore(use),
        identity: ignoreIdentity(use),
        at: atIgnore(use),
      };
    }
  },
};
