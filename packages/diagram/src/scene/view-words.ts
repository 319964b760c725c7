import type { Localized } from "@change-logic/model";

/** What is said of a view in the subtitle. */
export const viewWords = {
  nothingLeadsHere: { sv: "inget i planen leder hit", en: "nothing in the plan leads here" },
  actorWithoutActions: { sv: "har inga insatser i planen", en: "has no actions in the plan" },
  perspectiveWithoutActions: {
    sv: "ingen insats säger hur den tar hänsyn till perspektivet",
    en: "no action says how it takes the perspective into account",
  },
  findings: { sv: "det som iakttagelserna gäller", en: "what the findings are about" },
  noFindings: { sv: "det finns inga iakttagelser att visa", en: "there are no findings to show" },
  findingsOfNoBox: {
    sv: "iakttagelserna gäller inget som har en ruta här",
    en: "the findings are about nothing that has a box here",
  },
  overview: { sv: "översikt", en: "overview" },
  countedInEach: {
    sv: "det som når flera områden räknas i varje",
    en: "what reaches several areas is counted in each",
  },
  uncounted: {
    sv: "insatser som inte räknas är pausade, avbrutna, inte genomförda eller saknar ansvarig",
    en: "actions not counted are paused, cancelled, not done or have nobody responsible",
  },
  noAction: { sv: "ingen insats", en: "no action" },
  reachesNone: { sv: "Når inget av målen här", en: "Reaches none of these goals" },
} as const satisfies Record<string, Localized>;

/** Phrases about a view with a name or a number in them. */
export const viewPhrases = {
  elsewhere: {
    sv: (count: number) => `ytterligare ${count} gäller sådant som inte ritas`,
    en: (count: number) => `${count} more ${count === 1 ? "is" : "are"} about what is not drawn`,
  },
  view: { sv: (name: string) => `Vy: ${name}`, en: (name: string) => `View: ${name}` },
  thread: {
    sv: (title: string) => `Vy: tråden genom ”${title}”`,
    en: (title: string) => `View: the thread through “${title}”`,
  },
  perspective: {
    sv: (title: string) => `Vy: perspektivet ${title}`,
    en: (title: string) => `View: the perspective ${title}`,
  },
} as const;
