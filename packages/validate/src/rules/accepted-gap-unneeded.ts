import type { Coverage, StatusCounts } from "@change-logic/analysis";
import type { Model, ModelCatalog, ModelItem } from "@change-logic/model";
import { failedGapCauses, type GapFacts, listAcceptedGaps } from "../facts/accepted-gaps.js";
import { lazy } from "../facts/lazy.js";
import type { Rule } from "../rule.js";
import { type Named, name, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** Who accepts: a plan, or the portfolio. */
  readonly holderKind: string;
  readonly holderId: string;
  readonly holderTitle: Title;
  readonly why: "covered" | "outOfScope";
};

/** A gap that is accepted although there is none: all of it is covered, or nobody has taken it on. */
export const acceptedGapUnneeded: Rule<Args> = {
  id: "accepted-gap-unneeded",
  topic: "strategy",
  summary: {
    sv: "Ett bortvalt mål som ändå nås, eller som planen inte har tagit sig an",
    en: "An accepted gap that is covered anyway, or that the plan has not taken on",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      a.why === "covered"
        ? `${nameFirst(holderOf(a), "sv")} väljer bort ${name(a, "sv")}, men det nås ändå. Ta bort raden under acceptedGaps.`
        : `${nameFirst(holderOf(a), "sv")} väljer bort ${name(a, "sv")}, som ändå inte ingår i scope. Ta bort raden under acceptedGaps, eller lägg till det under scope.`,
    en: (a) =>
      a.why === "covered"
        ? `${nameFirst(holderOf(a), "en")} leaves out ${name(a, "en")}, which is reached all the same. Remove the entry under acceptedGaps.`
        : `${nameFirst(holderOf(a), "en")} leaves out ${name(a, "en")}, which is not part of the scope anyway. Remove the entry under acceptedGaps, or add it to scope.`,
  },
  *check({ model, coverage, date }) {
    const why = createReasons(model, () => coverage);
    for (const gap of listAcceptedGaps(model, date)) {
      const { named, holder, at, about } = gap;
      const reason = why(gap);
      if (!reason) continue;
      yield {
        args: { ...named, holderKind: holder.kind, holderId: holder.id, holderTitle: holder.title, why: reason },
        subjects: [named.id],
        about,
        identity: [holder.id, named.id],
        // One that does not count has to be looked at anyway.
        follows: failedGapCauses(gap),
        at,
      };
    }
  },
};

const holderOf = ({ holderKind: kind, holderId: id, holderTitle: title }: Args): Named => ({ kind, id, title });

/** A function that says why an accepted gap is not needed; undefined when it is. */
function createReasons(model: Model, coverage: () => Coverage): (gap: GapFacts) => Args["why"] | undefined {
  // By item index: 1 where the item, or one below it, is in scope or claimed. A claim that nothing carries is a gap too.
  const concerned = lazy(() => {
    const marks = Uint8Array.from(coverage().items, ({ inScope }) => (inScope ? 1 : 0));
    for (const { type, state, to, counteracts } of model.links) {
      if (type === "contributesTo" && state === "valid" && !counteracts && to?.kind === "item") marks[to.index] = 1;
    }
    // Parents stand before their children.
    for (let index = marks.length - 1; index >= 0; index--) {
      const parent = model.items[index]?.parent;
      if (parent && marks[index] === 1) marks[parent.index] = 1;
    }
    return marks;
  });
  const countsOf = (target: ModelItem | ModelCatalog): StatusCounts | undefined =>
    target.kind === "item"
      ? coverage().items[target.index]?.counts
      : coverage().catalogs.find(({ catalog }) => catalog === target)?.counts;
  return ({ target, plan }) => {
    if (!target) return undefined;
    const { covered = 0, ...others } = countsOf(target) ?? {};
    if (covered > 0 && Object.values(others).every((count) => count === 0)) return "covered";
    // A plan that does not say what it takes on is told that instead.
    if (plan && plan.scope === undefined) return undefined;
    const items = target.kind === "item" ? [target] : target.top;
    return items.some(({ index }) => concerned()[index] === 1) ? undefined : "outOfScope";
  };
}
