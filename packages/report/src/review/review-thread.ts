import {
  isActive,
  isSaid,
  type ownedActions,
  type perspectiveAnswers,
  type ReviewPart,
  type ReviewThread,
  type ReviewThreads,
  type wholes,
} from "@change-logic/analysis";
import {
  type Effect,
  type Localized,
  type Model,
  type ModelAction,
  type ModelElement,
  type ModelItem,
  type Outcome,
  valueWords,
} from "@change-logic/model";
import { list, quote } from "@change-logic/model/documents";
import { aroundTable } from "./review-around.js";
import type { Block, Line, QuestionTable, Section } from "./review-blocks.js";
import { stepsTable } from "./review-steps.js";
import { afterThread, answerHeadings, words } from "./review-words.js";
import {
  capital,
  indicatorText,
  line,
  nameOf,
  periodText,
  question,
  resourceText,
  restOf,
  type SaidByPlan,
  saidOnce,
  wholeNameOf,
} from "./said-by-plan.js";

/** What the sections of a form are made from. */
export interface ReviewInput {
  readonly model: Model;
  readonly threads: ReviewThreads;
  readonly said: SaidByPlan;
  readonly owned: ReturnType<typeof ownedActions>;
  readonly wholes: ReturnType<typeof wholes>;
  readonly perspectives: ReturnType<typeof perspectiveAnswers>;
}

/** A part of a plan with its questions: its elements level by level, its steps, and what is asked of them together. */
export function partBlocks(part: ReviewPart, input: ReviewInput): Block[] {
  const { said, threads } = input;
  const { lang } = said;
  const blocks: Block[] = [{ kind: "list", isNumbered: false, items: levels(part, said) }];
  const add = (title: string, asked: string | undefined, table: QuestionTable) => {
    if (table.rows.length === 0) return;
    const intro: Block[] = asked === undefined ? [] : [{ kind: "text", text: asked }];
    blocks.push({ kind: "section", title, blocks: [...intro, table] });
  };
  add(words.steps[lang], undefined, stepsTable(part, threads, said));
  add(words.feasible[lang], words.feasibleQuestion[lang], feasibleTable(part, input));
  add(words.intended[lang], words.intendedQuestion[lang], intendedTable(part, said));
  add(words.around[lang], undefined, aroundTable(part, said));
  return blocks;
}

/** A thread with its questions, and what a group says of it in the end. */
export function threadSection(
  thread: ReviewThread,
  input: ReviewInput,
  { id, isFolded }: { readonly id: string; readonly isFolded: boolean },
): Section {
  const { lang } = input.said;
  const from: Block[] = thread.from.length === 0 ? [] : [{ kind: "text", text: meets(thread, lang) }];
  return {
    kind: "section",
    title: `${threadNumber(thread, lang)} ${wholeNameOf(thread.head, lang)}`,
    id,
    ...(isFolded ? { fold: words.open[lang] } : {}),
    blocks: [
      ...from,
      ...partBlocks(thread, input),
      {
        kind: "section",
        title: words.after[lang],
        blocks: [{ kind: "boxes", items: afterThread.map((text) => ({ text: text[lang] })) }],
      },
    ],
  };
}

/** “Tråd 2.” */
export const threadNumber = ({ number }: ReviewThread, lang: SaidByPlan["lang"]): string =>
  `${words.thread[lang]} ${number}.`;

/** Which other threads lead to a thread, besides what stands in it. */
function meets({ from, actions }: ReviewThread, lang: SaidByPlan["lang"]): string {
  const numbers = list(from.map(String), lang);
  if (lang === "sv") return `Hit leder ${actions.length > 0 ? "även " : ""}tråd ${numbers}.`;
  const verb = from.length === 1 ? `Thread ${numbers} leads` : `Threads ${numbers} lead`;
  return `${verb} here${actions.length > 0 ? " too" : ""}.`;
}

/** The chain in words: what stands on each level. */
function levels({ currentStates, actions, outcomes, effects, links }: ReviewPart, { lang, once }: SaidByPlan): Line[] {
  const isUnwanted = (element: ModelElement) => (element.data as Effect).unwanted === true;
  const items = links.flatMap(({ type, to }) => (type === "contributesTo" && to?.kind === "item" ? [to] : []));
  const level = (label: string, names: readonly string[]): Line[] =>
    names.length === 0 ? [] : [{ label, text: names.join(" · ") }];
  const named = (nodes: readonly (ModelElement | ModelItem)[]) => nodes.map((node) => once(wholeNameOf(node, lang)));
  const results = [...outcomes, ...effects];
  return [
    ...level(words.currentStates[lang], named(currentStates)),
    ...level(
      words.actions[lang],
      actions.map((action) => once(wholeNameOf(action, lang)) + restOf(action, lang)),
    ),
    ...level(words.outcomes[lang], named(outcomes.filter((element) => !isUnwanted(element)))),
    ...level(
      words.effects[lang],
      effects
        .filter((element) => !isUnwanted(element))
        .map((element) => once(wholeNameOf(element, lang)) + horizonOf(element, lang)),
    ),
    ...level(words.unwanted[lang], named(results.filter(isUnwanted))),
    ...level(words.items[lang], named([...new Set(items)])),
  ];
}

function horizonOf(element: ModelElement, lang: SaidByPlan["lang"]): string {
  const { horizon } = element.data as Effect;
  return horizon === undefined ? "" : ` (${valueWords.horizon[horizon].name[lang]})`;
}

/** Whether what the actions promise can be done. */
function feasibleTable({ actions }: ReviewPart, input: ReviewInput): QuestionTable {
  return {
    kind: "questions",
    headings: answerHeadings("action", input.said.lang),
    rows: actions.map((action) => ({
      asked: nameOf(action, input.said.lang),
      said: saidOfAction(action as ModelAction, input),
    })),
  };
}

function saidOfAction(action: ModelAction, { said, owned, wholes: wholeOf }: ReviewInput): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const { plan, data } = action;
  const whole = wholeOf.get(action);
  const resources = (data.resources ?? []).map((resource) => resourceText(resource, lang));
  const owner = isSaid(data.owner) ? said.name(plan, data.owner!) : plan.data.defaultOwner;
  const { status, result } = data;
  const lines = [
    ...line(sv ? "Ansvarig" : "Owner", owner && said.once(owner)),
    ...line(sv ? "När" : "When", periodText(data.period, lang)),
    ...line(words.status[lang], status && valueWords.actionStatus[status].name[lang]),
    ...line(sv ? "Gav det som var tänkt" : "Gave what was meant", result && valueWords.actionResult[result].name[lang]),
    ...line(sv ? "Resurser" : "Resources", resources.filter((text) => text !== "").join("; ")),
    ...line(sv ? "Del av" : "Part of", whole && nameOf(whole, lang)),
    ...line(sv ? "Görs ihop med" : "Done together with", saidOnce(data.jointWith ?? []).join("; ")),
    ...line(sv ? "Ska ge" : "Is to give", saidOnce((data.outputs ?? []).map(({ title }) => title)).join("; ")),
  ];
  const asked: string[] = [];
  if (result === "partly" || result === "none")
    asked.push(sv ? "Vad lär vi oss av hur det gick?" : "What do we learn from how it went?");
  if (!isActive(action)) asked.push(restQuestions[status as keyof typeof restQuestions][lang]);
  else {
    if (!owned.has(action)) asked.push(sv ? "Vem ser till att det blir av?" : "Who sees to it that it happens?");
    if (!isSaid(data.period))
      asked.push(sv ? "När börjar det, och när är det klart?" : "When does it begin, and when is it done?");
    if (resources.length === 0)
      asked.push(sv ? "Vilka människor och pengar krävs?" : "Which people and what money does it take?");
    else if ((data.resources ?? []).some(({ secured }) => secured === false))
      asked.push(sv ? "Vad gör vi om medlen inte kommer?" : "What do we do if the means do not come?");
  }
  return [...lines, ...asked.map(question)];
}

/** What to ask of an action that is not, or no longer, being done. */
const restQuestions = {
  paused: { sv: "Vad hänger på att den tas upp igen?", en: "What hangs on its being taken up again?" },
  notDone: {
    sv: "Varför blev den inte av, och vad gör vi i stället?",
    en: "Why was it not done, and what do we do instead?",
  },
  cancelled: {
    sv: "Varför avbröts den, och vad gör vi i stället?",
    en: "Why was it cancelled, and what do we do instead?",
  },
} as const satisfies Record<string, Localized>;

/** Whether the changes that are wanted are those that are measured: what is not measured, on each level, together. */
function intendedTable({ outcomes, effects }: ReviewPart, said: SaidByPlan): QuestionTable {
  const { lang } = said;
  const wanted = (elements: readonly ModelElement[]) =>
    elements.filter((element) => (element.data as Outcome).unwanted !== true);
  const measured: QuestionTable["rows"][number][] = [];
  const unmeasured: ModelElement[] = [];
  for (const element of [...wanted(outcomes), ...wanted(effects)]) {
    if (said.indicators(element).length === 0) unmeasured.push(element);
    else measured.push({ asked: nameOf(element, lang), said: saidOfMeasured(element, said) });
  }
  const names = unmeasured.map((element) => nameOf(element, lang));
  const row = {
    asked:
      names.length === 1
        ? names[0]!
        : list(
            names.map((name) => quote(name, lang)),
            lang,
          ),
    said: [...line(words.expected[lang], expectedText(unmeasured, lang)), question(unmeasuredQuestion(lang))],
  };
  return {
    kind: "questions",
    headings: answerHeadings("change", lang),
    rows: unmeasured.length === 0 ? measured : [...measured, row],
  };
}

/** When things are expected: one date where all have the same, else each with its own. */
function expectedText(elements: readonly ModelElement[], lang: SaidByPlan["lang"]): string {
  const dateOf = ({ data }: ModelElement) => (data as Outcome).by;
  const dates = new Set(elements.map(dateOf));
  if (dates.size === 1) return dateOf(elements[0]!) ?? "";
  const dated = elements.filter((element) => isSaid(dateOf(element)));
  return dated.map((element) => `${quote(nameOf(element, lang), lang)} ${dateOf(element)}`).join("; ");
}

const unmeasuredQuestion = (lang: SaidByPlan["lang"]): string =>
  lang === "sv"
    ? "Hur skulle ni märka i vardagen att det har hänt, även om det inte går att räkna?"
    : "How would you notice in everyday life that it has happened, even if it cannot be counted?";

function saidOfMeasured(element: ModelElement, said: SaidByPlan): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const { by } = element.data as Outcome;
  return [
    ...said.indicators(element).map((indicator) => ({
      label: sv ? "Mäts med" : "Measured by",
      text: capital(indicatorText(indicator, said)),
    })),
    ...line(words.expected[lang], by),
  ];
}
