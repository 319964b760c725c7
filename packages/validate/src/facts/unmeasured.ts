import { atElement } from "../engine/spot.js";
import type { Cause, RuleContext, RuleFinding } from "../rule.js";
import { type Named, named } from "../text/naming.js";
import { aboutReference } from "./broken-links.js";
import { createReferenceIndex } from "./reference-index.js";

/** What a message needs in order to speak of an outcome or effect that no indicator follows. */
export type Unmeasured = Named & { readonly unwanted: boolean };

/**
 * Outcomes or effects whose `indicators` name not one that is there. Those of a plan that is not loaded may well be: they
 * are trusted.
 */
export function* findUnmeasured(
  { model, elements, references }: RuleContext,
  kind: "outcome" | "effect",
): Iterable<RuleFinding<Unmeasured>> {
  const indexOf = createReferenceIndex(model);
  const measured = new Set<unknown>();
  const broken = new Map<unknown, Cause[]>();
  for (const reference of references) {
    const { role, state, from } = reference;
    if (role !== "indicator") continue;
    if (state === "resolved" || state === "external") {
      measured.add(from);
      continue;
    }
    const causes = broken.get(from) ?? [];
    broken.set(from, causes);
    causes.push({ rule: "unresolved-reference", about: aboutReference(indexOf(reference)) });
  }
  for (const element of elements) {
    if (element.kind !== kind || measured.has(element)) continue;
    yield {
      args: { ...named(element), unwanted: element.data.unwanted === true },
      subjects: [element.key],
      follows: broken.get(element) ?? [],
      at: atElement(element),
    };
  }
}
