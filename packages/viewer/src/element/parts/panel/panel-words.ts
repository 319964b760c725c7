import type { ItemStatus } from "@change-logic/analysis";
import type { BoxKind, LineType, LinkStyle } from "@change-logic/diagram";
import { kindWords, type Language, type Localized } from "@change-logic/model";
import type { ViewerExpired, ViewerReach } from "../../../data/viewer-data.js";

/** What stands on the panel about what is looked at. */
export const panelWords = {
  close: { sv: "Stäng", en: "Close" },
  copyLink: { sv: "Kopiera länk", en: "Copy link" },
  copied: { sv: "Länken är kopierad", en: "The link is copied" },
  notCopied: {
    sv: "Länken gick inte att kopiera. Kopiera sidans adress i stället.",
    en: "The link could not be copied. Copy the address of the page instead.",
  },
  notDrawn: { sv: "Målet ritas inte i diagrammet.", en: "The goal is not drawn in the diagram." },
  readMore: { sv: "läs mer", en: "read more" },
  plan: { sv: "plan", en: "plan" },
  leadsHere: { sv: "Leder hit", en: "Leads here" },
  leadsOn: { sv: "Leder vidare", en: "Leads on" },
  indicators: { sv: "Indikatorer", en: "Indicators" },
  assumptions: { sv: "Antaganden", en: "Assumptions" },
  findings: { sv: "Iakttagelser", en: "Findings" },
  reaches: { sv: "Når målen", en: "Reaches the goals" },
  reachesNone: { sv: "Ingen väg härifrån leder till ett mål.", en: "No way from here leads to a goal." },
  notCounted: { sv: "räknas inte", en: "does not count" },
  goalStatus: { sv: "målets status", en: "the goal’s status" },
  byOthers: { sv: "genom andra", en: "through others" },
  missing: { sv: "saknas", en: "missing" },
  restsOnRefuted: {
    sv: "vilar på ett antagande som är motsagt",
    en: "rests on an assumption that is refuted",
  },
  allRestOnRefuted: {
    sv: "Varje väg hit vilar på ett antagande som är motsagt.",
    en: "Every way here rests on an assumption that is refuted.",
  },
  showWay: { sv: "Visa vägen", en: "Show the way" },
  showWayInDiagram: { sv: "Visa vägen i diagrammet", en: "Show the way in the diagram" },
  wayIsShown: { sv: "Diagrammet framhäver bara den vägen.", en: "The diagram highlights only that way." },
  wayIsLong: { sv: "Vägen är för lång för att visas.", en: "The way is too long to be shown." },
  aboutLink: { sv: "om länken till", en: "about the link to" },
  checked: { sv: "prövas så", en: "checked by" },
  date: { sv: "bedömt", en: "judged" },
  response: { sv: "om det inte håller", en: "if it does not hold" },
  owner: { sv: "ansvarig", en: "responsible" },
  critical: { sv: "avgörande", en: "critical" },
  measuredBy: { sv: "följs med", en: "followed by" },
  status: { sv: "status", en: "status" },
  scope: { sv: "omfattning", en: "scope" },
  inScope: { sv: "planen har tagit sig an målet", en: "the plan has taken the goal on" },
  notInScope: { sv: "planen har inte tagit sig an målet", en: "the plan has not taken the goal on" },
  onePlanInScope: { sv: "ingår i det som planerna ska bära", en: "belongs to what the plans are to bear" },
  noPlanInScope: { sv: "ingår inte i det som planerna ska bära", en: "does not belong to what the plans are to bear" },
  contested: {
    sv: "Målkonflikt: något främjar målet och något motverkar det.",
    en: "Goal conflict: something furthers the goal and something counteracts it.",
  },
  counteractedBy: {
    sv: "Insatser som leder hit men motverkar målet",
    en: "Actions that lead here but counteract the goal",
  },
  reachedBy: { sv: "Nås av", en: "Reached by" },
  onlyPlanned: {
    sv: "Alla insatser som når hit är bara planerade.",
    en: "All actions that reach it are only planned.",
  },
  onlyDone: { sv: "Alla insatser som når hit är avslutade.", en: "All actions that reach it are finished." },
  via: { sv: "Målet hör ihop med ett mål som nås", en: "The goal belongs together with a goal that is reached" },
  ways: { sv: "Vägar hit", en: "Ways here" },
  breaks: { sv: "Här tar trådarna slut", en: "Here the threads end" },
  plansThatReach: { sv: "planer som når hit", en: "plans that reach it" },
  noPlan: { sv: "ingen", en: "none" },
  reason: { sv: "skäl", en: "reason" },
  until: { sv: "till och med", en: "until" },
  takenBy: { sv: "tas om hand i", en: "taken care of in" },
  above: { sv: "Del av", en: "Part of" },
  below: { sv: "Delar", en: "Parts" },
  partOf: { sv: "ingår i", en: "is part of" },
  explanation: { sv: "Visa förklaring", en: "Show explanation" },
  rulePage: { sv: "Mer om regeln", en: "More about the rule" },
  place: { sv: "står i", en: "found in" },
  line: { sv: "rad", en: "line" },
} as const satisfies Record<string, Localized>;

/** What is asked of an item, by how it stands; nothing is where nothing is said of why. */
export const whyWords: Readonly<Record<ItemStatus, Localized | undefined>> = {
  covered: { sv: "Varför nås målet?", en: "Why is the goal reached?" },
  indirect: { sv: "Varför nås målet?", en: "Why is the goal reached?" },
  delegated: { sv: "Vem tar hand om målet?", en: "Who takes care of the goal?" },
  accepted: { sv: "Varför är målet bortvalt?", en: "Why is the goal left out?" },
  claimed: { sv: "Varför saknar målet en bärande insats?", en: "Why does the goal lack a bearing action?" },
  counteracted: { sv: "Varför motverkas målet?", en: "Why is the goal counteracted?" },
  gap: { sv: "Varför är det här ett glapp?", en: "Why is this a gap?" },
  outOfScope: undefined,
};

/** What a walk from an element does to the item that it leads to, as the plan has it. */
export const mannerWords: Readonly<Record<ViewerReach["manner"], Localized>> = {
  clean: { sv: "främjar", en: "furthers" },
  negative: { sv: "motverkar", en: "counteracts" },
  dampening: { sv: "dämpar det som motverkar", en: "dampens what counteracts" },
};

/** What a clean walk that does not count would do. */
export const unborneManner: Localized = { sv: "skulle främja", en: "would further" };

/** Why no action bears the walks from a current state; of all else becauseWords and breakWords say it. */
export const unborneState: Localized = {
  sv: "insatsen på vägen saknar ansvarig",
  en: "the action on the way has no owner",
};

/** A sign for what a walk does; the word stands beside it. */
export const mannerSigns: Readonly<Record<ViewerReach["manner"], string>> = {
  clean: "+",
  negative: "−",
  dampening: "±",
};

/** What a line is called from the element that it leads to. */
export const incomingWords: Readonly<Record<LineType | "counteracts", Localized>> = {
  addresses: { sv: "motiveras av", en: "motivated by" },
  leadsTo: { sv: "följer av", en: "follows from" },
  enables: { sv: "möjliggörs av", en: "enabled by" },
  contributesTo: { sv: "får bidrag från", en: "gets contributions from" },
  changes: { sv: "förändras av", en: "changed by" },
  uses: { sv: "använder", en: "uses" },
  counteracts: { sv: "motverkas av", en: "counteracted by" },
};

/** What sets a link apart, in words; that it counteracts is its relation. */
export const styleWords = {
  weak: { sv: "svag länk", en: "weak link" },
  critical: { sv: "avgörande länk", en: "critical link" },
  feedback: { sv: "återkoppling", en: "feedback" },
} as const satisfies Record<string, Localized>;

/** A sign for each status of an assumption; the word stands beside it. */
export const assumptionSigns = { untested: "?", supported: "✓", mixed: "◐", refuted: "✕" } as const;

/** Phrases that hold numbers or titles. */
export const panelPhrases = {
  more: {
    sv: (count: number) => `Visa ${count} till`,
    en: (count: number) => `Show ${count} more`,
  },
  steps: {
    sv: (count: number) => `… ${count} steg till …`,
    en: (count: number) => `… ${count} more steps …`,
  },
  wayTo: {
    sv: (title: string) => `Vägen till ${title}`,
    en: (title: string) => `The way to ${title}`,
  },
  wayFrom: {
    sv: (title: string) => `Vägen från ${title}`,
    en: (title: string) => `The way from ${title}`,
  },
  notCounted: {
    sv: (reason: string) => `Räknas inte i täckningen: ${reason}.`,
    en: (reason: string) => `Does not count in coverage: ${reason}.`,
  },
  actionIs: {
    sv: (status: string) => `insatsen är ${status}`,
    en: (status: string) => `the action is ${status}`,
  },
  moreWays: {
    sv: (count: number) => `Visa ${count} ${count === 1 ? "väg" : "vägar"} till`,
    en: (count: number) => `Show ${count} more ${count === 1 ? "way" : "ways"}`,
  },
  moreActions: {
    sv: (count: number) => `… och ${count} ${count === 1 ? "insats" : "insatser"} till.`,
    en: (count: number) => `… and ${count} more ${count === 1 ? "action" : "actions"}.`,
  },
} as const satisfies Record<string, Readonly<Record<Language, unknown>>>;

/** That an item was set aside until a day that is past. */
export const expiredText = ({ kind, until, to }: ViewerExpired, language: Language): string => {
  const isLeft = kind === "delegated";
  if (language === "sv") {
    const what = isLeft ? `Målet var lämnat till ${to ?? "en annan plan"}` : "Målet var medvetet bortvalt";
    return `${what} till och med ${until}. Det gäller inte längre.`;
  }
  const what = isLeft ? `The goal was left to ${to ?? "another plan"}` : "The goal was deliberately left out";
  return `${what} until ${until}. That no longer holds.`;
};

/** What sets a link apart, in a word; nothing of one that counteracts, which is its relation. */
export const styleWord = (style: LinkStyle, language: Language): string | undefined =>
  style === "counteracts" ? undefined : styleWords[style][language];

/** What a box stands for, in a word. */
export const kindWord = (kind: BoxKind, language: Language): string =>
  kind === "resource" ? { sv: "resurs", en: "resource" }[language] : kindWords[kind].one[language];

/** A fragment as a sentence: with a capital letter and a full stop. */
export const sentence = (text: string): string => `${capitalised(text)}${/[.!?…]$/u.test(text) ? "" : "."}`;

/** With a capital letter. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
