import type { Rule } from "../rule.js";
import { quote, shortList } from "../text/naming.js";

type Args = { readonly rule: string; readonly about: readonly string[]; readonly since: string | undefined };

/** A known finding that no longer occurs. */
export const staleKnownFinding: Rule<Args> = {
  id: "stale-known-finding",
  topic: "lifecycle",
  summary: { sv: "En känd iakttagelse som inte längre finns", en: "A known finding that no longer occurs" },
  decidability: "exact",
  severity: "warn",
  preset: "core",
  reach: "run",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `Den kända iakttagelsen ${said(a, "sv")} finns inte längre i planen. Bra! Ta bort den ur listan med \`change-logic known --write\`, så att den inte döljer något framöver.`,
    en: (a) =>
      `The known finding ${said(a, "en")} is no longer in the plan. Good! Take it off the list with \`change-logic known --write\`, so that it hides nothing later on.`,
  },
  *check({ model, run }) {
    for (const { known, plan, origin } of run.stale) {
      const subject = known.subjects?.[0] ?? plan?.id ?? model.plans[0]?.id ?? known.rule;
      yield {
        args: { rule: known.rule, about: known.subjects ?? [], since: known.since },
        subjects: [subject],
        about: known.fingerprint,
        identity: [known.fingerprint],
        at: { plan: undefined, element: undefined, origin, part: "value", order: 0 },
      };
    }
  },
};

function said({ rule, about }: Args, language: "sv" | "en"): string {
  return about.length === 0
    ? rule
    : `${rule} (${shortList(
        about.map((id) => quote(id, language)),
        language,
        3,
      )})`;
}
