import type { Language, ModelElement, ModelItem } from "@change-logic/model";
import { atElement, atLink } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quoted, shortList, type Title } from "../text/naming.js";

type Args = Named & {
  /** The only action that it hangs on, if it is one. */
  readonly actionId: string | undefined;
  readonly actionTitle: Title;
  /** The weak links that all walks pass, the nearest first: the kinds, ids and titles of their ends, side by side. */
  readonly fromKinds: readonly string[];
  readonly fromIds: readonly string[];
  readonly fromTitles: readonly string[];
  readonly toKinds: readonly string[];
  readonly toIds: readonly string[];
  readonly toTitles: readonly string[];
};

/** An effect or item that hangs on one action or one weak link. Each such action or link is told of once. */
export const singlePointOfFailure: Rule<Args> = {
  id: "single-point-of-failure",
  topic: "chain",
  summary: {
    sv: "En effekt eller ett mål som hänger på en enda insats eller på en svag länk",
    en: "An effect or a goal that hangs on one action or one weak link",
  },
  decidability: "exact",
  severity: "info",
  preset: "evaluable",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const links = weakLinks(a, "sv");
      const action = quoted({ id: a.actionId ?? "", title: a.actionTitle }, "sv");
      const pass = `går över ${a.fromIds.length > 1 ? "svaga länkar" : "en svag länk"} (confidence: low): ${links}`;
      if (a.actionId === undefined)
        return `Alla vägar till ${name(a, "sv")} ${pass}. Ta reda på om det håller, eller låt en annan väg leda dit.`;
      if (a.fromIds.length === 0)
        return `${nameFirst(a, "sv")} hänger på en enda insats, ${action}. Låt fler insatser leda dit, eller bestäm vad ni gör om den inte blir av.`;
      return `${nameFirst(a, "sv")} hänger på en enda insats, ${action}, och vägen dit ${pass}. Låt fler insatser leda dit, eller ta reda på om länken håller.`;
    },
    en: (a) => {
      const links = weakLinks(a, "en");
      const action = quoted({ id: a.actionId ?? "", title: a.actionTitle }, "en");
      const pass = `over ${a.fromIds.length > 1 ? "weak links" : "a weak link"} (confidence: low): ${links}`;
      if (a.actionId === undefined)
        return `All ways to ${name(a, "en")} go ${pass}. Find out whether that holds, or let another way lead there.`;
      if (a.fromIds.length === 0)
        return `${nameFirst(a, "en")} hangs on one action, ${action}. Let more actions lead there, or decide what to do if it does not happen.`;
      return `${nameFirst(a, "en")} hangs on one action, ${action}, and the way there goes ${pass}. Let more actions lead there, or find out whether the link holds.`;
    },
  },
  *check({ facts }) {
    for (const { node, links, action, after, contribution } of facts.hanging) {
      const ends = links.flatMap(({ to }) => (to ? [to as ModelElement | ModelItem] : []));
      yield {
        args: {
          ...named(node),
          actionId: action?.key,
          actionTitle: action?.data.title,
          fromKinds: links.map(({ from }) => from.kind),
          fromIds: links.map(({ from }) => from.key),
          fromTitles: links.map(({ from }) => textOf(from)),
          toKinds: ends.map(({ kind }) => kind),
          toIds: ends.map(({ key }) => key),
          toTitles: ends.map(textOf),
        },
        subjects: [node.key, ...(action ? [action.key] : [])],
        identity: [node.key],
        follows: after ? [{ rule: singlePointOfFailure.id, about: after.key }] : [],
        at: contribution ? atLink(contribution) : atElement(node as ModelElement),
        ...(links.length > 0 ? { links: links.map(({ index }) => index) } : {}),
      };
    }
  },
};

const textOf = ({ data: { title } }: ModelElement | ModelItem): string => (typeof title === "string" ? title : "");

function weakLinks(a: Args, language: Language): string {
  const sv = language === "sv";
  const texts = a.fromIds.map((id, index) => {
    const from = name({ kind: a.fromKinds[index] ?? "", id, title: a.fromTitles[index] }, language);
    const toId = a.toIds[index] ?? "";
    // The last link ends in what has been named already.
    if (toId === a.id) return sv ? `från ${from} dit` : `from ${from} to it`;
    const to = name({ kind: a.toKinds[index] ?? "", id: toId, title: a.toTitles[index] }, language);
    return sv ? `från ${from} till ${to}` : `from ${from} to ${to}`;
  });
  return shortList(texts, language, 2);
}
