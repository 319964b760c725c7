import { elementColumns, kindCode, linkColumns, stateCode } from "@change-logic/analysis/columns";
import type { Model, ModelLink, ModelPlan } from "@change-logic/model";
import { atDeclaration } from "../engine/spot.js";
import { declaredAssumptions, type ModelAssumption } from "../facts/declared-assumptions.js";
import type { Facts } from "../facts/facts.js";
import { assumptionsOf } from "../facts/onward-links.js";
import type { Rule } from "../rule.js";
import { linkList, type NamedLinks, namedLinks } from "../text/named-links.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & NamedLinks;

/** An assumption that does not hold, though links that active actions lead over still rest on it. */
export const refutedAssumptionInUse: Rule<Args> = {
  id: "refuted-assumption-in-use",
  topic: "links",
  summary: {
    sv: "Ett motsagt antagande som en pågående tråd fortfarande vilar på",
    en: "A refuted assumption that an active thread still rests on",
  },
  decidability: "exact",
  severity: "error",
  preset: "recommended",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} stämmer inte (status: refuted), men ${a.linkCount > 1 ? `${a.linkCount} länkar` : "en länk"} i en aktiv tråd vilar på det: ${linkList(a, "sv")}. Ändra det som byggde på antagandet, eller ta bort det ur assumptions där länken håller ändå.`,
    en: (a) =>
      `${nameFirst(a, "en")} does not hold (status: refuted), yet ${a.linkCount > 1 ? `${a.linkCount} links` : "a link"} of an active thread rest${a.linkCount > 1 ? "" : "s"} on it: ${linkList(a, "en")}. Change what was built on the assumption, or remove it from assumptions where the link holds anyway.`,
  },
  *check({ model, facts }) {
    for (const [assumption, links] of linksOnRefuted(model, facts)) {
      const ends = new Set(links.flatMap(({ from, to }) => [from.key, ...(to ? [to.key] : [])]));
      yield {
        args: { ...named(assumption), ...namedLinks(links) },
        subjects: [assumption.key, ...ends],
        identity: [assumption.key],
        at: atDeclaration(assumption),
        links: links.map(({ index }) => index),
      };
    }
  },
};

/** By refuted assumption, the links of active threads that rest on it, in document order. */
function linksOnRefuted(model: Model, facts: Facts): ReadonlyMap<ModelAssumption, readonly ModelLink[]> {
  const resting = new Map<ModelAssumption, ModelLink[]>();
  const refuted = new Map<ModelPlan, Map<string, ModelAssumption>>();
  for (const assumption of declaredAssumptions(model)) {
    if (assumption.data.status !== "refuted") continue;
    const ofPlan = refuted.get(assumption.plan);
    if (ofPlan) ofPlan.set(assumption.id, assumption);
    else refuted.set(assumption.plan, new Map([[assumption.id, assumption]]));
  }
  // Mostly nothing has been refuted, and no link has to be looked into.
  if (refuted.size === 0) return resting;
  const { byActive } = facts.activeReach;
  const { kinds, active } = elementColumns(model);
  const { states, from, to } = linkColumns(model);
  for (let index = 0; index < states.length; index++) {
    const start = model.elements[from[index]!];
    if (states[index] !== stateCode.valid || !start || byActive[start.index] === 0) continue;
    // The thread stops before an action that is not carried out.
    const end = to[index]!;
    if (kinds[end] === kindCode.action && active[end] === 0) continue;
    const link = model.links[index]!;
    const ofPlan = link.data?.assumptions && refuted.get(start.plan);
    for (const text of ofPlan ? assumptionsOf(link) : []) {
      const assumption = ofPlan?.get(text);
      if (!assumption) continue;
      const links = resting.get(assumption);
      if (links) links.push(link);
      else resting.set(assumption, [link]);
    }
  }
  return resting;
}
