import { kindWords, type Language, type Word } from "@change-logic/model";

interface Forms {
  readonly one: Word["one"];
  readonly many: Word["many"];
  /** Swedish: the gender's article, and the definite form. */
  readonly article: "en" | "ett";
  readonly definite: string;
}

const forms = {
  currentState: { ...kindWords.currentState, article: "ett", definite: "nuläget" },
  action: { ...kindWords.action, article: "en", definite: "insatsen" },
  outcome: { ...kindWords.outcome, article: "ett", definite: "resultatet" },
  effect: { ...kindWords.effect, article: "en", definite: "effekten" },
  item: { ...kindWords.item, article: "ett", definite: "målet" },
  indicator: { ...kindWords.indicator, article: "en", definite: "indikatorn" },
  targetGroup: { ...kindWords.targetGroup, article: "en", definite: "målgruppen" },
  actor: { ...kindWords.actor, article: "en", definite: "aktören" },
  assumption: { ...kindWords.assumption, article: "ett", definite: "antagandet" },
  factor: { ...kindWords.factor, article: "en", definite: "omvärldsfaktorn" },
  perspective: {
    one: { sv: "perspektiv", en: "perspective" },
    many: { sv: "perspektiv", en: "perspectives" },
    article: "ett",
    definite: "perspektivet",
  },
  plan: { one: { sv: "plan", en: "plan" }, many: { sv: "planer", en: "plans" }, article: "en", definite: "planen" },
  catalog: {
    one: { sv: "strategi", en: "strategy" },
    many: { sv: "strategier", en: "strategies" },
    article: "en",
    definite: "strategin",
  },
  portfolio: {
    one: { sv: "portfölj", en: "portfolio" },
    many: { sv: "portföljer", en: "portfolios" },
    article: "en",
    definite: "portföljen",
  },
} as const satisfies Record<string, Forms>;

/** What a message can name. */
export type NamedKind = keyof typeof forms;

const formsOf = (kind: string): Forms => forms[Object.hasOwn(forms, kind) ? (kind as NamedKind) : "item"];

/** `insatsen`, `the action`. */
export function definite(kind: string, language: Language): string {
  return language === "sv" ? formsOf(kind).definite : `the ${formsOf(kind).one.en}`;
}

/** `en insats`, `an action`. */
export function indefinite(kind: string, language: Language): string {
  const { one, article } = formsOf(kind);
  if (language === "sv") return `${article} ${one.sv}`;
  return `${/^[aeiou]/u.test(one.en) ? "an" : "a"} ${one.en}`;
}

/** `insats`, `action`. */
export const one = (kind: string, language: Language): string => formsOf(kind).one[language];

/** `insatser`, `actions`. */
export const many = (kind: string, language: Language): string => formsOf(kind).many[language];

/** Whether the Swedish word is neuter: `ett nuläge … det`, not `en insats … den`. */
export const isNeuter = (kind: string): boolean => formsOf(kind).article === "ett";
