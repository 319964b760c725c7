import { isSaid, type PlanReview, type ReviewThread } from "@change-logic/analysis";
import { isPast, type ModelLink, type ModelPlan, valueWords } from "@change-logic/model";
import type { Block, FactTable } from "./review-blocks.js";
import { stepsOf } from "./review-steps.js";
import { partBlocks, type ReviewInput, threadNumber, threadSection } from "./review-thread.js";
import { wholeTable } from "./review-whole.js";
import { decisionHeadings, words } from "./review-words.js";
import { nameOf, type SaidByPlan, saidOnce } from "./said-by-plan.js";
import { stepQuestions } from "./step-questions.js";

// More threads than these are chosen from before they are read.
const mostOpen = 6;
const decisionRows = 4;

/** The part of the form that is about one plan: its facts, its threads, the whole, and what was decided. */
export function planBlocks(review: PlanReview, input: ReviewInput): Block[] {
  const { plan, threads, loose } = review;
  const { said } = input;
  const { lang } = said;
  const idOf = ({ number }: ReviewThread) => `thread-${plan.index + 1}-${number}`;
  const isFolded = threads.length > mostOpen;
  const isLoose = [loose.currentStates, loose.actions, loose.outcomes, loose.effects].some((list) => list.length > 0);
  const blocks: Block[] = [factsOf(plan, said)];
  if (review.unread > 0) blocks.push({ kind: "text", text: unreadText(review.unread, lang) });
  if (threads.length > 1) {
    const advice: Block[] = isFolded ? [{ kind: "text", text: words.chooseFirst[lang] }] : [];
    const items = threads.map((thread) => ({ text: choiceText(thread, input), to: idOf(thread) }));
    blocks.push({ kind: "section", title: words.choose[lang], blocks: [...advice, { kind: "boxes", items }] });
  }
  for (const thread of threads) blocks.push(threadSection(thread, input, { id: idOf(thread), isFolded }));
  if (isLoose) {
    const outside: Block[] = [{ kind: "text", text: words.outsideQuestion[lang] }, ...partBlocks(loose, input)];
    blocks.push({ kind: "section", title: words.outside[lang], blocks: outside });
  }
  blocks.push(
    { kind: "section", title: words.whole[lang], blocks: [wholeTable(review, input)] },
    {
      kind: "section",
      title: words.decisions[lang],
      blocks: [{ kind: "empty", headings: decisionHeadings.map((heading) => heading[lang]), rows: decisionRows }],
    },
  );
  return blocks;
}

/** What a group has to know of the plan, and what it fills in of the meeting. */
function factsOf({ data }: ModelPlan, { lang, date }: SaidByPlan): FactTable {
  const sv = lang === "sv";
  const { adopted, review, status } = data;
  const isOverdue = isSaid(review) && isPast(review, date);
  const rows = [
    { label: words.organisation[lang], text: data.organisation },
    { label: words.owner[lang], text: data.owner },
    { label: words.status[lang], text: status && valueWords.planStatus[status].name[lang] },
    { label: words.adopted[lang], text: saidOnce([adopted?.by, adopted?.date, adopted?.reference]).join(", ") },
    {
      label: words.review[lang],
      text: isOverdue ? `${review} (${sv ? "datumet har passerat" : "the date has passed"})` : review,
    },
    { label: words.asOf[lang], text: date },
  ].flatMap(({ label, text }) => (isSaid(text) ? [{ label, text: text!.trim() }] : []));
  const toFillIn = [words.meeting, words.present, words.writer].map((word) => ({ label: word[lang], text: "" }));
  return { kind: "facts", heading: words.about[lang], rows: [...rows, ...toFillIn] };
}

const unreadText = (count: number, lang: SaidByPlan["lang"]): string =>
  lang === "sv"
    ? `${count === 1 ? "En länk" : `${count} länkar`} i planen går inte att läsa och är inte med här. \`change-logic validate\` visar vad som är fel.`
    : `${count === 1 ? "One link" : `${count} links`} of the plan cannot be read and ${count === 1 ? "is" : "are"} not here. \`change-logic validate\` shows what is wrong.`;

/** A thread to choose: how large it is, and where the plan itself is not sure. */
function choiceText(thread: ReviewThread, { said }: ReviewInput): string {
  const { lang } = said;
  const sv = lang === "sv";
  const { actions, links } = thread;
  const steps = stepsOf(thread);
  const asked = steps.filter(([link]) => stepQuestions(link, said).length > 0).length;
  const size = [
    ...some(actions.length, sv ? ["insats", "insatser"] : ["action", "actions"]),
    ...some(steps.length, sv ? ["steg", "steg"] : ["step", "steps"]),
    ...some(
      asked,
      sv ? ["av dem med fråga", "av dem med fråga"] : ["of them with a question", "of them with questions"],
    ),
  ];
  const doubts = doubtsOf(links, said);
  const text = [
    `${threadNumber(thread, lang)} ${nameOf(thread.head, lang)}`,
    ...(size.length === 0 ? [] : [`(${size.join(", ")})`]),
  ].join(" ");
  return doubts.length === 0 ? text : `${text}: ${doubts.join(", ")}`;
}

function doubtsOf(links: readonly ModelLink[], said: SaidByPlan): string[] {
  const sv = said.lang === "sv";
  const weak = links.filter(({ data }) => data?.confidence === "low").length;
  const critical = links.filter(({ data }) => data?.critical === true).length;
  const against = links.filter(({ counteracts }) => counteracts).length;
  const doubted = { refuted: new Set<string>(), mixed: new Set<string>() };
  for (const { from, data } of links) {
    if (from.kind === "item") continue;
    for (const text of data?.assumptions ?? []) {
      const status = said.assumption(from.plan, text).data?.status;
      if (status === "refuted" || status === "mixed") doubted[status].add(text);
    }
  }
  return [
    ...some(
      critical,
      sv
        ? ["steg som mycket hänger på", "steg som mycket hänger på"]
        : ["step that much hangs on", "steps that much hangs on"],
    ),
    ...some(weak, sv ? ["svagt steg", "svaga steg"] : ["weak step", "weak steps"]),
    ...some(
      doubted.refuted.size,
      sv ? ["motsagt antagande", "motsagda antaganden"] : ["refuted assumption", "refuted assumptions"],
    ),
    ...some(
      doubted.mixed.size,
      sv
        ? ["antagande med blandade belägg", "antaganden med blandade belägg"]
        : ["assumption with mixed evidence", "assumptions with mixed evidence"],
    ),
    ...some(
      against,
      sv ? ["steg som motverkar", "steg som motverkar"] : ["step that counteracts", "steps that counteract"],
    ),
  ];
}

const some = (number: number, [one, many]: readonly [one: string, many: string]): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
