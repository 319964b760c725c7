import type { ItemCoverage } from "@change-logic/analysis";
import type { Language, ModelPlan } from "@change-logic/model";
import { atPlan, atReference } from "../engine/spot.js";
import { createFailedGaps } from "../facts/accepted-gaps.js";
import type { Facts } from "../facts/facts.js";
import { findLowestItems } from "../facts/lowest-items.js";
import { createMissedItems } from "../facts/missed-items.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import { createOwnScope } from "../facts/own-scope.js";
import type { Cause, Rule } from "../rule.js";
import { list, type Named, name, named, namedPortfolio, nameFirst, quote, quoted, type Title } from "../text/naming.js";

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
  /** Of an item with others below it: the first few of the lowest that are uncovered too, and whether there are more. */
  readonly below: readonly string[];
  readonly isMoreBelow: boolean;
};

const mostBelow = 3;

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
        return `${nameFirst(by, "sv")} har valt bort ${name(a, "sv")}, men ${name(plan, "sv")} har tagit sig an det (scope). ${chooseIn(plan, a, "sv")}`;
      }
      const choose = chooseFor(a, "sv");
      if (a.status === "counteracted")
        return `Enligt planen motverkas ${name(a, "sv")}, och ingen insats når målet på annat sätt. Ändra det som motverkar målet. ${choose}`;
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
        return `${nameFirst(by, "en")} has left out ${name(a, "en")}, but ${name(plan, "en")} has taken it on (scope). ${chooseIn(plan, a, "en")}`;
      }
      const choose = chooseFor(a, "en");
      if (a.status === "counteracted")
        return `According to the plan ${name(a, "en")} is counteracted, and no action reaches it in any other way. Change what counteracts the goal. ${choose}`;
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
    const missesOf = createMissedItems(model, () => facts.suggestions, "acceptedGap", "delegation");
    const isUncovered = ({ status }: ItemCoverage) => status === "gap" || status === "counteracted";
    for (const { catalog, items } of coverage.catalogs) {
      const uncovered = items.flatMap((each) => {
        const taken = isUncovered(each) && each.item.catalog === catalog ? takenBy(each.item) : undefined;
        return taken ? [{ ...each, taken }] : [];
      });
      const isAmong = new Set(uncovered.map(({ item }) => item));
      const lowest = findLowestItems([...isAmong], mostBelow + 1);
      for (const { item, status, because, taken } of uncovered) {
        const below = lowest.below(item).map(({ key }) => key);
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
            below: below.slice(0, mostBelow),
            isMoreBelow: below.length > mostBelow,
          },
          subjects: [item.key],
          follows: [
            // It was chosen away, and that does not count.
            ...failedGaps(item),
            ...missesOf(taken.plan, item),
            ...missesOf(undefined, item),
            ...(item.parent && isAmong.has(item.parent) ? [{ rule: itemUncovered.id, about: item.parent.key }] : []),
            ...facts.brokenLinks.to(item),
            ...nothingThere(taken.plan, facts),
          ],
          at: taken.entry ? atReference(taken.entry) : atPlan(taken.plan, "strategies"),
          severity: taken.severity,
        };
      }
    }
  },
};

/** The levels that are missing, where nothing can contribute to anything for want of them. */
const nothingThere = (plan: ModelPlan, facts: Facts): readonly Cause[] => [
  ...(facts.has(plan, "action") ? [] : missingLevelCauses(facts.missingLevels(plan), "action")),
  ...(facts.has(plan, "outcome", "effect") ? [] : missingLevelCauses(facts.missingLevels(plan), "outcome", "effect")),
];

/** What to write. A contribution to an item says nothing of those below it, but one to the lowest counts for all above. */
function chooseFor(a: Args, language: Language): string {
  const id = quote(a.id, language);
  if (language === "sv") {
    return a.below.length > 0
      ? `Skriv det mål därunder som passar under contributesTo på det som bidrar (${idsBelow(a, "sv")}), eller ${id} under acceptedGaps med skälet till att allt väljs bort.`
      : `Skriv ${id} under contributesTo på det som bidrar till målet, eller under acceptedGaps varför det väljs bort.`;
  }
  return a.below.length > 0
    ? `Write the goal below it that fits under contributesTo on what contributes (${idsBelow(a, "en")}), or ${id} under acceptedGaps with the reason why all of it is left out.`
    : `Write ${id} under contributesTo on what contributes to the goal, or under acceptedGaps why it is left out.`;
}

/** The same, in the plan that has done nothing. */
function chooseIn(plan: Named, a: Args, language: Language): string {
  const [id, where] = [quote(a.id, language), quoted(plan, language)];
  if (language === "sv") {
    return a.below.length > 0
      ? `Skriv i ${where} det mål därunder som passar under contributesTo (${idsBelow(a, "sv")}), eller ${id} under acceptedGaps.`
      : `Skriv ${id} i ${where} under contributesTo eller acceptedGaps.`;
  }
  return a.below.length > 0
    ? `Write in ${where} the goal below it that fits under contributesTo (${idsBelow(a, "en")}), or ${id} under acceptedGaps.`
    : `Write ${id} in ${where} under contributesTo or acceptedGaps.`;
}

function idsBelow({ below, isMoreBelow }: Args, language: Language): string {
  const ids = list(
    below.map((id) => quote(id, language)),
    language,
    "or",
  );
  return isMoreBelow ? `${{ sv: "bland annat", en: "among others" }[language]} ${ids}` : ids;
}

const acceptedBy = ({ acceptedKind: kind, acceptedId: id, acceptedTitle: title }: Args): Named | undefined =>
  kind === undefined || id === undefined ? undefined : { kind, id, title };
