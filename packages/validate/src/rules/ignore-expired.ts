import { aboutIgnore, atIgnore, ignoreIdentity, ignoreSubject } from "../engine/ignore-spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, nameFirst } from "../text/naming.js";

type Args = Named & { readonly rule: string; readonly until: string; readonly silenced: number };

/** An `ignore` past its date: what it silenced is told again. */
export const ignoreExpired: Rule<Args> = {
  id: "ignore-expired",
  topic: "lifecycle",
  summary: {
    sv: "Ett undantag (ignore) vars datum har passerat",
    en: "An exception (ignore) that is past its date",
  },
  decidability: "exact",
  severity: "warn",
  preset: "core",
  reach: "run",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      a.silenced > 0
        ? `${nameFirst(a, "sv")} var undantagen från regeln ${a.rule} till och med ${a.until}, och iakttagelsen visas nu igen. Åtgärda den, eller pröva skälet på nytt och skriv ett senare datum under until.`
        : `Undantaget från regeln ${a.rule} för ${name(a, "sv")} gällde till och med ${a.until} och behövs inte längre. Ta bort det.`,
    en: (a) =>
      a.silenced > 0
        ? `${nameFirst(a, "en")} was exempt from the rule ${a.rule} until the end of ${a.until}, and the finding is shown again. Mend it, or judge the reason anew and write a later date under until.`
        : `The exception from the rule ${a.rule} for ${name(a, "en")} held until the end of ${a.until} and is no longer needed. Remove it.`,
  },
  *check({ run }) {
    for (const use of run.ignores) {
      if (!use.isExpired || use.until === undefined) continue;
      const subject = ignoreSubject(use);
      yield {
        args: { ...subject, rule: use.rule, until: use.until, silenced: use.silenced },
        subjects: [subject.id],
        about: aboutIgnore(use),
        identity: ignoreIdentity(use),
        at: atIgnore(use),
      };
    }
  },
};
