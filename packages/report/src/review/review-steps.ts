import { isSaid, type ReviewPart, type ReviewThreads } from "@change-logic/analysis";
import {
  type Assumption,
  type ModelElement,
  type ModelItem,
  type ModelLink,
  type ModelPlan,
  valueWords,
} from "@change-logic/model";
import { list, quote } from "@change-logic/model/documents";
import type { Line, QuestionTable } from "./review-blocks.js";
import { answerHeadings } from "./review-words.js";
import { line, nameOf, restOf, type SaidByPlan, saidOnce } from "./said-by-plan.js";
import { isLongTerm, isStrength, isUnwanted } from "./step-ends.js";
import { stepQuestions } from "./step-questions.js";

/**
 * The steps of a part, each to be asked about: links that say something by themselves, others together with those of
 * the same kind from the same element. Links that counteract are asked about elsewhere.
 */
export function stepsTable(part: ReviewPart, threads: ReviewThreads, said: SaidByPlan): QuestionTable {
  const told = new Set<string>();
  return {
    kind: "questions",
    headings: answerHeadings("step", said.lang),
    rows: stepsOf(part).map((links) => ({
      asked: askedOf(links, threads, said),
      said: [...saidOfLink(links[0], said, told), ...stepQuestions(links[0], said)],
    })),
  };
}

type LinksOfStep = [first: ModelLink, ...others: ModelLink[]];

/** The steps that are asked about, each with the links that are taken together. */
export function stepsOf(part: ReviewPart): readonly LinksOfStep[] {
  const rows = new Map<string, LinksOfStep>();
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
  return [...rows.values()];
}

/** The question that a step is: why the one should give the other. */
function askedOf(links: LinksOfStep, threads: ReviewThreads, { lang }: SaidByPlan): string {
  const [link] = links;
  const from = quote(nameOf(link.from, lang), lang) + restOf(link.from, lang);
  const to = list(
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
  if (to === undefined || !("data" in to)) return quote(text, lang);
  const name = quote(nameOf(to as ModelElement | ModelItem, lang), lang) + restOf(to as ModelElement | ModelItem, lang);
  if (!("plan" in to) || from.kind === "item") return name;
  if (to.plan !== from.plan)
    return lang === "sv" ? `${name} (i ${nameOf(to.plan, lang)})` : `${name} (in ${nameOf(to.plan, lang)})`;
  const number = to.kind === "currentState" ? undefined : threads.numberOf(to as ModelElement);
  if (number === undefined || number === threads.numberOf(from)) return name;
  return lang === "sv" ? `${name} (tråd ${number})` : `${name} (thread ${number})`;
}

const saysSomething = (link: ModelLink): boolean =>
  link.data !== undefined && Object.keys(link.data).some((key) => key !== "to" && key !== "notes");

/** What the plan says of a link; how an assumption is tested not again where that has been told. */
export function saidOfLink({ data, from, feedback }: ModelLink, said: SaidByPlan, told = new Set<string>()): Line[] {
  if (data === undefined || from.kind === "item") return [];
  const { lang } = said;
  const sv = lang === "sv";
  const lines: Line[] = [...line(sv ? "Därför" : "Because", data.rationale)];
  for (const text of data.assumptions ?? []) {
    if (!isSaid(text)) continue;
    const { title, data: declared } = said.assumption(from.plan, text);
    lines.push(assumptionLine(title, declared, lang));
    if (!told.has(text)) lines.push(...checkLines(from.plan, declared, said));
    told.add(text);
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

/** What is assumed, what is known of it, and whether much hangs on it. */
export function assumptionLine(title: string, data: Assumption | undefined, lang: SaidByPlan["lang"]): Line {
  const sv = lang === "sv";
  const tried = data?.status && valueWords.assumptionStatus[data.status].name[lang];
  const weight = data?.critical === true ? (sv ? "mycket hänger på det" : "much hangs on it") : undefined;
  const known = saidOnce([tried && [tried, data?.date].filter((part) => isSaid(part)).join(" "), weight]).join("; ");
  return { label: sv ? "Antagande" : "Assumption", text: known === "" ? title : `${title} (${known})` };
}

/** How an assumption is tested, and who keeps an eye on it. */
export function checkLines(plan: ModelPlan, data: Assumption | undefined, { lang, name, once }: SaidByPlan): Line[] {
  const sv = lang === "sv";
  const owner = isSaid(data?.owner) ? name(plan, data?.owner as string) : undefined;
  if (!isSaid(data?.check)) return line(sv ? "Håller ögonen på det" : "Keeps an eye on it", owner && once(owner));
  return line(sv ? "Prövas" : "Check", once(saidOnce([data?.check, owner]).join("; ")));
}
