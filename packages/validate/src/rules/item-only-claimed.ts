import type { Break } from "@change-logic/analysis";
import { type Language, type ModelItem, type ModelLink, valueWords } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { createFailedGaps } from "../facts/accepted-gaps.js";
import { selectLinks } from "../facts/select-links.js";
import { uncausedCause } from "../facts/why-uncaused.js";
import type { Cause, Rule, RuleContext } from "../rule.js";
import { type Named, name, named, nameFirst, shortList } from "../text/naming.js";

type Args = Named & {
  readonly because: string;
  /** The elements that claim to contribute. */
  readonly claims: readonly string[];
  /** Where the walks backward from them stop: kinds, ids, titles and reasons, side by side. */
  readonly breakKinds: readonly string[];
  readonly breakIds: readonly string[];
  readonly breakTitles: readonly string[];
  readonly breakReasons: readonly string[];
  /** The status of an action that is not active; else empty. */
  readonly breakStatuses: readonly string[];
};

/** An item that something claims to contribute to, but that no active action with an owner carries. */
export const itemOnlyClaimed: Rule<Args> = {
  id: "item-only-claimed",
  topic: "strategy",
  summary: {
    sv: "Ett mål som planen säger sig bidra till men som ingen aktiv insats med ansvarig bär",
    en: "A goal that the plan says it contributes to but that no active action with an owner carries",
  },
  decidability: "exact",
  severity: "error",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} saknar bärande insats: ${reasonIn(a, "sv")}`,
    en: (a) => `${nameFirst(a, "en")} has no action that carries it: ${reasonIn(a, "en")}`,
  },
  *check(context) {
    const { model, coverage, date } = context;
    if (!coverage.items.some(({ status }) => status === "claimed")) return;
    const claims = claimsByItem(context);
    const failedGaps = createFailedGaps(model, date);
    for (const { items } of coverage.catalogs) {
      for (const { item, status, because, breaks = [] } of items) {
        if (status !== "claimed") continue;
        const own = claims.get(item) ?? [];
        const isClaimed = (other: ModelItem) => claims.has(other) && coverage.items[other.index]?.status === "claimed";
        const below =
          own.length > 0 ? undefined : (firstBelow(item, isClaimed) ?? firstBelow(item, (other) => claims.has(other)));
        const links = below ? (claims.get(below) ?? []) : own;
        const [first] = links;
        if (!first) continue;
        const elements = [...new Set(links.map(({ from }) => from.key))];
        yield {
          args: {
            ...named(item),
            because: because ?? "noCause",
            claims: elements,
            breakKinds: breaks.map(({ at }) => at.kind),
            breakIds: breaks.map(({ at }) => at.key),
            breakTitles: breaks.map(({ at }) => (typeof at.data.title === "string" ? at.data.title : "")),
            breakReasons: breaks.map(({ reason }) => reason),
            breakStatuses: breaks.map(({ at, reason }) =>
              reason === "inactive" && at.kind === "action" ? (at.data.status ?? "") : "",
            ),
          },
          subjects: [item.key, ...elements],
          // Who claims it changes as the plan grows.
          identity: [item.key],
          follows: [
            ...failedGaps(item),
            // A claim on an item is a claim on all above it: the item that is named itself is the root cause.
            ...(below ? [{ rule: itemOnlyClaimed.id, about: below.key }] : explain(because, breaks, links)),
          ],
          at: atLink(first),
          links: links.map(({ index }) => index),
        };
      }
    }
  },
};

/** Links that claim to contribute, by the very item that they name. */
function claimsByItem(context: RuleContext): ReadonlyMap<ModelItem, readonly ModelLink[]> {
  const claims = new Map<ModelItem, ModelLink[]>();
  for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"] })) {
    if (link.counteracts || link.to?.kind !== "item") continue;
    const links = claims.get(link.to);
    if (links) links.push(link);
    else claims.set(link.to, [link]);
  }
  return claims;
}

/** The first item below, in document order, for which `test` holds. */
function firstBelow(item: ModelItem, test: (item: ModelItem) => boolean): ModelItem | undefined {
  const pending = [...item.children].reverse();
  while (pending.length > 0) {
    const next = pending.pop()!;
    if (test(next)) return next;
    pending.push(...[...next.children].reverse());
  }
  return undefined;
}

/** Where nothing leads to the claiming elements, or only what is not active or not owned, that is told of it already. */
function explain(because: string | undefined, breaks: readonly Break[], links: readonly ModelLink[]): Cause[] {
  if (because === "noOwner")
    return breaks.flatMap(({ at, reason }) =>
      reason === "noOwner" ? [{ rule: "action-without-owner", about: at.key }] : [],
    );
  if (because === "inactive") return links.map(({ from }) => ({ rule: "inactive-only", about: from.key }));
  if (because !== "noCause") return [];
  const elements = [...breaks.map(({ at }) => at), ...links.map(({ from }) => from)];
  return elements.flatMap((element) => (element.kind === "item" ? [] : [uncausedCause(element)]));
}

/** Why, and what to do: the breaks that have to do with the reason, named. */
function reasonIn(a: Args, language: Language): string {
  const sv = language === "sv";
  const at = breaksFor(a, language);
  switch (a.because) {
    case "noOwner":
      return sv
        ? `ingen ansvarig står för ${at}. Skriv owner där, eller defaultOwner på planen.`
        : `nobody is named as responsible for ${at}. Write owner there, or defaultOwner on the plan.`;
    case "inactive":
      return sv
        ? `${at}. Låt en insats som pågår eller planeras leda hit, eller skriv under acceptedGaps varför målet väljs bort.`
        : `${at}. Let an action that is ongoing or planned lead here, or write under acceptedGaps why the goal is left out.`;
    case "wrongSign":
      return sv
        ? `varje väg hit går över en motverkande länk, vid ${at}. Låt en insats leda hit utan en sådan länk.`
        : `every way here goes over a counteracting link, at ${at}. Let an action lead here without such a link.`;
    default:
      return sv
        ? `ingen insats leder till ${at}. Skriv det under leadsTo på den insats som ska leda dit.`
        : `no action leads to ${at}. Write it under leadsTo on the action that is to lead there.`;
  }
}

const reasonsFor: Readonly<Record<string, readonly string[]>> = {
  noOwner: ["noOwner"],
  inactive: ["inactive"],
  wrongSign: ["wrongSign"],
  noCause: ["noCause", "invalidLink", "unresolved", "deadEnd"],
};

/** The breaks behind the reason, named; the claiming elements when there are none. */
function breaksFor(a: Args, language: Language): string {
  const reasons = reasonsFor[a.because] ?? [];
  const names = a.breakIds.flatMap((id, index) => {
    if (!reasons.includes(a.breakReasons[index] ?? "")) return [];
    const text = name({ kind: a.breakKinds[index] ?? "", id, title: a.breakTitles[index] }, language);
    const status = a.breakStatuses[index] ?? "";
    if (!isActionStatus(status)) return [text];
    return [`${text} ${language === "sv" ? "är" : "is"} ${valueWords.actionStatus[status].name[language]}`];
  });
  return shortList(names.length > 0 ? names : a.claims, language, 3);
}

const isActionStatus = (status: string): status is keyof typeof valueWords.actionStatus =>
  Object.hasOwn(valueWords.actionStatus, status);
