import type { Localized } from "../language.js";
import { type DeclaredKind, type LinkEnd, linkTable } from "../link-table.js";

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

/** How much a finding weighs. */
const severities = {
  info: value("upplysning", "info", ["information", "notice", "note"]),
  warn: value("varning", "warning", ["warning", "varna"]),
  error: value("fel", "error", ["err", "fatal"]),
} as const satisfies Record<string, ValueWord>;

/** Kinds of element that a column of a profile may show. */
const levelKinds = {
  currentState: value("nuläge", "current state", ["nulägen", "utmaning", "challenge", "currentstates"]),
  action: value("insats", "action", ["insatser", "aktivitet", "aktiviteter", "åtgärd", "actions", "activity"]),
  outcome: value("resultat", "outcome", ["utfall", "prestation", "prestationer", "output", "outcomes"]),
  effect: value("effekt", "effect", ["effekter", "effects", "impact"]),
} as const satisfies Record<string, ValueWord>;

/** Values with a fixed set, by field: the schema takes the keys, people read the names, synonyms give suggestions. */
export const valueWords = {
  currentStateKind: {
    challenge: value("utmaning", "challenge", ["problem", "behov", "svaghet"]),
    strength: value("styrka", "strength", ["tillgång", "möjlighet"]),
    fact: value("faktum", "fact", ["fakta", "uppgift"]),
  },
  horizon: {
    short: value("kort sikt", "short term", ["kort", "korta", "kortsiktig", "kortsiktigt", "på kort sikt"]),
    medium: value("medellång sikt", "medium term", [
      "medel",
      "medellång",
      "medellångt",
      "medellånga",
      "medelfristig",
      "medelfristigt",
      "mellan",
      "mellanlång",
      "mellanlångt",
      "på medellång sikt",
    ]),
    long: value("lång sikt", "long term", ["lång", "långt", "långa", "långsiktig", "långsiktigt", "på lång sikt"]),
  },
  planStatus: {
    draft: value("utkast", "draft", ["förslag", "remiss"]),
    adopted: value("antagen", "adopted", ["antaget", "antagna", "beslutad", "beslutat", "gällande", "gäller"]),
    replaced: value("ersatt", "replaced", ["ersatta", "upphävd", "upphävt"]),
  },
  actionStatus: {
    planned: value("planerad", "planned", [
      "planerat",
      "planerade",
      "planeras",
      "ej påbörjad",
      "ej påbörjat",
      "inte påbörjad",
      "inte påbörjat",
      "ej startad",
      "ej startat",
    ]),
    ongoing: value("pågår", "ongoing", [
      "pågående",
      "pågå",
      "igång",
      "startad",
      "startat",
      "påbörjad",
      "påbörjat",
      "in progress",
      "started",
    ]),
    paused: value("pausad", "paused", ["pausat", "vilande", "avvaktar"]),
    done: value("genomförd", "done", [
      "genomfört",
      "genomförda",
      "klar",
      "klart",
      "klara",
      "avslutad",
      "avslutat",
      "utförd",
      "utfört",
      "färdig",
      "färdigt",
      "completed",
      "finished",
    ]),
    partlyDone: value("delvis genomförd", "partly done", ["delvis", "delvis klar", "delvis klart", "delvis genomfört"]),
    notDone: value("inte genomförd", "not done", ["ej genomförd", "ej genomfört", "inte genomfört"]),
    cancelled: value("avbruten", "cancelled", ["avbrutet", "inställd", "inställt", "nedlagd", "nedlagt", "canceled"]),
  },
  actionResult: {
    achieved: value("uppnått", "achieved", ["uppnådd", "uppnådda", "nått", "ja", "yes"]),
    partly: value("delvis uppnått", "partly achieved", ["delvis", "delvis uppnådd", "partially"]),
    none: value("inget", "none", [
      "ingen",
      "inga",
      "nej",
      "no",
      "ej uppnått",
      "ej uppnådd",
      "inte uppnått",
      "inte uppnådd",
    ]),
  },
  confidence: {
    low: value("låg", "low", ["lågt", "låga", "svag", "svagt", "osäker", "osäkert"]),
    medium: value("medel", "medium", ["måttlig", "måttligt", "mellan"]),
    high: value("hög", "high", ["högt", "höga", "stark", "starkt", "säker", "säkert"]),
  },
  basis: {
    source: value("ur källan", "from the source", ["källa"]),
    ownReading: value("egen läsning", "own reading", ["egen tolkning", "tolkning"]),
  },
  direction: {
    increase: value("ska öka", "increase", [
      "öka",
      "ökar",
      "ökande",
      "ökning",
      "ökad",
      "ökat",
      "stigande",
      "upp",
      "uppåt",
      "ascending",
      "increasing",
      "up",
    ]),
    decrease: value("ska minska", "decrease", [
      "minska",
      "minskar",
      "minskande",
      "minskning",
      "minskad",
      "minskat",
      "sjunkande",
      "ner",
      "ned",
      "nedåt",
      "descending",
      "decreasing",
      "down",
    ]),
    maintain: value("ska behållas", "maintain", [
      "behålla",
      "behållas",
      "bibehålla",
      "oförändrad",
      "oförändrat",
      "samma",
      "stabil",
      "stabilt",
    ]),
  },
  assumptionStatus: {
    untested: value("oprövat", "untested", ["oprövad", "ej prövat", "ej prövad", "inte prövat", "inte prövad"]),
    supported: value("har stöd", "supported", ["stöds", "stöd", "bekräftat", "bekräftad"]),
    mixed: value("blandade belägg", "mixed evidence", ["blandat", "blandad", "blandade"]),
    refuted: value("motsagt", "refuted", ["motsagd", "vederlagt", "vederlagd", "falskt", "falsk"]),
  },
  factorKind: {
    obstacle: value("hinder", "obstacle", ["risk", "hot"]),
    opportunity: value("möjlighet", "opportunity", []),
    surroundings: value("omvärld", "surroundings", ["omgivning"]),
  },
  influence: {
    none: value("ingen", "none", ["inget", "inga", "utanför"]),
    some: value("viss", "some", ["visst", "vissa", "delvis", "liten", "litet"]),
    full: value("full", "full", ["fullt", "fulla", "stor", "stort", "egen", "eget"]),
  },
  binding: {
    governing: value("styrande", "governing", ["styr", "bindande"]),
    guiding: value("vägledande", "guiding", []),
    inspiring: value("inspirerande", "inspiring", []),
  },
  requires: {
    all: value("alla", "all", ["samtliga"]),
    any: value("någon", "any", ["minst en"]),
  },
  language: {
    sv: value("svenska", "Swedish", ["swedish", "sv-se", "se"]),
    en: value("engelska", "English", ["english", "en-gb", "en-us"]),
  },
  nodeKind: {
    plan: value("plan", "plan", ["planer", "plans"]),
    currentState: value("nuläge", "current state", ["nulägen", "utmaning", "challenge", "currentstates"]),
    action: value("insats", "action", ["insatser", "aktivitet", "åtgärd", "actions", "activity"]),
    outcome: value("resultat", "outcome", ["utfall", "output", "outcomes"]),
    effect: value("effekt", "effect", ["effekter", "effects", "impact"]),
    item: value("mål", "goal", ["delmål", "target", "items", "goals"]),
    indicator: value("indikator", "indicator", ["indikatorer", "mått", "nyckeltal", "indicators"]),
    targetGroup: value("målgrupp", "target group", ["målgrupper", "targetgroups"]),
    actor: value("aktör", "actor", ["aktörer", "actors"]),
    assumption: value("antagande", "assumption", ["antaganden", "assumptions"]),
    factor: value("omvärldsfaktor", "factor", ["omvärldsfaktorer", "factors"]),
  },
  linkType: {
    addresses: { name: linkTable.addresses.reads, synonyms: ["motiveras av"] },
    leadsTo: { name: linkTable.leadsTo.reads, synonyms: ["ger"] },
    enables: { name: linkTable.enables.reads, synonyms: [] },
    contributesTo: { name: linkTable.contributesTo.reads, synonyms: [] },
    changes: { name: linkTable.changes.reads, synonyms: [] },
    alignsWith: { name: linkTable.alignsWith.reads, synonyms: [] },
  },
  readingDirection: {
    "left-to-right": value("från vänster till höger", "from left to right", ["vänster", "höger", "lr", "ltr", "right"]),
    "right-to-left": value("från höger till vänster", "from right to left", [
      "rl",
      "rtl",
      "målen först",
      "goals first",
    ]),
    "top-down": value("uppifrån och ned", "from the top down", ["uppifrån", "nedåt", "lodrät", "td", "tb", "vertical"]),
  },
  levelContent: { ...levelKinds, resources: value("resurser", "resources", ["resurs", "medel", "resource", "inputs"]) },
  levelKind: levelKinds,
  levelHorizon: {
    short: value("kort sikt", "short term", ["kort", "kortsiktig"]),
    medium: value("medellång sikt", "medium term", ["medel", "medellång"]),
    long: value("lång sikt", "long term", ["lång", "långsiktig"]),
    none: value("utan angiven sikt", "term not given", ["ingen", "inget", "utan", "okänd", "unknown"]),
  },
  severity: severities,
  ruleSeverity: {
    off: value("av", "off", ["avstängd", "nej", "no", "none", "false"]),
    ...severities,
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

const flagWords: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(["true", "ja", "yes", "sant", "on", "på", "j", "y", "1"].map((word) => [word, true])),
  ...Object.fromEntries(["false", "nej", "no", "falskt", "off", "av", "n", "0"].map((word) => [word, false])),
};

/** The yes or no that a person's word stands for (`ja` → `true`), as it is written; undefined when it is none such. */
export function flagFor(value: unknown): string | undefined {
  const word = String(value).trim().toLowerCase();
  return Object.hasOwn(flagWords, word) ? String(flagWords[word]) : undefined;
}
