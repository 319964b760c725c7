import { shippedCatalogs } from "@change-logic/catalogs";
import {
  type CatalogData,
  closest,
  type Fix,
  findProfile,
  type Model,
  type ModelCatalog,
  type ModelItem,
  type ModelLink,
  type ModelPlan,
  type ModelReference,
  placeOf,
  profiles,
  type ReferenceRole,
} from "@change-logic/model";
import { atLink, atPlan, atReference } from "../engine/spot.js";
import { aboutLink, aboutReference } from "../facts/broken-links.js";
import { kindsForRole } from "../facts/fitting-ids.js";
import { linkIdentity } from "../facts/identities.js";
import { lazy } from "../facts/lazy.js";
import { createReferenceIndex } from "../facts/reference-index.js";
import { wholeCatalog } from "../facts/whole-catalog.js";
import type { Cause, Rule, RuleContext, RuleFinding } from "../rule.js";
import { indefinite } from "../text/kind-names.js";
import { list, type Named, named, namedPortfolio, nameFirst, quote, shortList, toTitle } from "../text/naming.js";

type Args = Named & {
  /** The field that it is written in. */
  readonly role: string;
  /** As it is written. */
  readonly text: string;
  /**
   * `missing`: nothing has that id; `notListed`: its strategy is not listed; `wrongKind`: it is something else;
   * `wholeCatalog`: it is a whole strategy; `loop`: it comes back to where it starts.
   */
  readonly why: "missing" | "notListed" | "wrongKind" | "wholeCatalog" | "loop";
  /** The id that was probably meant. */
  readonly suggestion: string | undefined;
  /** For `notListed`: what to add to strategies; for `wholeCatalog`: the strategy. */
  readonly strategy: string | undefined;
  /** For `wrongKind`: what the id is, and what it should be. */
  readonly foundKind: string | undefined;
  readonly wantedKinds: readonly string[] | undefined;
  /** For profiles and for what is extended: those that there are. */
  readonly known: readonly string[] | undefined;
};

const fields: Readonly<Record<ReferenceRole, string>> = {
  strategy: "strategies",
  scope: "scope",
  acceptedGap: "acceptedGaps",
  delegation: "delegations",
  perspective: "perspectives",
  indicator: "indicators",
  partOf: "partOf",
  jointWith: "jointWith",
  affects: "affects",
  extends: "extends",
  parent: "parent",
  alignment: "alignments",
};

/** A link, or another reference, that points to nothing. */
export const unresolvedReference: Rule<Args> = {
  id: "unresolved-reference",
  topic: "structure",
  summary: {
    sv: "En länk eller en annan hänvisning till något som inte finns",
    en: "A link or another reference to something that is not there",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const meant = a.suggestion === undefined ? "" : ` Menade du ${quote(a.suggestion, "sv")}?`;
      const where = `${nameFirst(a, "sv")} pekar på ${quote(a.text, "sv")} under ${a.role}`;
      if (a.role === "strategies")
        return `${nameFirst(a, "sv")} listar strategin ${quote(a.text, "sv")}, som inte hittas.${meant} Ange katalogen med --strategy, eller lägg den bredvid planen.`;
      if (a.role === "profile")
        return `${nameFirst(a, "sv")} anger profilen ${quote(a.text, "sv")}, som inte finns.${meant} Välj mellan ${list(a.known ?? [], "sv")}.`;
      if (a.why === "loop")
        return a.role === "extends"
          ? `${where}, men den bygger i sin tur på den här. Ta bort extends i en av dem.`
          : `${where}, men det målet ligger i sin tur under det här. Ta bort parent på ett av dem.`;
      if (a.role === "extends") {
        const known = (a.known ?? []).length > 0 ? ` Kataloger som finns: ${shortList(a.known ?? [], "sv", 8)}.` : "";
        return `${nameFirst(a, "sv")} bygger på ${quote(a.text, "sv")} (extends), men den katalogen hittas inte.${meant}${known} Ange den med --strategy, eller lägg den bredvid planen.`;
      }
      if (a.why === "wholeCatalog")
        return `${where}, men det är en hel strategi. Ange ett mål i den: \`change-logic catalogs ${a.strategy}\` visar dem.`;
      if (a.why === "notListed")
        return `${where}, men planen listar inte den strategin. Lägg till ${quote(a.strategy ?? a.text, "sv")} under strategies.`;
      if (a.why === "wrongKind") {
        const wanted = (a.wantedKinds ?? []).map((kind) => indefinite(kind, "sv"));
        return `${where}, men det är ${indefinite(a.foundKind ?? "", "sv")}. Där ska stå ${list(wanted, "sv", "or")}.${meant}`;
      }
      const mend = meant || " Rätta id:t, lägg till det som saknas eller ta bort hänvisningen.";
      return `${where}, men det finns inget med det id:t.${mend}`;
    },
    en: (a) => {
      const meant = a.suggestion === undefined ? "" : ` Did you mean ${quote(a.suggestion, "en")}?`;
      const where = `${nameFirst(a, "en")} points to ${quote(a.text, "en")} under ${a.role}`;
      if (a.role === "strategies")
        return `${nameFirst(a, "en")} lists the strategy ${quote(a.text, "en")}, which is not found.${meant} Give its catalogue with --strategy, or put it beside the plan.`;
      if (a.role === "profile")
        return `${nameFirst(a, "en")} names the profile ${quote(a.text, "en")}, which does not exist.${meant} Choose between ${list(a.known ?? [], "en")}.`;
      if (a.why === "loop")
        return a.role === "extends"
          ? `${where}, but that one extends this one in turn. Take extends away in one of them.`
          : `${where}, but that goal stands below this one in turn. Take parent away on one of them.`;
      if (a.role === "extends") {
        const known =
          (a.known ?? []).length > 0 ? ` Catalogues that there are: ${shortList(a.known ?? [], "en", 8)}.` : "";
        return `${nameFirst(a, "en")} extends ${quote(a.text, "en")} (extends), but that catalogue is not found.${meant}${known} Give it with --strategy, or put it beside the plan.`;
      }
      if (a.why === "wholeCatalog")
        return `${where}, but that is a whole strategy. Name an item of it: \`change-logic catalogs ${a.strategy}\` shows them.`;
      if (a.why === "notListed")
        return `${where}, but the plan does not list that strategy. Add ${quote(a.strategy ?? a.text, "en")} to strategies.`;
      if (a.why === "wrongKind") {
        const wanted = (a.wantedKinds ?? []).map((kind) => indefinite(kind, "en"));
        return `${where}, but that is ${indefinite(a.foundKind ?? "", "en")}. It should be ${list(wanted, "en", "or")}.${meant}`;
      }
      const mend = meant || " Correct the id, add what is missing, or take the reference away.";
      return `${where}, but nothing has that id.${mend}`;
    },
  },
  *check(context) {
    const { model, elements, links, references } = context;
    const explain = createExplainer(context);
    const holderOf = createHolders(model);
    const indexOf = createReferenceIndex(model);
    // Where one element is asked about, its plan is not.
    if (elements === model.elements) for (const plan of model.plans) yield* unknownProfile(plan);
    for (const reference of references) {
      const { state, role, from } = reference;
      if (state !== "unresolved" && state !== "notListed" && state !== "invalid") continue;
      const holder = typeof from === "string" ? holderOf(reference) : named(from);
      const about = aboutReference(indexOf(reference));
      const identity = [role, holder.id, reference.text];
      yield { ...explain(reference, fields[role], holder, about), about, identity, at: atReference(reference) };
    }
    for (const link of links) {
      if (link.state !== "unresolved" && link.state !== "notListed") continue;
      const about = aboutLink(link);
      yield {
        ...explain(link, link.type, named(link.from), about),
        about,
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

/** A profile that does not ship. The levels of `standard` are asked for meanwhile. */
function* unknownProfile(plan: ModelPlan): Iterable<RuleFinding<Args>> {
  const { profile } = plan.data;
  if (profile === undefined || findProfile(profile)) return;
  const known = Object.keys(profiles);
  yield {
    args: {
      ...named(plan),
      role: "profile",
      text: profile,
      why: "missing",
      suggestion: closest(profile.trim(), known),
      strategy: undefined,
      foundKind: undefined,
      wantedKinds: undefined,
      known,
    },
    subjects: [plan.id],
    about: `profile ${plan.index}`,
    identity: ["profile", plan.id, profile],
    at: { ...atPlan(plan, "profile"), part: "value" },
  };
}

/** Says what a reference outside the plans is written on: an item or a strategy, or the portfolio. */
function createHolders(model: Model): (reference: ModelReference) => Named {
  const holders = lazy(() => {
    const byContainer = new Map<object, ModelItem | ModelCatalog>();
    for (const catalog of model.catalogs) {
      for (const { alignments = [] } of [catalog.data, ...catalog.extensions])
        for (const alignment of alignments) byContainer.set(alignment, catalog);
    }
    for (const item of model.items) byContainer.set(item.data, item);
    return byContainer;
  });
  return ({ from, role, origin: { container } }) => {
    if (from === "portfolio") return namedPortfolio(model);
    if (role === "extends") {
      const { id, title } = container as CatalogData;
      return { kind: "catalog", id, title: toTitle(title) };
    }
    const holder = holders().get(container) ?? model.catalogs[0];
    return holder ? named(holder) : { kind: "catalog", id: String(from), title: undefined };
  };
}

type Explained = Pick<RuleFinding<Args>, "args" | "subjects" | "follows" | "fix">;

/** Says why something resolves to nothing, what was meant, and what else explains it. */
function createExplainer({ model, facts }: RuleContext) {
  // Looked for only when something is unresolved: the rule runs at each keystroke.
  const strategies = lazy(() => unresolvedStrategies(model));
  // Every mention of a strategy that is not listed has the same mend: the first is the root cause.
  const firstMention = new Map<string, string>();
  return (written: ModelLink | ModelReference, role: string, holder: Named, about: string): Explained => {
    const isLink = "type" in written;
    const plan = isLink ? (written.from.kind === "item" ? undefined : written.from.plan) : written.plan;
    const suggestion = facts.suggestions.for(written);
    const strategy = written.plainForm === undefined ? catalogPart(written.text) : catalogPart(written.plainForm);
    const follows: Cause[] = [];
    if (written.state === "notListed") {
      const mention = `${plan?.index} ${strategy}`;
      const first = firstMention.get(mention);
      if (first === undefined) firstMention.set(mention, about);
      else follows.push({ rule: unresolvedReference.id, about: first });
    }
    const listed = role === "strategies" ? undefined : strategies().get(`${plan?.index} ${strategy}`);
    if (listed !== undefined) follows.push({ rule: unresolvedReference.id, about: listed });
    const isLoop = written.state === "invalid" && (role === "parent" || role === "extends");
    const isWrongKind = written.state === "invalid" && !isLoop;
    const whole = isLink ? wholeCatalog(written, model) : undefined;
    const why = whole ? "wholeCatalog" : isLoop ? "loop" : isWrongKind ? "wrongKind" : undefined;
    const fix = suggestion?.certain && suggestion.target ? fixFor(written, suggestion.text) : undefined;
    return {
      args: {
        ...holder,
        role,
        text: written.text,
        why: why ?? (written.state === "notListed" ? "notListed" : "missing"),
        suggestion: suggestion?.text,
        strategy: whole ?? (written.state === "notListed" ? strategy : undefined),
        foundKind: isWrongKind && !isLink ? written.target?.kind : undefined,
        wantedKinds: isWrongKind && !isLink ? kindsForRole(written.role) : undefined,
        known: role === "extends" && !isLoop ? knownCatalogs(model, holder.id) : undefined,
      },
      subjects: [holder.id],
      follows,
      ...(fix ? { fix } : {}),
    };
  };
}

/** The catalogues of the model and those that ship, but for the one that asks. */
const knownCatalogs = (model: Model, asking: string): string[] => [
  ...new Set(
    [...model.catalogs, ...shippedCatalogs.map(({ data }) => data)].map(({ id }) => id).filter((id) => id !== asking),
  ),
];

const catalogPart = (text: string): string => text.split("/")[0]?.trim() ?? text;

/** The strategies that a plan lists and that are not found, by plan and id, with the finding about each. */
function unresolvedStrategies(model: Model): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, { role, state, text, plan }] of model.references.entries()) {
    if (role !== "strategy" || state === "resolved") continue;
    for (const id of [text, text.split("@")[0]?.trim()]) {
      if (!found.has(`${plan?.index} ${id}`)) found.set(`${plan?.index} ${id}`, aboutReference(index));
    }
  }
  return found;
}

// What may stand in YAML and in flow collections without quotes, and is not read as anything but text.
const plain = /^(?!(?:null|true|false|yes|no|on|off)$)[\p{L}\p{N}_][\p{L}\p{N}_./#@ -]*$/iu;

/** Writes the suggestion where the reference stands, quoted as it was. */
function fixFor(written: ModelLink | ModelReference, text: string): Fix | undefined {
  const place = placeOf(written.origin, "type" in written || written.role !== "perspective" ? "value" : "key");
  if (!place) return undefined;
  const [start, end] = [place.start.offset, place.end.offset];
  const isQuoted = /^["']/u.test(written.origin.source?.text.slice(start, end) ?? "");
  return { start, end, text: isQuoted || !plain.test(text) || text.includes(" #") ? JSON.stringify(text) : text };
}
