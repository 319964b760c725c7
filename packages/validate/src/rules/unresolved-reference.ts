import type { Fix, Model, ModelLink, ModelReference, ReferenceRole } from "@change-logic/model";
import { placeOf } from "@change-logic/model";
import { atLink, atReference } from "../engine/spot.js";
import { aboutLink, aboutReference } from "../facts/broken-links.js";
import { kindsForRole } from "../facts/fitting-ids.js";
import type { Cause, Rule, RuleContext, RuleFinding } from "../rule.js";
import { indefinite } from "../text/kind-names.js";
import { list, type Named, named, nameFirst, quote } from "../text/naming.js";

type Args = Named & {
  /** The field that it is written in. */
  readonly role: string;
  /** As it is written. */
  readonly text: string;
  /** `missing`: nothing has that id; `notListed`: its strategy is not listed; `wrongKind`: it is something else. */
  readonly why: "missing" | "notListed" | "wrongKind";
  /** The id that was probably meant. */
  readonly suggestion: string | undefined;
  /** For `notListed`: what to add to strategies. */
  readonly strategy: string | undefined;
  /** For `wrongKind`: what the id is, and what it should be. */
  readonly foundKind: string | undefined;
  readonly wantedKinds: readonly string[] | undefined;
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
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const meant = a.suggestion === undefined ? "" : ` Menade du ${quote(a.suggestion, "sv")}?`;
      const where = `${nameFirst(a, "sv")} pekar på ${quote(a.text, "sv")} under ${a.role}`;
      if (a.role === "strategies")
        return `${nameFirst(a, "sv")} listar strategin ${quote(a.text, "sv")}, som inte hittas.${meant} Ange katalogen med --strategy, eller lägg den bredvid planen.`;
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
    const explain = createExplainer(context);
    for (const [index, reference] of context.model.references.entries()) {
      const { state, role, from } = reference;
      if (state !== "unresolved" && state !== "notListed" && state !== "invalid") continue;
      const holder = typeof from === "string" ? holderOf(reference, context.model) : named(from);
      const about = aboutReference(index);
      yield { ...explain(reference, fields[role], holder, about), about, at: atReference(reference) };
    }
    for (const link of context.model.links) {
      if (link.state !== "unresolved" && link.state !== "notListed") continue;
      const about = aboutLink(link);
      yield { ...explain(link, link.type, named(link.from), about), about, at: atLink(link), links: [link.index] };
    }
  },
};

/** What a reference outside the plans is written on: an item or a strategy, or the portfolio. */
function holderOf({ from, origin: { container } }: ModelReference, model: Model): Named {
  if (from === "portfolio")
    return { kind: "portfolio", id: model.portfolio?.id ?? from, title: model.portfolio?.title };
  const item = model.items.find(({ data }) => data === container);
  const catalog = model.catalogs.find(({ data, extensions }) =>
    [data, ...extensions].some(({ alignments = [] }) => (alignments as readonly object[]).includes(container)),
  );
  const holder = item ?? catalog ?? model.catalogs[0];
  return holder ? named(holder) : { kind: "catalog", id: String(from), title: undefined };
}

type Explained = Pick<RuleFinding<Args>, "args" | "subjects" | "follows" | "fix">;

/** Says why something resolves to nothing, what was meant, and what else explains it. */
function createExplainer({ model, facts }: RuleContext) {
  const strategies = unresolvedStrategies(model);
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
    const listed = role === "strategies" ? undefined : strategies.get(`${plan?.index} ${strategy}`);
    if (listed !== undefined) follows.push({ rule: unresolvedReference.id, about: listed });
    const isWrongKind = written.state === "invalid";
    const fix = suggestion?.certain && suggestion.target ? fixFor(written, suggestion.text) : undefined;
    return {
      args: {
        ...holder,
        role,
        text: written.text,
        why: isWrongKind ? "wrongKind" : written.state === "notListed" ? "notListed" : "missing",
        suggestion: suggestion?.text,
        strategy: written.state === "notListed" ? strategy : undefined,
        foundKind: isWrongKind && !isLink ? written.target?.kind : undefined,
        wantedKinds: isWrongKind && !isLink ? kindsForRole(written.role) : undefined,
      },
      subjects: [holder.id],
      follows,
      ...(fix ? { fix } : {}),
    };
  };
}

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
