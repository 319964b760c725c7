import {
  allowedEnds,
  type Language,
  type LinkEnd,
  type LinkTypeName,
  linkTable,
  type Model,
  type ModelNode,
  planLinkTypes,
} from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { createClashCauses } from "../facts/id-clashes.js";
import { linkIdentity } from "../facts/identities.js";
import { lazy } from "../facts/lazy.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { indefinite } from "../text/kind-names.js";
import { list, type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  readonly type: string;
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
  /** Kinds that this link may end in when it starts here; empty when it may not start here. */
  readonly allowedTo: readonly string[];
  /** Kinds that this link may start from. */
  readonly allowedFrom: readonly string[];
  /** Links that may join these two kinds. */
  readonly instead: readonly string[];
  /** Links that may join them the other way. */
  readonly reverse: readonly string[];
  /** Of the links that would be advised instead, one that is there already; and whether it is written on the other end. */
  readonly already: string | undefined;
  readonly alreadyOnEnd: boolean;
  /** Whether it joins two items of the same strategy. */
  readonly sameCatalog: boolean;
};

/** A link that the link table does not have. */
export const invalidLink: Rule<Args> = {
  id: "invalid-link",
  topic: "structure",
  summary: {
    sv: "En länk mellan två delar som inte får länkas på det sättet",
    en: "A link between two parts that may not be linked in that way",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const to = { kind: a.toKind, id: a.toId, title: a.toTitle };
      const where = `${nameFirst(a, "sv")} pekar under ${a.type} på ${name(to, "sv")}`;
      if (a.sameCatalog) return `${where}, men alignsWith går mellan mål i olika strategier. Ta bort länken.`;
      const instead =
        redundant(a, "sv") ||
        (a.instead.length > 0 ? ` Skriv länken under ${list(a.instead, "sv", "or")} i stället.` : "");
      if (a.allowedTo.length === 0) {
        const from = a.allowedFrom.map((kind) => indefinite(kind, "sv"));
        return `${where}, men ${a.type} skrivs bara på ${list(from, "sv", "or")}, inte på ${indefinite(a.kind, "sv")}.${instead || detour(a, "sv")}`;
      }
      const ends = a.allowedTo.map((kind) => indefinite(kind, "sv"));
      return `${where}, men från ${indefinite(a.kind, "sv")} går ${a.type} till ${list(ends, "sv", "or")}, inte till ${indefinite(a.toKind, "sv")}.${instead || detour(a, "sv")}`;
    },
    en: (a) => {
      const to = { kind: a.toKind, id: a.toId, title: a.toTitle };
      const where = `${nameFirst(a, "en")} points under ${a.type} to ${name(to, "en")}`;
      if (a.sameCatalog) return `${where}, but alignsWith joins goals of different strategies. Remove the link.`;
      const instead =
        redundant(a, "en") ||
        (a.instead.length > 0 ? ` Write the link under ${list(a.instead, "en", "or")} instead.` : "");
      if (a.allowedTo.length === 0) {
        const from = a.allowedFrom.map((kind) => indefinite(kind, "en"));
        return `${where}, but ${a.type} is written on ${list(from, "en", "or")} only, not on ${indefinite(a.kind, "en")}.${instead || detour(a, "en")}`;
      }
      const ends = a.allowedTo.map((kind) => indefinite(kind, "en"));
      return `${where}, but from ${indefinite(a.kind, "en")} ${a.type} goes to ${list(ends, "en", "or")}, not to ${indefinite(a.toKind, "en")}.${instead || detour(a, "en")}`;
    },
  },
  *check(context) {
    const clashCauses = createClashCauses(context.model);
    // Looked for only when a link is invalid.
    const joins = lazy(() => createJoins(context.model));
    for (const link of selectLinks(context, { states: ["invalid"] })) {
      const { type, from, to } = link;
      const end = to ? named(to) : { kind: "catalog", id: link.text, title: undefined };
      const instead = planLinkTypes.filter((other) => allowedEnds(other, from.kind).includes(end.kind as LinkEnd));
      const reverse = planLinkTypes.filter((other) => allowedEnds(other, end.kind).includes(from.kind));
      const there = to && instead.find((other) => joins()(other, from, to));
      // Turned round, or as the current state is answered to.
      const turned = reverse.filter((other) => other === type || (other === "addresses" && instead.length === 0));
      const thereTurned = to && !there ? turned.find((other) => joins()(other, to, from)) : undefined;
      yield {
        args: {
          ...named(from),
          type,
          toKind: end.kind,
          toId: end.id,
          toTitle: end.title,
          allowedTo: allowedEnds(type, from.kind),
          allowedFrom: Object.keys(linkTable[type].allowed),
          instead,
          reverse,
          already: there ?? thereTurned,
          alreadyOnEnd: thereTurned !== undefined,
          sameCatalog: type === "alignsWith" && to?.kind === "item",
        },
        subjects: [from.key, end.id],
        about: aboutLink(link),
        identity: linkIdentity(link),
        follows: clashCauses(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

/** A function that says whether a link of a type goes from one node to another. */
function createJoins({ links }: Model): (type: LinkTypeName, from: ModelNode, to: ModelNode) => boolean {
  const typesByEnds = new Map<ModelNode, Map<ModelNode, Set<LinkTypeName>>>();
  for (const { type, from, to, state } of links) {
    if (state !== "valid" || !to) continue;
    const byEnd = typesByEnds.get(from) ?? new Map<ModelNode, Set<LinkTypeName>>();
    byEnd.set(to, (byEnd.get(to) ?? new Set()).add(type));
    typesByEnds.set(from, byEnd);
  }
  return (type, from, to) => typesByEnds.get(from)?.get(to)?.has(type) ?? false;
}

/** What to do where the link that would be advised is there already; empty where it is not. */
function redundant(a: Args, language: Language): string {
  if (a.already === undefined) return "";
  const holder = name(a.alreadyOnEnd ? { kind: a.toKind, id: a.toId, title: a.toTitle } : a, language);
  return language === "sv"
    ? ` Ta bort länken: att de två hör ihop står redan under ${a.already} på ${holder}.`
    : ` Remove the link: that the two belong together is said already under ${a.already} on ${holder}.`;
}

/** What to do where no link goes from the one kind to the other. */
function detour({ kind, id, type, toKind, toId, toTitle, reverse }: Args, language: Language): string {
  const sv = language === "sv";
  const end = name({ kind: toKind, id: toId, title: toTitle }, language);
  if (kind === "action" && toKind === "item") {
    return sv
      ? " Skriv under leadsTo vilket resultat eller vilken effekt insatsen leder till, och contributesTo där."
      : " Write under leadsTo which outcome or effect the action leads to, and contributesTo there.";
  }
  if (kind === "currentState" && toKind === "action") {
    // The thread goes that way; only the link is written at the other end.
    return sv ? ` Skriv addresses: [${id}] på ${end} i stället.` : ` Write addresses: [${id}] on ${end} instead.`;
  }
  if (kind === "currentState" && (toKind === "outcome" || toKind === "effect")) {
    return sv
      ? ` Låt en insats möta nuläget (addresses: [${id}]) och leda hit (leadsTo: [${toId}]).`
      : ` Let an action answer to the current state (addresses: [${id}]) and lead here (leadsTo: [${toId}]).`;
  }
  if (kind === "action" && toKind === "action") {
    return sv
      ? " Skriv under leadsTo vilket resultat insatsen ger, och enables på det resultatet."
      : " Write under leadsTo which outcome the action gives, and enables on that outcome.";
  }
  if (reverse.includes(type)) {
    return sv
      ? ` Ta bort länken, eller vänd på den: ${type}: [${id}] på ${end}.`
      : ` Remove the link, or turn it round: ${type}: [${id}] on ${end}.`;
  }
  if (reverse.length > 0) {
    const types = list(reverse, language, "or");
    return sv
      ? ` Ta bort länken. Mellan de två går bara ${types}, från ${end}.`
      : ` Remove the link. Between these two only ${types} may go, from ${end}.`;
  }
  return sv ? " Ta bort länken." : " Remove the link.";
}
