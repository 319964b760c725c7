import { isSaid, type PerspectiveAnswer, type PlanReview } from "@change-logic/analysis";
import {
  isPast,
  type Language,
  type Localized,
  type Model,
  type ModelAcceptedGap,
  type ModelDelegation,
  type ModelElement,
  type ModelPlan,
} from "@change-logic/model";
import { quote } from "@change-logic/model/documents";
import type { Line, QuestionTable } from "./review-blocks.js";
import { saidOfDoubt, saidOfFollowUp, saidOfSurroundings } from "./review-outlook.js";
import type { ReviewInput } from "./review-thread.js";
import { answerHeadings } from "./review-words.js";
import { capital, line, nameOf, question, type SaidByPlan, saidOnce } from "./said-by-plan.js";

/** What is asked of a plan as a whole. */
export function wholeTable({ plan, threads, loose }: PlanReview, input: ReviewInput): QuestionTable {
  const { model, said } = input;
  const { lang } = said;
  const sv = lang === "sv";
  const parts = [...threads, loose];
  const links = parts.flatMap((part) => part.links);
  const actions = parts.flatMap((part) => part.actions);
  return {
    kind: "questions",
    headings: answerHeadings("question", lang),
    rows: [
      {
        asked: sv ? "Är vi som berörs överens om planen?" : "Do those of us whom it concerns agree on the plan?",
        said: saidOfParties(plan, lang),
      },
      {
        asked: sv ? "Vad händer mer än det vi vill?" : "What happens besides what we want?",
        said: saidOfSideEffects(plan, lang),
      },
      ...perspectiveRows(plan, actions, input),
      {
        asked: sv ? "Står vi för det vi har valt bort?" : "Do we stand by what we have left out?",
        said: saidOfLeftOut(model, plan, said),
      },
      {
        asked: sv
          ? "Vad i omvärlden avgör om det går, och vad gör andra?"
          : "What in the surroundings decides it, and what do others do?",
        said: saidOfSurroundings(plan, actions, said),
      },
      {
        asked: sv
          ? "Vad vet vi, vad följer vi upp och vem använder det?"
          : "What do we know, what do we follow up, and who uses it?",
        said: saidOfFollowUp(plan, links, said),
      },
      {
        asked: sv ? "Vad skulle få oss att ändra planen?" : "What would make us change the plan?",
        said: saidOfDoubt(plan, links, said),
      },
    ],
  };
}

function saidOfParties({ data }: ModelPlan, lang: Language): Line[] {
  const sv = lang === "sv";
  const participants = saidOnce(data.participants ?? []).join("; ");
  return [
    ...line(sv ? "Har deltagit" : "Took part", participants),
    ...line(sv ? "Målgruppen" : "The target group", data.targetGroupInvolvement),
    ...(participants === ""
      ? [
          question(
            sv
              ? "Vilka har skrivit planen, och vilka borde ha varit med?"
              : "Who wrote the plan, and who should have been there?",
          ),
        ]
      : [question(sv ? "Vem skulle säga nej, och varför?" : "Who would say no, and why?")]),
  ];
}

function saidOfSideEffects({ data }: ModelPlan, lang: Language): Line[] {
  const sv = lang === "sv";
  const isNone = data.sideEffects?.trim() === "none-found";
  const text = isNone ? (sv ? "sökt, men inga funna" : "looked for, none found") : data.sideEffects;
  return [
    ...line(sv ? "Bieffekter" : "Side effects", text),
    ...(isSaid(data.sideEffects) && !isNone
      ? []
      : [
          question(
            sv
              ? "Vem kan förlora på det här? Vad slutar vi göra när vi gör det här?"
              : "Who may lose by this? What do we stop doing when we do this?",
          ),
        ]),
  ];
}

/** One row for each perspective of the strategies that the plan lists. */
function perspectiveRows(
  plan: ModelPlan,
  actions: readonly ModelElement[],
  { perspectives: answers, said: { lang } }: ReviewInput,
): QuestionTable["rows"] {
  return plan.catalogs.flatMap(({ perspectives }) =>
    perspectives.map((perspective) => {
      const title = quote(nameOf(perspective, lang), lang);
      const said = answers.get(perspective);
      return {
        asked:
          lang === "sv"
            ? `Vad ser vi genom perspektivet ${title}?`
            : `What do we see through the perspective ${title}?`,
        said: saidOfPerspective(said?.get(plan), actionAnswers(actions, said), lang),
      };
    }),
  );
}

type Answers = ReviewInput["perspectives"] extends ReadonlyMap<unknown, infer Said> ? Said : never;

const actionAnswers = (actions: readonly ModelElement[], said: Answers | undefined) =>
  actions.flatMap((action) => {
    const answer = said?.get(action);
    return answer ? [{ action, answer }] : [];
  });

/** What the plan says for all of its actions, then what single actions say for themselves. */
function saidOfPerspective(
  ofPlan: PerspectiveAnswer | undefined,
  ofActions: ReturnType<typeof actionAnswers>,
  lang: Language,
): Line[] {
  const sv = lang === "sv";
  const how = ({ answer }: PerspectiveAnswer) => howWords[answer][lang];
  const lines: Line[] = [
    ...(ofPlan ? [{ label: capital(how(ofPlan)), text: ofPlan.text.trim() }] : []),
    ...ofActions.map(({ action, answer }) => ({
      label: `${nameOf(action, lang)} (${how(answer)})`,
      text: answer.text.trim(),
    })),
  ];
  if (ofPlan) return lines;
  if (ofActions.length > 0)
    return [...lines, question(sv ? "Vad gäller för de andra insatserna?" : "What holds for the other actions?")];
  return [
    question(
      sv ? "Vad skulle vi göra annorlunda om vi tänkte på det?" : "What would we do otherwise if we thought of it?",
    ),
  ];
}

const howWords = {
  considered: { sv: "så har vi tänkt", en: "how we thought" },
  notRelevant: { sv: "berörs inte", en: "not relevant" },
} as const satisfies Record<PerspectiveAnswer["answer"], Localized>;

function saidOfLeftOut(model: Model, plan: ModelPlan, { lang, date }: SaidByPlan): Line[] {
  const sv = lang === "sv";
  const name = (target: ModelAcceptedGap["target"] | ModelDelegation["target"]): string =>
    target === undefined ? "" : nameOf(target, lang);
  const until = (end: string | undefined) => (end === undefined ? [] : [sv ? `till ${end}` : `until ${end}`]);
  const gaps = model.acceptedGaps.filter((gap) => gap.plan === plan && gap.target !== undefined);
  const left = model.delegations.filter((delegation) => delegation.plan === plan && delegation.target !== undefined);
  const isOver = [...gaps, ...left].some((each) => isPast(each.until, date));
  const lines: Line[] = [
    ...gaps.map(({ target, reason, owner, until: end }) => ({
      label: name(target),
      text: saidOnce([reason, owner, ...until(end)]).join("; ") || (sv ? "bortvalt" : "left out"),
    })),
    ...left.map(({ target, to, receiver, until: end }) => ({
      label: name(target),
      text: [
        `${sv ? "tas om hand i" : "taken care of in"} ${receiver ? nameOf(receiver, lang) : to}`,
        ...until(end),
      ].join("; "),
    })),
  ];
  if (lines.length === 0)
    return [
      question(
        sv
          ? "Vad har vi valt att inte göra, och vet andra om det?"
          : "What have we chosen not to do, and do others know?",
      ),
    ];
  if (isOver)
    lines.push(
      question(sv ? "Ett av datumen har passerat. Vad gäller nu?" : "One of the dates has passed. What holds now?"),
    );
  return lines;
}
