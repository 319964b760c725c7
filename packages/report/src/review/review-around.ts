import { isSaid, type ReviewPart } from "@change-logic/analysis";
import type { Action, CurrentState, ModelElement, ModelLink, Outcome } from "@change-logic/model";
import { quote } from "@change-logic/model/documents";
import type { Line, QuestionTable } from "./review-blocks.js";
import { saidOfLink } from "./review-steps.js";
import { answerHeadings } from "./review-words.js";
import { factorLine, line, nameOf, question, restWord, type SaidByPlan, saidOnce, standingOf } from "./said-by-plan.js";

/** What is asked of a thread as a whole: who else must agree, how good the evidence is, and what works against it. */
export function aroundTable(part: ReviewPart, said: SaidByPlan): QuestionTable {
  const { lang } = said;
  const sv = lang === "sv";
  const rows = [
    {
      asked: sv ? "Vilka fler behöver hålla med för att det ska bli av?" : "Who else must agree for it to happen?",
      said: saidOfParties(part, said),
    },
    {
      asked: sv ? "Hur bra är underlaget?" : "How good is the evidence?",
      said: saidOfEvidence(part, said),
    },
    {
      asked: sv ? "Vad arbetar emot, och vem kan få det sämre?" : "What works against it, and who may be worse off?",
      said: saidOfOpposition(part, said),
    },
  ];
  return { kind: "questions", headings: answerHeadings("question", lang), rows };
}

function saidOfParties({ actions, outcomes, effects }: ReviewPart, said: SaidByPlan): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const named = (elements: readonly ModelElement[], field: "partners" | "targetGroups"): string =>
    saidOnce(
      elements.flatMap(({ plan, data }) => ((data as Action)[field] ?? []).map((text) => said.name(plan, text))),
    ).join("; ");
  const involved = saidOnce(actions.map(({ data }) => (data as Action).targetGroupInvolvement)).join("; ");
  const isMet = involved !== "";
  return [
    ...line(sv ? "Medverkar" : "Partners", named(actions, "partners")),
    ...line(sv ? "Målgrupp" : "Target group", named([...actions, ...outcomes, ...effects], "targetGroups")),
    ...line(sv ? "Målgruppen har varit med" : "The target group took part", involved),
    ...(isMet
      ? []
      : [
          question(
            sv
              ? "Vem märker först om det inte fungerar, och vad säger de?"
              : "Who notices first if it does not work, and what do they say?",
          ),
        ]),
  ];
}

function saidOfEvidence(
  { currentStates, actions, outcomes, effects, links }: ReviewPart,
  { lang, once }: SaidByPlan,
): Line[] {
  const sv = lang === "sv";
  const sources = [...currentStates, ...actions, ...outcomes, ...effects].flatMap((element): Line[] => {
    const { source } = element.data as CurrentState;
    return isSaid(source) ? [{ label: nameOf(element, lang), text: once(source!.trim()) }] : [];
  });
  const isKnown = links.some(({ data }) => isSaid(data?.evidence));
  return [
    ...sources,
    ...(isKnown
      ? []
      : [
          question(
            sv
              ? "Var har något liknande fungerat, och hur lika oss är de?"
              : "Where has something like it worked, and how much are they like us?",
          ),
        ]),
  ];
}

function saidOfOpposition(part: ReviewPart, said: SaidByPlan): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const elements = [...part.actions, ...part.outcomes, ...part.effects];
  const unwanted = elements.filter(({ data }) => (data as Outcome).unwanted === true);
  const obstacles = [...new Set([...part.currentStates, ...elements].flatMap((element) => said.obstacles(element)))];
  const against = part.links.filter(({ counteracts }) => counteracts);
  const lines = [
    ...unwanted.map((element) => ({ label: sv ? "Bieffekt" : "Side effect", text: nameOf(element, lang) })),
    ...against.flatMap((link) => saidOfCounteracting(link, said)),
    ...obstacles.map((obstacle) => factorLine(obstacle, lang)),
  ];
  if (lines.length > 0) return lines;
  return [
    question(
      sv
        ? "Vad kan komma i vägen? Vad kan bli sämre när det här blir bättre?"
        : "What may get in the way? What may get worse as this gets better?",
    ),
  ];
}

/** A link that counteracts: what is said of it, and how it is met. */
function saidOfCounteracting(link: ModelLink, said: SaidByPlan): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const { from, to, text } = link;
  const end = to && "data" in to ? nameOf(to as ModelElement, lang) : text;
  const names = [quote(standingOf(from, lang), lang), quote(end, lang)];
  const answer = said.mitigation(link);
  const rest = answer?.action && restWord(answer.action, lang);
  return [
    { label: sv ? "Motverkan" : "Against", text: names.join(sv ? " motverkar " : " works against ") },
    ...saidOfLink(link, said),
    ...line(
      sv ? "Så möts det" : "How it is met",
      answer && (answer.action ? standingOf(answer.action, lang) : answer.text),
    ),
    ...(answer === undefined ? [question(sv ? "Vad gör vi åt det?" : "What do we do about it?")] : []),
    ...(rest === undefined
      ? []
      : [
          question(
            sv
              ? `Insatsen som skulle möta det är ${rest}. Vad gör vi åt det nu?`
              : `The action that was to meet it is ${rest}. What do we do about it now?`,
          ),
        ]),
  ];
}
