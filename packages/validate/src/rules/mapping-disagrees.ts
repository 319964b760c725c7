import type { ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { isAgendaItem, isOfAgenda } from "../facts/agenda.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule, RuleContext } from "../rule.js";
import { type Named, name, named, nameFirst, shortList, type Title } from "../text/naming.js";

type Args = Named & {
  /** The item of the strategy. */
  readonly toId: string;
  readonly toTitle: Title;
  /** What the strategy joins that item with in Agenda 2030. */
  readonly mapped: readonly string[];
  /** What the effect itself contributes to in Agenda 2030. */
  readonly own: readonly string[];
};

/** An effect whose targets in Agenda 2030 have nothing in common with those that its item is mapped to. */
export const mappingDisagrees: Rule<Args> = {
  id: "mapping-disagrees",
  topic: "strategy",
  summary: {
    sv: "En effekt vars delmål i Agenda 2030 inte har något gemensamt med dem som strategin knyter dess mål till",
    en: "An effect whose targets in Agenda 2030 have nothing in common with those that the strategy joins its goal with",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} bidrar till ${name(itemOf(a), "sv")}, som i katalogen hör ihop med ${shortList(a.mapped, "sv")}, men effekten pekar själv på ${shortList(a.own, "sv")}. Se efter om länkarna stämmer; är båda rätt kan de stå kvar.`,
    en: (a) =>
      `${nameFirst(a, "en")} contributes to ${name(itemOf(a), "en")}, which the catalogue joins with ${shortList(a.mapped, "en")}, but the effect itself points to ${shortList(a.own, "en")}. See whether the links are as they should be; if both are right they may stay.`,
  },
  *check(context) {
    const mapped = mappedTo(context);
    if (mapped.size === 0) return;
    for (const [effect, links] of contributionsOf(context)) {
      const own = new Set(links.flatMap(({ to }) => (isAgendaItem(to) ? [to] : [])));
      const near = new Set([...own].flatMap(lineOf));
      for (const link of own.size === 0 ? [] : links) {
        const { to } = link;
        if (to?.kind !== "item" || isOfAgenda(to)) continue;
        const items = [...new Set(lineOf(to).flatMap((at) => mapped.get(at) ?? []))];
        // A goal has something in common with each of its targets, two targets of a goal have not.
        const isShared = (item: ModelItem) => near.has(item) || lineOf(item).some((at) => own.has(at));
        if (items.length === 0 || items.some(isShared)) continue;
        yield {
          args: {
            ...named(effect),
            toId: to.key,
            toTitle: named(to).title,
            mapped: items.map(({ key }) => key),
            own: [...own].map(({ key }) => key),
          },
          subjects: [effect.key, to.key],
          at: atLink(link),
          about: `${effect.key} ${to.key}`,
          links: [link.index],
        };
      }
    }
  },
};

const itemOf = ({ toId: id, toTitle: title }: Args): Named => ({ kind: "item", id, title });

/** An item and what stands above it. */
function lineOf(item: ModelItem): ModelItem[] {
  const line: ModelItem[] = [];
  for (let at: ModelItem | undefined = item; at; at = at.parent) line.push(at);
  return line;
}

/** By item of another strategy, the items of Agenda 2030 that catalogues join it with, whichever of the two says so. */
function mappedTo(context: Pick<RuleContext, "model" | "links">): ReadonlyMap<ModelItem, readonly ModelItem[]> {
  const mapped = new Map<ModelItem, ModelItem[]>();
  for (const { from, to } of selectLinks(context, { states: ["valid"], types: ["alignsWith"] })) {
    if (from.kind !== "item" || to?.kind !== "item") continue;
    if (isOfAgenda(from) === isOfAgenda(to)) continue;
    const [item, target] = isOfAgenda(from) ? [to, from] : [from, to];
    const known = mapped.get(item);
    if (known) known.push(target);
    else mapped.set(item, [target]);
  }
  return mapped;
}

/** By effect, its links that contribute to an item. */
function contributionsOf(
  context: Pick<RuleContext, "model" | "links">,
): ReadonlyMap<ModelElement, readonly ModelLink[]> {
  const byEffect = new Map<ModelElement, ModelLink[]>();
  for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"], from: "effect" })) {
    const { from, counteracts } = link;
    if (counteracts || from.kind !== "effect") continue;
    const known = byEffect.get(from);
    if (known) known.push(link);
    else byEffect.set(from, [link]);
  }
  return byEffect;
}
