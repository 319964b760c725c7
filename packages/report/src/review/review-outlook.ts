import { isSaid } from "@change-logic/analysis";
import type { Action, Assumption, Indicator, Language, ModelElement, ModelLink, ModelPlan } from "@change-logic/model";
import { quote } from "@change-logic/model/documents";
import type { Line } from "./review-blocks.js";
import { assumptionLine, checkLines } from "./review-steps.js";
import { factorLine, line, nameOf, question, type SaidByPlan, saidOnce } from "./said-by-plan.js";

/** The factors of the plan; and whether it says that anybody else does anything. */
export function saidOfSurroundings(
  plan: ModelPlan,
  actions: readonly ModelElement[],
  { declarations, lang }: SaidByPlan,
): Line[] {
  const sv = lang === "sv";
  const factors = declarations(plan).filter(({ kind }) => kind === "factor");
  const isAlone = !actions.some(({ data }) => {
    const { partners = [], jointWith = [] } = data as Action;
    return [...partners, ...jointWith].some((text) => isSaid(text));
  });
  const asked: string[] = [];
  if (factors.length === 0)
    asked.push(
      sv
        ? "Vad måste andra göra, eller låta bli, för att planen ska hålla?"
        : "What must others do, or leave undone, for the plan to hold?",
    );
  if (isAlone) asked.push(sv ? "Vilka andra arbetar redan med det här?" : "Who else is already working on this?");
  return [...factors.map((factor) => factorLine(factor, lang)), ...asked.map(question)];
}

/** How often something is measured, for whom, and what is known before; and what of it the plan does not say. */
export function saidOfFollowUp(plan: ModelPlan, links: readonly ModelLink[], said: SaidByPlan): Line[] {
  const sv = said.lang === "sv";
  const indicators = said
    .declarations(plan)
    .flatMap(({ kind, data }) => (kind === "indicator" ? [data as Indicator] : []));
  const steps = links.filter(({ type, counteracts }) => type === "leadsTo" && !counteracts);
  const known = steps.filter(({ data }) => isSaid(data?.evidence) || isSaid(data?.source)).length;
  const audiences = indicators.map(({ audience }) => (isSaid(audience) ? said.name(plan, audience!) : undefined));
  const asked: string[] = [];
  if (indicators.length === 0 || indicators.some(({ frequency }) => !isSaid(frequency)))
    asked.push(
      sv
        ? "Hur ofta ser vi efter, och hinner vi ändra något då?"
        : "How often do we look, and in time to change anything?",
    );
  if (saidOnce(audiences).length === 0)
    asked.push(sv ? "Vem ska använda det vi lär oss, och till vad?" : "Who is to use what we learn, and for what?");
  if (known === 0 && steps.length > 0)
    asked.push(sv ? "Vilket steg vore det bäst att veta mer om?" : "Which step would it be best to know more about?");
  return [
    ...line(sv ? "Mäts" : "Measured", frequencyText(indicators, said.lang)),
    ...line(sv ? "För" : "For", saidOnce(audiences).join("; ")),
    ...(known > 0
      ? [
          {
            label: sv ? "Belägg" : "Evidence",
            text: sv
              ? `för ${known} av ${steps.length} steg mot resultat och effekter`
              : `for ${known} of ${steps.length} steps towards outcomes and effects`,
          },
        ]
      : []),
    ...asked.map(question),
  ];
}

/** How often indicators are measured; of how many, where that is not said of all. */
function frequencyText(indicators: readonly Indicator[], lang: Language): string {
  const said = indicators.flatMap(({ frequency }) => (isSaid(frequency) ? [frequency] : []));
  const often = saidOnce(said).join("; ");
  if (said.length === 0 || said.length === indicators.length) return often;
  return lang === "sv"
    ? `${often} (${said.length} av ${indicators.length} indikatorer)`
    : `${often} (${said.length} of ${indicators.length} indicators)`;
}

/** What much hangs on and what is done if it does not hold, and what hangs on no step; how it is tested stands with its step. */
export function saidOfDoubt(plan: ModelPlan, links: readonly ModelLink[], said: SaidByPlan): Line[] {
  const { lang } = said;
  const sv = lang === "sv";
  const used = new Set(links.flatMap(({ data }) => data?.assumptions ?? []));
  const resting = links.filter(({ data, counteracts }) => data?.critical === true && !counteracts);
  const lines: Line[] = resting.map(({ from, to, text }) => ({
    label: sv ? "Planen vilar på" : "The plan rests on",
    text: `${quote(nameOf(from, lang), lang)} → ${quote(to && "data" in to ? nameOf(to as ModelElement, lang) : text, lang)}`,
  }));
  // Each is watched by one of several assumptions, or by itself.
  const watched = resting.map(({ data }) =>
    (data?.assumptions ?? []).flatMap((text) => said.assumption(plan, text).data ?? []),
  );
  for (const declaration of said.declarations(plan)) {
    if (declaration.kind !== "assumption") continue;
    const data = declaration.data as Assumption;
    const title = nameOf(declaration, lang);
    if (!used.has(declaration.id)) {
      const { text } = assumptionLine(title, data, lang);
      lines.push({ label: sv ? "Antagande utan steg" : "Assumption without a step", text });
      lines.push(...checkLines(plan, data, said));
    }
    if (data.critical !== true) continue;
    watched.push([data]);
    const name = quote(title, lang);
    lines.push(...line(sv ? `Om det inte stämmer att ${name}` : `If it does not hold that ${name}`, data.response));
  }
  const isSilent = (field: "check" | "owner") =>
    watched.length === 0 || watched.some((assumptions) => !assumptions.some((data) => isSaid(data[field])));
  const asked: string[] = [];
  if (isSilent("check"))
    asked.push(
      sv
        ? "Vad behöver vi se, och när, för att veta att vi har fel?"
        : "What do we need to see, and when, to know that we are wrong?",
    );
  if (isSilent("owner")) asked.push(sv ? "Vem säger till?" : "Who tells?");
  return asked.length === 0 ? lines : [...lines, question(asked.join(" "))];
}
