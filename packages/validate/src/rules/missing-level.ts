import { kindKeys, type Language, type ThreadKind } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import { profileOf } from "../facts/missing-levels.js";
import type { Rule } from "../rule.js";
import { many, one } from "../text/kind-names.js";
import { list, type Named, named, nameFirst, quote, type Title, titleIn, toTitle } from "../text/naming.js";

type Args = Named & {
  /** The columns of the profile of which at least one should have an element. */
  readonly columns: readonly string[];
  /** The kinds that would fill it. */
  readonly kinds: readonly string[];
  /** The plan's keys for them. */
  readonly keys: readonly string[];
  /** The heading, where the level is a part of a kind, such as effects on one term. */
  readonly heading: Title;
  /** The question that the level answers. */
  readonly question: Title;
  /** The profile that asks for it, where the plan names one. */
  readonly profile: string | undefined;
};

/** A level that nothing stands in: no current state, no action, neither outcome nor effect, or what the profile asks. */
export const missingLevel: Rule<Args> = {
  id: "missing-level",
  topic: "structure",
  summary: {
    sv: "En nivå som saknas fast planen behöver den, till exempel nuläge eller insatser",
    en: "A level that is missing although the plan needs it, such as the current state or the actions",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["VS", "TVV"],
  messages: {
    sv: (a) => {
      const asked = a.profile === undefined ? "" : `, som profilen ${a.profile} kräver`;
      return `${nameFirst(a, "sv")} ${lacks(a, "sv")}${asked}. ${titleIn(a.question, "sv")} Svara under ${list(a.keys, "sv", "or")}.`;
    },
    en: (a) => {
      const asked = a.profile === undefined ? "" : `, as the profile ${a.profile} requires`;
      return `${nameFirst(a, "en")} ${lacks(a, "en")}${asked}. ${titleIn(a.question, "en")} Answer under ${list(a.keys, "en", "or")}.`;
    },
  },
  *check({ model, facts }) {
    for (const plan of model.plans) {
      for (const { columns, kinds, about } of facts.missingLevels(plan)) {
        const [first] = columns;
        const isPartOfKind = columns.length === 1 && first.horizons !== undefined;
        yield {
          args: {
            ...named(plan),
            columns: columns.map(({ id }) => id),
            kinds,
            keys: kinds.map((kind) => kindKeys[kind as ThreadKind]),
            heading: isPartOfKind ? toTitle(first.heading) : undefined,
            question: toTitle(first.question),
            profile: plan.data.profile === undefined ? undefined : profileOf(plan).id,
          },
          subjects: [plan.id],
          about,
          identity: [plan.id, ...columns.map(({ id }) => id)],
          at: atPlan(plan, kinds[0] && kindKeys[kinds[0]]),
        };
      }
    }
  },
};

function lacks({ heading, kinds }: Args, language: Language): string {
  const title = titleIn(heading, language);
  // One current state is enough to begin with; of the rest a plan has several.
  const names = kinds.map((kind) => (kind === "currentState" ? one(kind, language) : many(kind, language)));
  if (language === "sv") {
    if (title !== "") return `har inget under rubriken ${quote(title, "sv")}`;
    return names.length > 1 ? `har varken ${list(names, "sv", "or")}` : `saknar ${names[0]}`;
  }
  if (title !== "") return `has nothing under the heading ${quote(title, "en")}`;
  return names.length > 1 ? `has neither ${names.join(" nor ")}` : `has no ${names[0]}`;
}
