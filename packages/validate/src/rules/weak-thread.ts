import { atLink } from "../engine/spot.js";
import { findWeakThreads } from "../facts/weak-threads.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, type Title } from "../text/naming.js";

type Args = Named & {
  /** The ends of a weak link on the way. */
  readonly fromKind: string;
  readonly fromId: string;
  readonly fromTitle: Title;
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
};

/** An item to which every way from an active action goes over some weak link. */
export const weakThread: Rule<Args> = {
  id: "weak-thread",
  topic: "links",
  summary: {
    sv: "Ett mål som insatserna bara når över svaga länkar",
    en: "A goal that the actions reach over weak links only",
  },
  decidability: "exact",
  severity: "info",
  preset: "evaluable",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const from = name({ kind: a.fromKind, id: a.fromId, title: a.fromTitle }, "sv");
      const to = a.toId === a.id ? "dit" : `till ${name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "sv")}`;
      return `Varje väg till ${name(a, "sv")} går över någon svag länk (confidence: low), till exempel den från ${from} ${to}. Ta reda på mer och skriv det under evidence, eller låt en säkrare väg leda dit.`;
    },
    en: (a) => {
      const from = name({ kind: a.fromKind, id: a.fromId, title: a.fromTitle }, "en");
      const to = a.toId === a.id ? "to it" : `to ${name({ kind: a.toKind, id: a.toId, title: a.toTitle }, "en")}`;
      return `Every way to ${name(a, "en")} goes over some weak link (confidence: low), such as the one from ${from} ${to}. Find out more and write it under evidence, or let a surer way lead there.`;
    },
  },
  *check({ model, facts }) {
    const threads = findWeakThreads(model);
    if (threads.length === 0) return;
    const hanging = new Set(facts.hanging.flatMap(({ node, links }) => (links.length > 0 ? [node] : [])));
    for (const { item, contribution, weak } of threads) {
      if (!weak.to) continue;
      const [from, to] = [named(weak.from), named(weak.to)];
      yield {
        args: {
          ...named(item),
          fromKind: from.kind,
          fromId: from.id,
          fromTitle: from.title,
          toKind: to.kind,
          toId: to.id,
          toTitle: to.title,
        },
        subjects: [item.key],
        // Where all ways go over one and the same weak link, that is what is wrong.
        follows: hanging.has(item) ? [{ rule: "single-point-of-failure", about: item.key }] : [],
        at: atLink(contribution),
        links: [weak.index],
      };
    }
  },
};
