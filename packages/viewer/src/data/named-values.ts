import { type DeclaredKind, type Model, type ModelPlan, titleOf } from "@change-logic/model";
import { said } from "./said.js";

/** An actor or a target group, whether declared or plain text: what people read it as, and an id that stays. */
export interface NamedValue {
  readonly id: string;
  /** By this it is told from others: what plans call the same is one. */
  readonly title: string;
}

/** Actors or target groups as plans name them. */
export interface NamedValues {
  /** Those declared first, then plain text, in the order in which they were named. */
  all(): readonly NamedValue[];
  /** The one that a text in a plan means, which from now on is among all of them; undefined for a blank text. */
  meant(plan: ModelPlan, text: string | undefined): NamedValue | undefined;
}

/**
 * Lays out the declarations of a kind. A text means what its plan declares by that id or title, or what any plan declares
 * by that key; else what is called just so, declared or not. The id is that of the first declaration, else the text.
 */
export function namedValues({ declarations }: Model, kind: DeclaredKind): NamedValues {
  const values = new Map<string, NamedValue>();
  const ids = new Set<string>();
  const titles = new Map<ModelPlan, Map<string, string>>();
  const byKey = new Map<string, string>();
  const named = (title: string, id: string): NamedValue => {
    const known = values.get(title);
    if (known) return known;
    // A plan may call something by the id that another plan has given something else.
    let free = id;
    for (let count = 2; ids.has(free); count++) free = `${title} (${count})`;
    ids.add(free);
    const value = { id: free, title };
    values.set(title, value);
    return value;
  };
  for (const declaration of declarations) {
    if (declaration.kind !== kind) continue;
    const { id, key, plan } = declaration;
    const title = titleOf(declaration, "sv").trim();
    named(title, key);
    const ofPlan = titles.get(plan) ?? new Map<string, string>();
    titles.set(plan, ofPlan);
    if (!ofPlan.has(id)) ofPlan.set(id, title);
    if (!byKey.has(key)) byKey.set(key, title);
  }
  return {
    all: () => [...values.values()],
    meant(plan, given) {
      const text = said(given);
      if (text === undefined) return undefined;
      return named(titles.get(plan)?.get(text) ?? byKey.get(text) ?? text, text);
    },
  };
}
