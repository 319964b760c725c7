import { atPlan } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { quote } from "../text/naming.js";

type Args = { readonly rule: string; readonly message: string };

/** A rule that crashed: the others have gone on, but what it would have found is not known. */
export const ruleError: Rule<Args> = {
  id: "rule-error",
  topic: "lifecycle",
  summary: { sv: "En regel som kraschade", en: "A rule that crashed" },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "run",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `Regeln ${a.rule} kraschade (${quote(a.message, "sv")}), så vad den skulle ha hittat är inte känt. Är regeln er egen: rätta den. Annars är felet vårt: stäng av regeln så länge (rules: { ${a.rule}: off }), och rapportera det gärna.`,
    en: (a) =>
      `The rule ${a.rule} crashed (${quote(a.message, "en")}), so what it would have found is not known. If it is a rule of your own, correct it. Otherwise the fault is ours: turn the rule off for now (rules: { ${a.rule}: off }), and please report it.`,
  },
  *check({ model, run }) {
    const [plan] = model.plans;
    if (!plan) return;
    for (const { rule, message } of run.crashes) {
      yield { args: { rule, message }, subjects: [plan.id], about: rule, identity: [rule], at: atPlan(plan) };
    }
  },
};
