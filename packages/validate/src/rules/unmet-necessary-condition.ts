import { isAction } from "@change-logic/analysis";
import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { Language, ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { uncausedCause } from "../facts/why-uncaused.js";
import type { Cause, Rule } from "../rule.js";
import { withStatus } from "../text/action-status.js";
import { definite } from "../text/kind-names.js";
import { list, type Named, name, named, nameFirst, shortList } from "../text/naming.js";

type Args = Named & {
  /** The causes that no active action reaches: kinds, ids, titles side by side, and the status of those that are actions. */
  readonly causeKinds: readonly string[];
  readonly causeIds: readonly string[];
  readonly causeTitles: readonly string[];
  readonly causeStatuses: readonly string[];
};

/** An element that needs all of its causes, one of which no active action reaches. */
export const unmetNecessaryCondition: Rule<Args> = {
  id: "unmet-necessary-condition",
  topic: "chain",
  summary: {
    sv: "Ett resultat eller en effekt som kräver alla sina orsaker (requires: all), där en av dem inte nås av någon aktiv insats",
    en: "An outcome or effect that needs all of its causes (requires: all), one of which no active action reaches",
  },
  decidability: "exact",
  severity: "warn",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} kräver alla sina orsaker (requires: all), men ${causes(a, "sv")}. ${advice(a, "sv")}, eller skriv requires: any om det räcker med någon av orsakerna.`,
    en: (a) =>
      `${nameFirst(a, "en")} needs all of its causes (requires: all), but ${causes(a, "en")}. ${advice(a, "en")}, or write requires: any if one of the causes is enough.`,
  },
  *check({ model, facts }) {
    const { byActive } = facts.activeReach;
    const unmet = new Map<ModelElement, ModelElement[]>();
    // Mostly all is reached by something active, and no link has to be looked into.
    const { types, states, from: starts } = linkColumns(model);
    for (let link = 0; link < types.length; link++) {
      if (types[link] !== typeCode.leadsTo || states[link] !== stateCode.valid || byActive[starts[link]!] === 1)
        continue;
      const { counteracts, from, to } = model.links[link]!;
      if (counteracts || from.kind === "item") continue;
      if ((to?.kind !== "outcome" && to?.kind !== "effect") || to.data.requires !== "all") continue;
      const known = unmet.get(to);
      if (known) known.push(from);
      else unmet.set(to, [from]);
    }
    for (const [element, causes] of unmet) {
      yield {
        args: {
          ...named(element),
          causeKinds: causes.map(({ kind }) => kind),
          causeIds: causes.map(({ key }) => key),
          causeTitles: causes.map(({ data }) => data.title ?? ""),
          causeStatuses: causes.map((cause) => (isAction(cause) ? (cause.data.status ?? "") : "")),
        },
        subjects: [element.key, ...causes.map(({ key }) => key)],
        identity: [element.key, ...causes.map(({ key }) => key).sort()],
        follows: explain(facts, element, causes),
        at: atElement(element),
      };
    }
  },
};

/** What has been told of the element or its causes. That an action is not active is told nowhere else. */
function explain(facts: Facts, element: ModelElement, causes: readonly ModelElement[]): readonly Cause[] {
  const isReached = facts.activeReach.byActive[element.index] === 1;
  if (isReached && causes.some(isAction)) return [];
  return [...causes.filter((cause) => !isAction(cause)), ...(isReached ? [] : [element])].flatMap((told) => [
    { rule: "inactive-only", about: told.key },
    uncausedCause(told),
  ]);
}

function causes(a: Args, language: Language): string {
  const unreached: string[] = [];
  const inactive: string[] = [];
  for (const [index, id] of a.causeIds.entries()) {
    const text = name({ kind: a.causeKinds[index] ?? "", id, title: a.causeTitles[index] }, language);
    const status = withStatus(a.causeStatuses[index] ?? "", language);
    if (status === "") unreached.push(text);
    else inactive.push(`${text} ${status}`);
  }
  const none = language === "sv" ? "ingen aktiv insats når" : "no active action reaches";
  const reasons = [
    shortList(inactive, language, 3),
    unreached.length > 0 ? `${none} ${shortList(unreached, language, 3)}` : "",
  ];
  return list(
    reasons.filter((reason) => reason !== ""),
    language,
  );
}

/** An action that is not active is replaced, for its own link would still be unmet; what nothing reaches is reached. */
function advice(a: Args, language: Language): string {
  const isReplaced = a.causeKinds.every((kind) => kind === "action");
  if (language === "sv")
    return isReplaced
      ? `Låt i stället en insats som planeras eller pågår leda till ${definite(a.kind, "sv")}`
      : "Se till att varje orsak nås av en insats som planeras eller pågår";
  return isReplaced
    ? `Let an action that is planned or ongoing lead to ${definite(a.kind, "en")} instead`
    : "Make sure that an action that is planned or ongoing reaches each cause";
}
