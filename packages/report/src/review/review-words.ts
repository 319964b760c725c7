import type { Language, Localized } from "@change-logic/model";

const asked = {
  step: { sv: "Steg", en: "Step" },
  action: { sv: "Insats", en: "Action" },
  change: { sv: "Förändring", en: "Change" },
  question: { sv: "Fråga", en: "Question" },
  element: { sv: "Del av planen", en: "Part of the plan" },
} as const satisfies Record<string, Localized>;

const said: Localized = { sv: "Vad planen säger", en: "What the plan says" };
const answer: Localized = { sv: "Vad vi säger", en: "What we say" };

/** The headings of a table of questions. */
export const answerHeadings = (
  what: keyof typeof asked,
  lang: Language,
): readonly [asked: string, said: string, answer: string] => [asked[what][lang], said[lang], answer[lang]];

/** The words of the form that stand by themselves. */
export const words = {
  title: { sv: "Granska förändringslogiken", en: "Review of the change logic" },
  plans: { sv: "planer", en: "plans" },
  about: { sv: "Om planen", en: "About the plan" },
  organisation: { sv: "Organisation", en: "Organisation" },
  owner: { sv: "Ansvarig för planen", en: "Owner of the plan" },
  status: { sv: "Läge", en: "Status" },
  adopted: { sv: "Antagen", en: "Adopted" },
  review: { sv: "Ses över", en: "To be reviewed" },
  asOf: { sv: "Formuläret avser", en: "The form is as of" },
  meeting: { sv: "Mötets datum", en: "Date of the meeting" },
  present: { sv: "Vilka som är med", en: "Who is present" },
  writer: { sv: "Vem som antecknar", en: "Who takes notes" },
  howTo: { sv: "Så använder ni formuläret", en: "How to use the form" },
  choose: { sv: "Vilka trådar tar ni upp?", en: "Which threads do you take up?" },
  chooseFirst: {
    sv: "Planen har fler trådar än ett möte hinner med. Välj några, och öppna dem: på en webbsida skrivs bara de ut som är öppna.",
    en: "The plan has more threads than a meeting has time for. Choose a few and open them: of a web page only those that are open are printed.",
  },
  thread: { sv: "Tråd", en: "Thread" },
  outside: { sv: "Utanför trådarna", en: "Outside the threads" },
  outsideQuestion: {
    sv: "Det här hänger inte ihop med någon förändring som planen vill nå. Hör det hemma i planen, och i så fall hur?",
    en: "This hangs together with no change that the plan wants. Does it belong in the plan, and if so, how?",
  },
  currentStates: { sv: "Nuläge", en: "Current state" },
  actions: { sv: "Insatser", en: "Actions" },
  outcomes: { sv: "Resultat", en: "Outcomes" },
  effects: { sv: "Effekter", en: "Effects" },
  items: { sv: "Mål", en: "Goals" },
  unwanted: { sv: "Bieffekter", en: "Side effects" },
  steps: { sv: "Håller varje steg?", en: "Does each step hold?" },
  feasible: { sv: "Går det att genomföra?", en: "Can it be done?" },
  feasibleQuestion: {
    sv: "Räcker människorna, tiden och pengarna till det som insatsen ska ge?",
    en: "Are the people, the time and the money enough for what the action is to give?",
  },
  expected: { sv: "Väntas", en: "Expected" },
  intended: { sv: "Vill vi det vi mäter?", en: "Do we want what we measure?" },
  intendedQuestion: {
    sv: "Tänk er att måttet går som det ska. Är förändringen då verkligen där? Kan den vara där utan att måttet rör sig?",
    en: "Imagine that the measure goes as it should. Is the change then really there? Can it be there although the measure does not move?",
  },
  around: {
    sv: "Vilka fler, vilket underlag och vad arbetar emot?",
    en: "Who else, what evidence, and what works against?",
  },
  open: { sv: "Öppna frågorna", en: "Open the questions" },
  after: { sv: "Vad säger ni om tråden?", en: "What do you say about the thread?" },
  whole: { sv: "Hela planen", en: "The whole plan" },
  decisions: { sv: "Vad bestämde ni?", en: "What did you decide?" },
} as const satisfies Record<string, Localized>;

/** How the form is used, in three lines. */
export const howToUse: readonly Localized[] = [
  {
    sv: "Välj en eller ett par trådar för en timme, gärna där planen själv är osäker. Läs dem tyst i fem minuter.",
    en: "Choose one or a few threads for an hour, best where the plan itself is not sure. Read them in silence for five minutes.",
  },
  {
    sv: "Gå igenom frågorna tillsammans och skriv vad ni säger, också när ni inte är överens. En fråga efter en pil (→) står där planen inget säger eller är osäker.",
    en: "Go through the questions together and write what you say, also when you do not agree. A question after an arrow (→) stands where the plan says nothing or is not sure.",
  },
  {
    sv: "Sluta tio minuter före: bestäm vad som ändras i planen, vad ni tar reda på, vem som gör det och när.",
    en: "Stop ten minutes early: decide what changes in the plan, what you find out, who does it and when.",
  },
];

/** What a group may say of a thread in the end. */
export const afterThread: readonly Localized[] = [
  { sv: "Vi står för tråden som den är skriven.", en: "We stand by the thread as it is written." },
  { sv: "Vi ändrar det här i planen: ……………………………………", en: "We change this in the plan: ……………………………………" },
  { sv: "Vi tar reda på det här först: ……………………………………", en: "We find this out first: ……………………………………" },
];

/** The headings of the table of decisions. */
export const decisionHeadings: readonly Localized[] = [
  { sv: "Beslut", en: "Decision" },
  { sv: "Vem", en: "Who" },
  { sv: "När", en: "When" },
];
