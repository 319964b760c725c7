import type { LinkState, Localized, Severity } from "@change-logic/model";
import type { LinkStyle, MarkKind } from "./scene-types.js";

/** What a link's style means. */
export const linkStyleWords = {
  counteracts: { sv: "motverkar", en: "counteracts" },
  weak: { sv: "svag", en: "weak" },
  critical: { sv: "avgörande", en: "critical" },
  feedback: { sv: "återkoppling", en: "feedback" },
} as const satisfies Record<LinkStyle, Localized>;

/** Why a link is broken, in a few words after what it names. */
export const brokenLinkWords = {
  unresolved: { sv: "finns inte", en: "does not exist" },
  notListed: { sv: "strategin står inte under strategies", en: "the strategy is not listed under strategies" },
  external: { sv: "i en plan som inte är med", en: "in a plan that is not loaded" },
  invalid: { sv: "en sådan länk får inte gå hit", en: "such a link may not end here" },
  self: { sv: "länk till sig själv", en: "link to itself" },
  duplicate: { sv: "upprepad länk", en: "repeated link" },
} as const satisfies Record<Exclude<LinkState, "valid">, Localized>;

/** How grave a finding is. */
export const severityWords = {
  error: { sv: "fel", en: "error" },
  warn: { sv: "varning", en: "warning" },
  info: { sv: "upplysning", en: "note" },
} as const satisfies Record<Severity, Localized>;

/** What the shapes of the legend stand for. */
export const legendWords = {
  chain: {
    sv: "motiverar (möter), leder till, bidrar till",
    en: "motivates (addresses), leads to, contributes to",
  },
  enables: { sv: "möjliggör en ny insats", en: "enables a new action" },
  changes: { sv: "förändrar nuläget", en: "changes the current state" },
  counteracts: { sv: "motverkar", en: "counteracts" },
  weak: { sv: "svag länk", en: "weak link" },
  feedback: { sv: "återkoppling: leder tillbaka", en: "feedback: leads back" },
  critical: { sv: "avgörande länk", en: "critical link" },
  uses: { sv: "används av", en: "is used by" },
  broken: { sv: "länk som inte når fram", en: "link that does not arrive" },
  threadEnds: { sv: "tråden tar slut här", en: "the thread ends here" },
  external: { sv: "länk till en plan som inte är med", en: "link to a plan that is not loaded" },
  note: { sv: "antaganden och skäl, se noterna", en: "assumptions and reasons, see the notes" },
  uncovered: { sv: "mål utan bärande insats", en: "goal without a bearing action" },
  unwanted: { sv: "bieffekt", en: "side effect" },
  contested: {
    sv: "målkonflikt: något främjar målet och något motverkar det",
    en: "goal conflict: something furthers the goal and something counteracts it",
  },
  chosen: { sv: "det som vyn gäller", en: "what the view is about" },
  highlighted: { sv: "tråden som visas", en: "the thread that is shown" },
  faded: { sv: "övrigt", en: "the rest" },
  bundle: { sv: "ju fler länkar, desto grövre linje", en: "the more links, the thicker the line" },
  placeholder: { sv: "nivå som saknas", en: "missing level" },
  error: { sv: "iakttagelser, minst ett fel", en: "findings, at least one error" },
  warn: { sv: "iakttagelser, minst en varning", en: "findings, at least one warning" },
  info: { sv: "iakttagelser, bara upplysningar", en: "findings, only notes" },
} as const satisfies Record<string, Localized>;

/** Marks that are always called the same; the others take their word from the plan's vocabulary. */
export const markWords = {
  unwanted: { sv: "bieffekt", en: "side effect" },
  contested: { sv: "målkonflikt", en: "goal conflict" },
} as const satisfies Partial<Record<MarkKind, Localized>>;

/** What is said about an element or a link, before a colon. */
export const detailWords = {
  owner: { sv: "ansvarig", en: "responsible" },
  partners: { sv: "medverkar", en: "takes part" },
  period: { sv: "period", en: "period" },
  status: { sv: "status", en: "status" },
  result: { sv: "utfall", en: "result" },
  by: { sv: "väntas senast", en: "expected by" },
  rationale: { sv: "motivering", en: "rationale" },
  mitigation: { sv: "motåtgärd", en: "mitigation" },
  confidence: { sv: "säkerhet", en: "confidence" },
  description: { sv: "beskrivning", en: "description" },
  partOf: { sv: "del av", en: "part of" },
  jointWith: { sv: "görs tillsammans med", en: "done together with" },
  resources: { sv: "resurser", en: "resources" },
  outputs: { sv: "leverans", en: "delivers" },
  places: { sv: "plats", en: "place" },
  involvement: { sv: "målgruppens delaktighet", en: "involvement of the target group" },
  considered: { sv: "perspektiv som vägs in", en: "perspectives taken into account" },
  notRelevant: { sv: "perspektiv som inte är relevanta", en: "perspectives that are not relevant" },
  requires: { sv: "orsaker som krävs", en: "causes required" },
  source: { sv: "källa", en: "source" },
  basis: { sv: "grund", en: "basis" },
  evidence: { sv: "belägg", en: "evidence" },
  influence: { sv: "rådighet", en: "influence" },
  notes: { sv: "anteckning", en: "notes" },
  tags: { sv: "taggar", en: "tags" },
} as const satisfies Record<string, Localized>;

/** Periods in words. */
export const periodPhrases = {
  from: { sv: (start: string) => `från ${start}`, en: (start: string) => `from ${start}` },
} as const;

/** Words that stand by themselves. */
export const sceneWords = {
  motivates: { sv: "motiverar", en: "motivates" },
  resource: { sv: "resurs", en: "resource" },
  finding: { sv: "iakttagelse", en: "finding" },
  leadsNoFurther: { sv: "leder inte vidare", en: "leads no further" },
  missingLevel: { sv: "Nivån saknas", en: "The level is missing" },
  nothing: { sv: "Planen har ännu inget innehåll.", en: "The plan has no content yet." },
  nothingInView: { sv: "Vyn visar ingenting av planen.", en: "The view shows nothing of the plan." },
  lane: { sv: "grupp", en: "group" },
  highlighted: { sv: "framhävd", en: "highlighted" },
  readMore: { sv: "läs mer", en: "read more" },
  diagramOf: { sv: "Förändringslogik", en: "Change logic" },
  asText: { sv: "Diagrammet som text", en: "The diagram as text" },
} as const satisfies Record<string, Localized>;

/** Phrases with a number in them. */
export const countPhrases = {
  folded: {
    sv: (count: number) => `… och ${count} mål till utan insats`,
    en: (count: number) => `… and ${count} more ${count === 1 ? "goal" : "goals"} without an action`,
  },
  findings: {
    sv: (count: number) => (count === 1 ? "1 iakttagelse" : `${count} iakttagelser`),
    en: (count: number) => (count === 1 ? "1 finding" : `${count} findings`),
  },
  ofPlan: {
    sv: (count: number, all: number) => (count === all ? " om planen" : `, varav ${count} om planen`),
    en: (count: number, all: number) => (count === all ? " about the plan" : `, ${count} of them about the plan`),
  },
  moreFindings: {
    sv: (count: number) => `… och ${count} ${count === 1 ? "iakttagelse" : "iakttagelser"} till.`,
    en: (count: number) => `… and ${count} more ${count === 1 ? "finding" : "findings"}.`,
  },
  plans: {
    sv: (count: number) => (count === 1 ? "1 plan" : `${count} planer`),
    en: (count: number) => (count === 1 ? "1 plan" : `${count} plans`),
  },
  links: {
    sv: (count: number) => (count === 1 ? "1 länk" : `${count} länkar`),
    en: (count: number) => (count === 1 ? "1 link" : `${count} links`),
  },
} as const;
