import type { Localized } from "../language.js";
import type { DeclaredKind, LinkEnd } from "../link-table.js";

/** A word of the field, as people meet it. */
export interface Word {
  /** One of them, lower case. */
  readonly one: Localized;
  /** Several of them, lower case. */
  readonly many: Localized;
  /** Other words for the same thing, lower case, that are understood where a person writes one. */
  readonly synonyms: readonly string[];
}

const word = (sv: [one: string, many: string], en: [one: string, many: string], synonyms: string[] = []): Word => ({
  one: { sv: sv[0], en: en[0] },
  many: { sv: sv[1], en: en[1] },
  synonyms,
});

/** Words for the kinds of element. The Swedish ones are those of the regions' handbooks (design: words). */
export const kindWords = {
  currentState: word(
    ["nuläge", "nulägen"],
    ["current state", "current states"],
    ["utmaning", "problem", "samhällsutmaning", "behov", "challenge", "situation"],
  ),
  action: word(
    ["insats", "insatser"],
    ["action", "actions"],
    ["aktivitet", "åtgärd", "activity", "measure", "intervention"],
  ),
  outcome: word(["resultat", "resultat"], ["outcome", "outcomes"], ["utfall", "prestation", "output"]),
  effect: word(["effekt", "effekter"], ["effect", "effects"], ["nytta", "impact", "benefit"]),
  item: word(
    ["mål", "mål"],
    ["goal", "goals"],
    ["insatsområde", "prioritering", "delmål", "målområde", "item", "target"],
  ),
  indicator: word(["indikator", "indikatorer"], ["indicator", "indicators"], ["mått", "nyckeltal", "measure"]),
  targetGroup: word(["målgrupp", "målgrupper"], ["target group", "target groups"], []),
  actor: word(["aktör", "aktörer"], ["actor", "actors"], ["intressent", "stakeholder"]),
  assumption: word(["antagande", "antaganden"], ["assumption", "assumptions"], []),
  factor: word(
    ["omvärldsfaktor", "omvärldsfaktorer"],
    ["factor", "factors"],
    ["hinder", "möjlighet", "obstacle", "opportunity"],
  ),
} as const satisfies Record<LinkEnd | DeclaredKind, Word>;

/** A value that a field of a plan may take, and what people call it. */
export interface ValueWord {
  readonly name: Localized;
  readonly synonyms: readonly string[];
}

const value = (sv: string, en: string, synonyms: string[] = []): ValueWord => ({ name: { sv, en }, synonyms });

/** Values with a fixed set, by field: the schema takes the keys, people read the names, synonyms give suggestions. */
export const valueWords = {
  currentStateKind: {
    challenge: value("utmaning", "challenge", ["problem", "behov", "svaghet"]),
    strength: value("styrka", "strength", ["tillgång", "möjlighet"]),
    fact: value("faktum", "fact", ["fakta", "uppgift"]),
  },
  horizon: {
    short: value("kort sikt", "short term", ["kort", "kortsiktig", "på kort sikt"]),
    medium: value("medellång sikt", "medium term", ["medel", "medellång", "mellan", "på medellång sikt"]),
    long: value("lång sikt", "long term", ["lång", "långsiktig", "på lång sikt"]),
  },
  planStatus: {
    draft: value("utkast", "draft", ["förslag"]),
    adopted: value("antagen", "adopted", ["beslutad", "gällande"]),
    replaced: value("ersatt", "replaced", ["upphävd"]),
  },
  actionStatus: {
    planned: value("planerad", "planned", ["planeras", "ej påbörjad", "ej startad"]),
    ongoing: value("pågår", "ongoing", ["pågående", "startad", "påbörjad", "in progress"]),
    paused: value("pausad", "paused", ["vilande", "avvaktar"]),
    done: value("genomförd", "done", ["klar", "avslutad", "utförd", "färdig", "completed"]),
    partlyDone: value("delvis genomförd", "partly done", ["delvis", "delvis klar"]),
    notDone: value("inte genomförd", "not done", ["ej genomförd"]),
    cancelled: value("avbruten", "cancelled", ["inställd", "nedlagd", "canceled"]),
  },
  actionResult: {
    achieved: value("uppnått", "achieved", ["uppnådd", "ja"]),
    partly: value("delvis uppnått", "partly achieved", ["delvis"]),
    none: value("inget", "none", ["nej", "ej uppnått"]),
  },
  confidence: {
    low: value("låg", "low", ["svag", "osäker"]),
    medium: value("medel", "medium", ["måttlig"]),
    high: value("hög", "high", ["stark", "säker"]),
  },
  basis: {
    source: value("ur källan", "from the source", ["källa"]),
    ownReading: value("egen läsning", "own reading", ["egen tolkning", "tolkning"]),
  },
  direction: {
    increase: value("ska öka", "increase", ["öka", "ökar", "upp", "ascending"]),
    decrease: value("ska minska", "decrease", ["minska", "minskar", "ner", "ned", "descending"]),
    maintain: value("ska behållas", "maintain", ["behålla", "oförändrad", "bibehålla"]),
  },
  assumptionStatus: {
    untested: value("oprövat", "untested", ["ej prövat", "inte prövat"]),
    supported: value("har stöd", "supported", ["stöds", "bekräftat"]),
    mixed: value("blandade belägg", "mixed evidence", ["blandat"]),
    refuted: value("motsagt", "refuted", ["vederlagt", "falskt"]),
  },
  factorKind: {
    obstacle: value("hinder", "obstacle", ["risk", "hot"]),
    opportunity: value("möjlighet", "opportunity", []),
    surroundings: value("omvärld", "surroundings", ["omgivning"]),
  },
  influence: {
    none: value("ingen", "none", ["inget", "utanför"]),
    some: value("viss", "some", ["delvis", "liten"]),
    full: value("full", "full", ["stor", "egen"]),
  },
  binding: {
    governing: value("styrande", "governing", ["bindande"]),
    guiding: value("vägledande", "guiding", []),
    inspiring: value("inspirerande", "inspiring", []),
  },
  requires: {
    all: value("alla", "all", ["samtliga"]),
    any: value("någon", "any", ["minst en"]),
  },
  relation: {
    equal: value("samma som", "equal", ["lika", "samma"]),
    partOf: value("del av", "part of", ["ingår i"]),
    overlaps: value("överlappar", "overlaps", []),
    related: value("besläktat med", "related", ["relaterat"]),
  },
} as const satisfies Record<string, Record<string, ValueWord>>;

/** A field whose values come from a fixed set. */
export type ValueField = keyof typeof valueWords;

/** The values of a field, in order. */
export function valuesOf<F extends ValueField>(
  field: F,
): [keyof (typeof valueWords)[F] & string, ...(keyof (typeof valueWords)[F] & string)[]] {
  return Object.keys(valueWords[field]) as [keyof (typeof valueWords)[F] & string];
}

/** The value that a person's word stands for (`pågår` → `ongoing`); undefined when the field has none such. */
export function valueFor(field: string, text: string): string | undefined {
  if (!Object.hasOwn(valueWords, field)) return undefined;
  const wanted = text.trim().toLowerCase();
  const entries = Object.entries<ValueWord>(valueWords[field as ValueField]);
  return entries.find(
    ([key, { name, synonyms }]) =>
      key.toLowerCase() === wanted || name.sv === wanted || name.en === wanted || synonyms.includes(wanted),
  )?.[0];
}
