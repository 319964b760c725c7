import type { Localized } from "./language.js";

/** Kinds of element that make up a change logic, in reading order. */
export const threadKinds = ["currentState", "action", "outcome", "effect"] as const;

/** A kind of element in the change logic itself. */
export type ThreadKind = (typeof threadKinds)[number];

/** Kinds that are declared in a plan beside its change logic. */
export const declaredKinds = ["indicator", "targetGroup", "actor", "assumption", "factor"] as const;

/** A kind that is declared in a plan beside its change logic. */
export type DeclaredKind = (typeof declaredKinds)[number];

/** The plan's key for each kind of element. */
export const kindKeys = {
  currentState: "currentStates",
  action: "actions",
  outcome: "outcomes",
  effect: "effects",
  indicator: "indicators",
  targetGroup: "targetGroups",
  actor: "actors",
  assumption: "assumptions",
  factor: "factors",
} as const satisfies Record<ThreadKind | DeclaredKind, string>;

/** What a link may start from or end in. */
export type LinkEnd = ThreadKind | "item";

/** A type of link and the kinds it may join. */
export interface LinkType {
  /** For each kind that a link may start from, the kinds it may end in. */
  readonly allowed: Readonly<Partial<Record<LinkEnd, readonly LinkEnd[]>>>;
  /** How the link is read aloud, from its start to its end. */
  readonly reads: Localized;
  /** What it means. */
  readonly description: Localized;
}

/**
 * The link table: which links there are, and between which kinds. Schema, rules, `definePlan` and docs read it here.
 */
export const linkTable = {
  addresses: {
    allowed: { action: ["currentState"] },
    reads: { sv: "möter", en: "addresses" },
    description: {
      sv: "Insatsen möter ett nuläge. Ritas och följs åt andra hållet: nuläget motiverar insatsen.",
      en: "The action answers to a current state. Drawn and traced the other way: the current state motivates the action.",
    },
  },
  leadsTo: {
    allowed: { action: ["outcome", "effect"], outcome: ["outcome", "effect"], effect: ["effect"] },
    reads: { sv: "leder till", en: "leads to" },
    description: {
      sv: "Det ena leder till det andra. Till en effekt på lång sikt läses länken ”bidrar till”.",
      en: "One leads to the other. Towards a long-term effect the link is read as “contributes to”.",
    },
  },
  enables: {
    allowed: { outcome: ["action"] },
    reads: { sv: "möjliggör", en: "enables" },
    description: {
      sv: "Resultatet gör nästa insats möjlig, som när en pilot öppnar för breddinförande.",
      en: "The outcome makes the next action possible, as when a pilot opens for a roll-out.",
    },
  },
  contributesTo: {
    allowed: { outcome: ["item"], effect: ["item"] },
    reads: { sv: "bidrar till", en: "contributes to" },
    description: {
      sv: "Resultatet eller effekten bidrar till ett mål i en strategi.",
      en: "The outcome or effect contributes to an item of a strategy.",
    },
  },
  changes: {
    allowed: { outcome: ["currentState"], effect: ["currentState"] },
    reads: { sv: "förändrar", en: "changes" },
    description: {
      sv: "Resultatet eller effekten förändrar nuläget: löser vi de utmaningar som vi vill?",
      en: "The outcome or effect changes the current state: do we solve the challenges that we want to?",
    },
  },
  alignsWith: {
    allowed: { item: ["item"] },
    reads: { sv: "hör ihop med", en: "aligns with" },
    description: {
      sv: "Ett mål i en strategi hör ihop med ett mål i en annan.",
      en: "An item of one strategy belongs together with an item of another.",
    },
  },
} as const satisfies Record<string, LinkType>;

/** The name of a type of link. */
export type LinkTypeName = keyof typeof linkTable;

/** Types of link that are written on the elements of a plan. */
export const planLinkTypes = ["addresses", "leadsTo", "enables", "contributesTo", "changes"] as const;

/** A type of link that is written on the elements of a plan. */
export type PlanLinkType = (typeof planLinkTypes)[number];

/** How the items of two catalogues may belong together. */
export const alignmentRelations = ["equal", "partOf", "overlaps", "related"] as const;

/** How the items of two catalogues belong together; a bare id in `alignsWith` means `related`. */
export type AlignmentRelation = (typeof alignmentRelations)[number];

/** The kinds that a link of this type may end in when it starts from `from`; empty when it may not start there. */
export function allowedEnds(type: LinkTypeName, from: string): readonly LinkEnd[] {
  const allowed: Readonly<Record<string, readonly LinkEnd[]>> = linkTable[type].allowed;
  return Object.hasOwn(allowed, from) ? (allowed[from] ?? []) : [];
}
