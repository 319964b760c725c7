import type { Language, Model, ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { type ChallengeThread, findUnchanged } from "../facts/challenges.js";
import type { Facts } from "../facts/facts.js";
import { nearestStart } from "../facts/walk-graph.js";
import { uncausedCause } from "../facts/why-uncaused.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quote, shortList } from "../text/naming.js";

type Args = Named & {
  /** What changes it, but in another thread: kinds, ids and titles side by side. */
  readonly otherKinds: readonly string[];
  readonly otherIds: readonly string[];
  readonly otherTitles: readonly string[];
};

/** A challenge that actions address, but that nothing they lead to changes. */
export const challengeNotChanged: Rule<Args> = {
  id: "challenge-not-changed",
  topic: "chain",
  summary: {
    sv: "En utmaning som insatser möter, men som inget av det som de leder till förändrar",
    en: "A challenge that actions address, but that nothing they lead to changes",
  },
  decidability: "exact",
  severity: "info",
  preset: "recommended",
  severityIn: { evaluable: "warn" },
  reach: "graph",
  source: ["VS"],
  messages: {
    sv: (a) =>
      a.otherIds.length > 0
        ? `${nameFirst(a, "sv")} förändras av ${others(a, "sv")}, men dit leder ingen av insatserna som möter det. Skriv ${quote(a.id, "sv")} under changes på något som insatserna leder till, eller låt dem leda till det som redan förändrar det.`
        : `Inget av det som insatserna leder till förändrar ${name(a, "sv")}, som de ska möta. Skriv ${quote(a.id, "sv")} under changes på det resultat eller den effekt som ska göra det.`,
    en: (a) =>
      a.otherIds.length > 0
        ? `${nameFirst(a, "en")} is changed by ${others(a, "en")}, but none of the actions that address it leads there. Write ${quote(a.id, "en")} under changes on something that the actions lead to, or let them lead to what changes it already.`
        : `Nothing that the actions lead to changes ${name(a, "en")}, which they are to address. Write ${quote(a.id, "en")} under changes on the outcome or effect that is to do so.`,
  },
  *check({ model, facts }) {
    const unchanged = findUnchanged(model, facts);
    if (unchanged.length === 0) return;
    const breakAfter = nearestBreak(model, facts);
    for (const thread of unchanged) {
      const { challenge, changers } = thread;
      yield {
        args: {
          ...named(challenge),
          otherKinds: changers.map(({ kind }) => kind),
          otherIds: changers.map(({ key }) => key),
          otherTitles: changers.map(({ data }) => data.title ?? ""),
        },
        subjects: [challenge.key],
        follows: explain(facts, thread, (action) => model.elements[breakAfter[action.index]!]),
        at: atElement(challenge),
      };
    }
  },
};

/** What tells of it already: the `changes` that is wrong, where the thread breaks, or that it has not even begun. */
function explain(
  facts: Facts,
  { challenge, actions, changers }: ChallengeThread,
  breakAfter: (action: ModelElement) => ModelElement | undefined,
): readonly Cause[] {
  const breaks = new Set(actions.flatMap((action) => breakAfter(action) ?? []));
  // Something further on changes it: had the thread not stopped before, it might have come there.
  const stopShort = changers.length > 0 && actions.every(({ index }) => facts.chainEnds.reachesEffect[index] === 0);
  // What changes it has no cause at all: what leads there then leads on from some action.
  const areUncaused = changers.length > 0 && changers.every((changer) => facts.uncaused.has(changer));
  const leadNowhere = actions.every(({ index }) => facts.chainEnds.leadsOn[index] === 0);
  return [
    ...facts.brokenLinks.to(challenge, "outcome", "effect"),
    ...[...breaks].flatMap((element) => facts.brokenLinks.from(element, "leadsTo", "enables")),
    ...(stopShort ? actions.map(({ key }) => ({ rule: "action-reaches-no-effect", about: key })) : []),
    ...(leadNowhere ? actions.map(({ key }) => ({ rule: "action-without-consequence", about: key })) : []),
    ...(areUncaused ? changers.map(uncausedCause) : []),
  ];
}

/** For each element, the nearest one on its line that has a link onward which cannot be walked. */
function nearestBreak({ elements }: Model, { brokenLinks, graph, parts }: Facts): Int32Array {
  const starts = elements.filter((element) => brokenLinks.from(element, "leadsTo", "enables").length > 0);
  return nearestStart(
    starts.map(({ index }) => index),
    elements.length,
    graph.backward,
    parts.toWhole,
  );
}

function others(a: Args, language: Language): string {
  const names = a.otherIds.map((id, index) =>
    name({ kind: a.otherKinds[index] ?? "", id, title: a.otherTitles[index] }, language),
  );
  return shortList(names, language, 3);
}
