import { isSaid, type ReviewPart, type ReviewThreads } from "@change-logic/analysis";
import { type Assumption, type ModelElement, type ModelItem, type ModelLink, valueWords } from "@change-logic/model";
import type { Line, QuestionTable } from "./review-blocks.js";
import { answerHeadings } from "./review-words.js";
import { line, listed, nameOf, quoted, type SaidByPlan } from "./said-by-plan.js";
import { isLongTerm, isStrength, isUnwanted } from "./step-ends.js";
import { stepQuestions } from "./step-questions.js";

/**
 * The steps of a part, each to be asked about: links that say something by themselves, others together with those of
 * the same kind from the same element. Links that counteract are asked about elsewhere.
 */
export function stepsTable(part: ReviewPart, threads: ReviewThreads, said: SaidByPlan): QuestionTable {
  const rows = new Map<string, ModelLink[]>();
  for (const link of part.links) {
    if (link.counteracts) continue;
    const { type, from, to, index } = link;
    const key = saysSomething(link)
      ? `${index}`
      : [type, from.key, isLongTerm(to), isUnwanted(to), isStrength(to)].join(" ");
    const together = rows.get(key);
    if (together) together.push(link);
    else rows.set(key, [link]);
  }
  return {
    kind: "questions",
    headings: answerHeadings("step", said.lang),
    rows: [...rows.values()].map((links) => ({
      asked: askedOf(links, threads, said),
      said: [...saidOfLink(links[0]!, said), ...stepQuestions(links[0]!, said)],
    })),
  };
}

/** The question that a step is: why the one should give the other. */
function askedOf(links: readonly ModelLink[], threads: ReviewThreads, { lang }: SaidByPlan): string {
  const [link] = links as readonly [ModelLink];
  const from = quoted(nameOf(link.from, lang), lang);
  const to = listed(
    links.map((each) => endName(each, threads, lang)),
    lang,
  );
  switch (link.type) {
    case "addresses":
      if (isStrength(link.to)) return lang === "sv" ? `Tar ${from} vara på ${to}?` : `Does ${from} build on ${to}?`;
      return lang === "sv" ? `Är ${from} rätt svar på ${to}?` : `Is ${from} the right answer to ${to}?`;
    case "changes":
      return lang === "sv"
        ? `Om ${from} blir sant: vad har då hänt med ${to}?`
        : `If ${from} comes true: what has then become of ${to}?`;
    case "enables":
      return lang === "sv" ? `Vad i ${from} gör ${to} möjlig?` : `What in ${from} makes ${to} possible?`;
    case "contributesTo":
      return lang === "sv" ? `Hur skulle ${from} bidra till ${to}?` : `How would ${from} contribute to ${to}?`;
    default: {
      if (isUnwanted(link.to))
        return lang === "sv"
          ? `Leder ${from} till ${to}, och går det att undvika?`
          : `Does ${from} lead to ${to}, and can it be avoided?`;
      const isPart = isLongTerm(link.to);
      if (lang === "sv") return `Varför skulle ${from} ${isPart ? "bidra" : "leda"} till ${to}?`;
      return `Why would ${from} ${isPart ? "contribute" : "lead"} to ${to}?`;
    }
  }
}

/** What a link ends in; with its thread or plan where that is another. */
function endName({ from, to, text }: ModelLink, threads: ReviewThreads, lang: SaidByPlan["lang"]): string {
  if (to === undefined || !("data" in to)) return quoted(text, lang);
  const name = quoted(nameOf(to as ModelElement | ModelItem, lang), lang);
  if (!("plan" in to) || from.kind === "item") return name;
  if (to.plan !== from.plan)
    return lang === "sv" ? `${name} (i ${nameOf(to.plan, lang)})` : `${name} (in ${nameOf(to.plan, lang)})`;
  const number = to.kind === "currentState" ? undefined : threads.numberOf(to as ModelElement);
  if (number === undefined || number === threads.numberOf(from)) return name;
  return lang === "sv" ? `${name} (tråd ${number})` : `${name} (thread ${number})`;
}

const saysSomething = (link: ModelLink): boolean =>
  link.data !== undefined && Object.keys(link.data).some((key) => key !== "to" && key !== "notes");

/** What the plan says of a link. */
export function saidOfLink({ data, from, feedback }: ModelLink, said: SaidByPlan): Line[] {
  if (data === undefined || from.kind === "item") return [];
  const { lang } = said;
  const sv = lang === "sv";
  const lines: Line[] = [...line(sv ? "Därför" : "Because", data.rationale)];
  for (const text of data.assumptions ?? []) {
    if (!isSaid(text)) continue;
    const { title, data: declared } = said.assumption(from.plan, text);
    const known = assumptionKnown(declared, lang);
    lines.push({ label: sv ? "Antagande" : "Assumption", text: known === "" ? title : `${title} (${known})` });
  }
  lines.push(...line(sv ? "Det vi vet" : "What is known", data.evidence));
  lines.push(...line(sv ? "Källa" : "Source", data.source));
  if (data.basis !== undefined)
    lines.push({ label: sv ? "Grund" : "Basis", text: valueWords.basis[data.basis].name[lang] });
  if (data.confidence !== undefined)
    lines.push({ label: sv ? "Säkerhet" : "Confidence", text: valueWords.confidence[data.confidence].name[lang] });
  if (data.critical === true)
    lines.push({
      label: sv ? "Obs" : "Note",
      text: sv ? "mycket hänger på det här steget" : "much hangs on this step",
    });
  if (feedback)
    lines.push({ label: sv ? "Obs" : "Note", text: sv ? "steget sluter en slinga" : "the step closes a loop" });
  return lines;
}

function assumptionKnown(data: Assumption | undefined, lang: SaidByPlan["lang"]): string {
  if (data?.status === undefined) return "";
  return [valueWords.assumptionStatus[data.status].name[lang], data.date].filter((part) => isSaid(part)).join(" ");
}
