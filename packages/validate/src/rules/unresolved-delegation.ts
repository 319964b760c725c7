import { atReference } from "../engine/spot.js";
import { aboutReference } from "../facts/broken-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quote, type Title } from "../text/naming.js";

type Args = Named & {
  /** The plan that leaves it to another. */
  readonly plan: string;
  readonly planTitle: Title;
  /** The id of the plan that is to take care of it. */
  readonly to: string;
};

/** An item that is left to a plan that is not loaded: whether it is taken care of there cannot be seen. */
export const unresolvedDelegation: Rule<Args> = {
  id: "unresolved-delegation",
  topic: "strategy",
  summary: {
    sv: "Ett mål som är överlämnat till en plan som inte är med i körningen",
    en: "A goal that is left to a plan that is not part of the run",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "portfolio",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(planOf(a), "sv")} lämnar ${name(a, "sv")} till planen ${quote(a.to, "sv")}, som inte är med i den här körningen. Ange den planen också, så syns det vad som nås där.`,
    en: (a) =>
      `${nameFirst(planOf(a), "en")} leaves ${name(a, "en")} to the plan ${quote(a.to, "en")}, which is not part of this run. Give that plan too, and it shows what is reached there.`,
  },
  *check({ model }) {
    if (model.delegations.length === 0) return;
    const references = new Map(model.references.map((reference, index) => [reference.origin, { reference, index }]));
    for (const { target, to, receiver, plan, origin } of model.delegations) {
      const written = references.get(origin);
      // Where nothing was found, there is nothing to leave to anybody.
      if (!target || receiver || !written) continue;
      const item = named(target);
      yield {
        args: { ...item, plan: plan.id, planTitle: plan.data.title, to },
        subjects: [item.id],
        about: aboutReference(written.index),
        identity: [plan.id, item.id, to],
        at: atReference(written.reference),
      };
    }
  },
};

const planOf = ({ plan: id, planTitle: title }: Args): Named => ({ kind: "plan", id, title });
