import { aboutIgnore, atIgnore, ignoreIdentity, ignoreSubject } from "../engine/ignore-spot.js";
import type { Rule } from "../rule.js";
import { type Named, nameFirst } from "../text/naming.js";

type Args = Named & { readonly rule: string };

/** An `ignore` that does not say why. */
export const ignoreWithoutReason: Rule<Args> = {
  id: "ignore-without-reason",
  topic: "lifecycle",
  summary: { sv: "Ett undantag (ignore) utan skäl", en: "An exception (ignore) without a reason" },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "run",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} undantas från regeln ${a.rule} utan att det står varför. Skriv skälet under reason, så att den som läser planen senare kan pröva det.`,
    en: (a) =>
      `${nameFirst(a, "en")} is exempt from the rule ${a.rule}, but it does not say why. Write why under reason, so that later readers of the plan can judge it.`,
  },
  *check({ run }) {
    for (const use of run.ignores) {
      if ((use.reason ?? "").trim() !== "") continue;
      const subject = ignoreSubject(use);
      yield {
        args: { ...subject, rule: use.rule },
        subjects: [subject.id],
        about: aboutIgnore(use),
        identity: ignoreIdentity(use),
        at: atIgnore(use),
      };
    }
  },
};
