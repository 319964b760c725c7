import type { ItemCoverage } from "@change-logic/analysis";
import type { ModelItem } from "@change-logic/model";
import { atPlan, atReference } from "../engine/spot.js";
import { createFailedGaps } from "../facts/accepted-gaps.js";
import { createOwnScope } from "../facts/own-scope.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, namedPortfolio, nameFirst, quote, quoted, type Title } from "../text/naming.js";

type Args = Named & {
  readonly status: "gap" | "counteracted";
  /** Why a gap is one: nothing contributes, or something contributes to an item above only. */
  readonly because: string | undefined;
  /** The plan that has taken it on. */
  readonly plan: string;
  readonly planTitle: Title;
  /** Who has accepted the gap although that plan has not: another plan, or the portfolio. */
  readonly acceptedKind: string | undefined;
  readonly acceptedId: string | undefined;
  readonly acceptedTitle: Title;
  /** Whether only this run asks about it. */
  readonly asked: boolean;
};

/** An item in a plan's own scope that nothing reaches, or that is counteracted only. */
export const itemUncovered: Rule<Args> = {
  id: "item-uncovered",
  topic: "strategy",
  summary: {
    sv: "Ett mål som planen har tagit sig an men som ingen insats når",
    en: "A goal that the plan has taken on but that no action reaches",
  },
  decidability: "exact",
  severity: "error",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const by = acceptedBy(a);
      if (by && a.status === "gap") {
        const plan = { kind: "plan", id: a.plan, title: a.planTitle };
        return `${nameFirst(by, "sv")} har valt bort ${name(a, "sv")}, men ${name(plan, "sv")} har tagit sig an det (scope). Skriv ${quote(a.id, "sv")} i ${quoted(plan, "sv")} under contributesTo eller acceptedGaps.`;
      }
      const choose = `Skriv ${quote(a.id, "sv")} under contributesTo på det som bidrar till målet, eller under acceptedGaps varför det väljs bort.`;
      if (a.status === "counteracted")
        return `Enligt planen motverkas ${name(a, "sv")}, och ingen insats når målet på annat sätt. Ändra det som motverkar målet, eller låt något bidra till det. ${choose}`;
      const above =
        a.because === "onlyAncestorContributed"
          ? " Planen bidrar till ett mål ovanför, men det räknas inte nedåt."
          : "";
      const asked = a.asked ? "som du frågar efter (--scope)" : "som planen har tagit sig an (scope)";
      return `Ingen insats når ${name(a, "sv")}, ${asked}.${above} ${choose}`;
    },
    en: (a) => {
      const by = acceptedBy(a);
      if (by && a.status === "gap") {
        const plan = { kind: "plan", id: a.plan, title: a.planTitle };
        return `${nameFirst(by, "en")} has left out ${name(a, "en")}, but ${name(plan, "en")} has taken it on (scope). Write ${quote(a.id, "en")} in ${quoted(plan, "en")} under contributesTo or acceptedGaps.`;
      }
      const choose = `Write ${quote(a.id, "en")} under contributesTo on what contributes to the goal, or under acceptedGaps why it is left out.`;
      if (a.status === "counteracted")
        return `According to the plan ${name(a, "en")} is counteracted, and no action reaches it in any other way. Change what counteracts the goal, or let something contribute to it. ${choose}`;
      const above =
        a.because === "onlyAncestorContributed"
          ? " The plan contributes to a goal above it, but that does not count downward."
          : "";
      const asked = a.asked ? "which you ask about (--scope)" : "which the plan has taken on (scope)";
      return `No action reaches ${name(a, "en")}, ${asked}.${above} ${choose}`;
    },
  },
  *check({ model, facts, coverage, scope, date }) {
    const takenBy = createOwnScope(model, scope, date);
    const failedGaps = createFailedGaps(model, date);
    const isUncovered = ({ status }: ItemCoverage) => status === "gap" || status === "counteracted";
    for (const { catalog, items } of coverage.catalogs) {
      // Parents come before their children, so one pass finds what stands above.
      const uncovered = new Set<ModelItem>();
      for (const itemCoverage of items) {
        const { item, status, because } = itemCoverage;
        const taken = isUncovered(itemCoverage) ? takenBy(item) : undefined;
        if (!taken || item.catalog !== catalog) continue;
        uncovered.add(item);
        const accepting =
          taken.acceptedBy === "portfolio" ? namedPortfolio(model) : taken.acceptedBy && named(taken.acceptedBy);
        yield {
          args: {
            ...named(item),
            status: status === "gap" ? "gap" : "counteracted",
            because,
            plan: taken.plan.id,
            planTitle: taken.plan.data.title,
            acceptedKind: accepting?.kind,
            acceptedId: accepting?.id,
            acceptedTitle: accepting?.title,
            asked: !taken.entry,
          },
          subjects: [item.key],
          follows: [
            // It was chosen away, and that does not count.
            ...failedGaps(item),
            ...(item.parent && uncovered.has(item.parent) ? [{ rule: itemUncovered.id, about: item.parent.key }] : []),
            ...facts.brokenLinks.to(item),
          ],
          at: taken.entry ? atReference(taken.entry) : atPlan(taken.plan, "strategies"),
          severity: taken.severity,
        };
      }
    }
  },
};

const acceptedBy = ({ acceptedKind: kind, acceptedId: id, acceptedTitle: title }: Args): Named | undefined =>
  kind === undefined || id === undefined ? undefined : { kind, id, title };
