import { scopeOfPlan } from "@change-logic/analysis";
import type { ModelPlan } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { createMissedItems } from "../facts/missed-items.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quote, type Title } from "../text/naming.js";

type Args = Named & {
  readonly toId: string;
  readonly toTitle: Title;
  readonly counteracts: boolean;
};

/** A link to an item that the plan has not taken on, in a plan that says what it takes on. */
export const outsideDeclaredScope: Rule<Args> = {
  id: "outside-declared-scope",
  topic: "strategy",
  summary: {
    sv: "Ett bidrag till ett mål som planen inte har tagit sig an i scope",
    en: "A contribution to a goal that the plan has not taken on in its scope",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} ${a.counteracts ? "motverkar" : "bidrar till"} ${name(itemOf(a), "sv")}, som planen inte har tagit sig an. Lägg till ${quote(a.toId, "sv")} under scope om planen ska svara för målet; annars kan länken stå kvar.`,
    en: (a) =>
      `${nameFirst(a, "en")} ${a.counteracts ? "counteracts" : "contributes to"} ${name(itemOf(a), "en")}, which the plan has not taken on. Add ${quote(a.toId, "en")} to scope if the plan is to answer for the goal; otherwise the link can stay.`,
  },
  *check(context) {
    const { model, facts } = context;
    const scopes = new Map<ModelPlan, Uint8Array>();
    for (const plan of model.plans) if (plan.scope !== undefined) scopes.set(plan, scopeOfPlan(model, plan));
    const missesOf = createMissedItems(model, () => facts.suggestions, "scope");
    for (const link of scopes.size === 0 ? [] : selectLinks(context, { states: ["valid"], types: ["contributesTo"] })) {
      const { from, to, counteracts } = link;
      if (from.kind === "item" || to?.kind !== "item" || scopes.get(from.plan)?.[to.index] !== 0) continue;
      yield {
        args: { ...named(from), toId: to.key, toTitle: named(to).title, counteracts },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        follows: [
          ...missesOf(from.plan, to),
          // The target that is meant may well be in scope, and the goal as a whole need not be.
          { rule: "goal-instead-of-target", about: aboutLink(link) },
        ],
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

const itemOf = ({ toId: id, toTitle: title }: Args): Named => ({ kind: "item", id, title });
