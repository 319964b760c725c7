import { listAcceptedGaps } from "../facts/accepted-gaps.js";
import type { Rule } from "../rule.js";
import { type Named, name, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** Who accepted: a plan, or the portfolio. */
  readonly holderKind: string;
  readonly holderId: string;
  readonly holderTitle: Title;
  readonly until: string;
};

/** A gap that was accepted until a date that has passed: it does not count any more. */
export const acceptedGapExpired: Rule<Args> = {
  id: "accepted-gap-expired",
  topic: "strategy",
  summary: {
    sv: "Ett bortvalt mål vars slutdatum har passerat",
    en: "An accepted gap whose last day has passed",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(holderOf(a), "sv")} valde bort ${name(a, "sv")} till och med ${a.until}, och det har passerat. Besluta på nytt: låt något bidra till målet, eller sätt ett nytt datum i until under acceptedGaps.`,
    en: (a) =>
      `${nameFirst(holderOf(a), "en")} left out ${name(a, "en")} until ${a.until}, which has passed. Decide anew: let something contribute to the goal, or set a new date in until under acceptedGaps.`,
  },
  *check({ model, date }) {
    for (const { named, holder, until, isExpired, at, about } of listAcceptedGaps(model, date)) {
      if (!isExpired || until === undefined) continue;
      yield {
        args: { ...named, holderKind: holder.kind, holderId: holder.id, holderTitle: holder.title, until },
        subjects: [named.id],
        about,
        identity: [holder.id, named.id],
        at,
      };
    }
  },
};

const holderOf = ({ holderKind: kind, holderId: id, holderTitle: title }: Args): Named => ({ kind, id, title });
