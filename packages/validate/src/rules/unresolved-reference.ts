import {
  closest,
  findProfile,
  type Language,
  type ModelLink,
  type ModelPlan,
  type ModelReference,
  profiles,
} from "@change-logic/model";
import { atLink, atPlan, atReference } from "../engine/spot.js";
import { aboutLink, aboutReference } from "../facts/broken-links.js";
import type { ItemChange } from "../facts/edition-changes.js";
import { kindsForRole } from "../facts/fitting-ids.js";
import { createClashCauses } from "../facts/id-clashes.js";
import { linkIdentity } from "../facts/identities.js";
import { lazy } from "../facts/lazy.js";
import { createHolders } from "../facts/reference-holders.js";
import { createReferenceIndex } from "../facts/reference-index.js";
import { selectLinks } from "../facts/select-links.js";
import { becomeOf } from "../facts/suggestions.js";
import { catalogPart, knownCatalogs, unresolvedStrategies } from "../facts/unresolved-strategies.js";
import { wholeCatalog } from "../facts/whole-catalog.js";
import type { Cause, Rule, RuleContext, RuleFinding } from "../rule.js";
import { fixReference } from "../text/fix-reference.js";
import { indefinite } from "../text/kind-names.js";
import { list, type Named, named, nameFirst, quote, shortList } from "../text/naming.js";
import { roleFields } from "../text/role-fields.js";

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
  /** What the strategy says has become of the item, what it is called now, and in which edition. */
  readonly how: ItemChange["how"] | undefined;
  readonly now: readonly string[];
  readonly edition: string | undefined;
  /** For `notListed`: what to add to strategies; for `wholeCatalog`: the strategy. */
  readonly strategy: string | undefined;
  /** For `wrongKind`: what the id is, and what it should be. */
  readonly foundKind: string | undefined;
  readonly wantedKinds: readonly string[] | undefined;
  /** For profiles and for what is extended: those that there are. */
  readonly known: readonly string[] | undefined;
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
      if (a.how !== undefined) return `${where}, men ${changed(a, a.how, "sv")}`;
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
          ? `${where}, but that one extends this one in turn. Remove extends from one of them.`
          : `${where}, but that goal stands below this one in turn. Remove parent from one of them.`;
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
      if (a.how !== undefined) return `${where}, but ${changed(a, a.how, "en")}`;
      const mend = meant || " Correct the id, add what is missing, or remove the reference.";
      return `${where}, but nothing has that id.${mend}`;
    },
  },
  *check(context) {
    const { model, elements, references } = context;
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
      yield { ...explain(reference, roleFields[role], holder, about), about, identity, at: atReference(reference) };
    }
    for (const link of selectLinks(context, { states: ["unresolved", "notListed"] })) {
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

/** What has become of an item, and what to write. */
function changed({ now, edition }: Args, how: ItemChange["how"], language: Language): string {
  const ids = now.map((id) => quote(id, language));
  const [one, several] = [ids.join(""), list(ids, language)];
  const gone = ids.length === 0 ? "dropped" : how;
  if (language === "sv") {
    const at = edition === undefined ? "" : ` i utgåvan ${quote(edition, "sv")}`;
    if (gone === "dropped")
      return `det målet finns inte kvar${at}. Skriv ett annat mål i stället, eller ta bort hänvisningen.`;
    if (gone === "split") return `det målet är nu delat i ${several}${at}. Skriv det eller dem som menas.`;
    return `${{ renamed: "det målet heter nu", moved: "det målet är flyttat och heter nu", merged: "det målet ingår nu i" }[gone]} ${one}${at}. Skriv det i stället.`;
  }
  const at = edition === undefined ? "" : ` in edition ${quote(edition, "en")}`;
  if (gone === "dropped")
    return `that goal is no longer there${at}. Write another goal instead, or remove the reference.`;
  if (gone === "split") return `that goal is now divided into ${several}${at}. Write the one or those that are meant.`;
  return `${{ renamed: "that goal is now called", moved: "that goal has been moved and is now called", merged: "that goal is now part of" }[gone]} ${one}${at}. Write that instead.`;
}

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
      how: undefined,
      now: [],
      edition: undefined,
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

type Explained = Pick<RuleFinding<Args>, "args" | "subjects" | "follows" | "fix">;

/** Says why something resolves to nothing, what was meant, and what else explains it. */
function createExplainer({ model, facts }: RuleContext) {
  // Looked for only when something is unresolved: the rule runs at each keystroke.
  const strategies = lazy(() => unresolvedStrategies(model));
  // Every mention of a strategy that is not listed has the same mend: the first is the root cause.
  const firstMention = new Map<string, string>();
  const clashCauses = createClashCauses(model);
  return (written: ModelLink | ModelReference, role: string, holder: Named, about: string): Explained => {
    const isLink = "type" in written;
    const plan = isLink ? (written.from.kind === "item" ? undefined : written.from.plan) : written.plan;
    const suggestion = facts.suggestions.for(written);
    const change = becomeOf(written, model);
    const isSought = written.state === "notListed" || strategies().size > 0;
    const strategy = isSought ? catalogPart(written.plainForm ?? written.text) : undefined;
    const follows: Cause[] = [];
    if (written.state === "notListed") {
      const mention = `${plan?.index} ${strategy}`;
      const first = firstMention.get(mention);
      if (first === undefined) firstMention.set(mention, about);
      else follows.push({ rule: unresolvedReference.id, about: first });
    }
    const listed = role === "strategies" || !isSought ? undefined : strategies().get(`${plan?.index} ${strategy}`);
    if (listed !== undefined) follows.push({ rule: unresolvedReference.id, about: listed });
    follows.push(...clashCauses(written));
    const isLoop = written.state === "invalid" && (role === "parent" || role === "extends");
    const isWrongKind = written.state === "invalid" && !isLoop;
    const whole = isLink ? wholeCatalog(written, model) : undefined;
    const why = whole ? "wholeCatalog" : isLoop ? "loop" : isWrongKind ? "wrongKind" : undefined;
    const fix = suggestion?.certain && suggestion.target ? fixReference(written, suggestion.text) : undefined;
    return {
      args: {
        ...holder,
        role,
        text: written.text,
        why: why ?? (written.state === "notListed" ? "notListed" : "missing"),
        suggestion: suggestion?.text,
        how: change?.how,
        now: change && !change.keepsId ? change.to.map(({ id }) => id) : [],
        edition: change?.edition,
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
