import { splitEdition } from "@change-logic/model";
import { atReference } from "../engine/spot.js";
import { aboutReference } from "../facts/broken-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, namedPortfolio, nameFirst, quote, type Title } from "../text/naming.js";

type Args = Named & {
  readonly strategy: string;
  readonly strategyTitle: Title;
  /** The edition that is pinned. */
  readonly edition: string;
  /** The newest one; undefined when it has no name of its own. */
  readonly newest: string | undefined;
  /** When that one was adopted. */
  readonly adopted: string;
};

/** A plan that pins an edition of a strategy although a newer one has been adopted and is at hand. */
export const outdatedEdition: Rule<Args> = {
  id: "outdated-edition",
  topic: "strategy",
  summary: {
    sv: "En plan som håller fast vid en äldre utgåva av en strategi",
    en: "A plan that holds on to an older edition of a strategy",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} utgår från utgåvan ${quote(a.edition, "sv")} av ${name(strategyOf(a), "sv")}, men det finns en nyare, antagen ${a.adopted}. Skriv ${quote(entryOf(a), "sv")} under strategies, och se efter att länkarna till målen fortfarande stämmer.`,
    en: (a) =>
      `${nameFirst(a, "en")} goes by the edition ${quote(a.edition, "en")} of ${name(strategyOf(a), "en")}, but there is a newer one, adopted ${a.adopted}. Write ${quote(entryOf(a), "en")} under strategies, and see that the links to its goals still hold.`,
  },
  *check({ model }) {
    for (const [index, reference] of model.references.entries()) {
      const { role, target, text, from } = reference;
      if (role !== "strategy" || target?.kind !== "catalog" || target.newer.length === 0) continue;
      const { id, edition } = splitEdition(text);
      const newest = edition === undefined ? undefined : target.newer.find((newer) => newer.id === id);
      if (edition === undefined || newest?.adopted === undefined) continue;
      const holder = from === "portfolio" || typeof from === "string" ? namedPortfolio(model) : named(from);
      yield {
        args: {
          ...holder,
          strategy: id,
          strategyTitle: named(target).title,
          edition,
          newest: newest.edition,
          adopted: newest.adopted,
        },
        subjects: [holder.id],
        about: aboutReference(index),
        identity: [holder.id, `${id}@${edition}`],
        at: atReference(reference),
      };
    }
  },
};

const strategyOf = ({ strategy: id, strategyTitle: title }: Args): Named => ({ kind: "catalog", id, title });

const entryOf = ({ strategy, newest }: Args): string => (newest === undefined ? strategy : `${strategy}@${newest}`);
