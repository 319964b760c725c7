import {
  findIndicators,
  isActive,
  isSaid,
  type Mitigation,
  type ModelIndicator,
  mitigationOf,
} from "@change-logic/analysis";
import {
  type Action,
  type Assumption,
  type Factor,
  type Indicator,
  type Language,
  type Model,
  type ModelDeclaration,
  type ModelElement,
  type ModelItem,
  type ModelLink,
  type ModelPlan,
  shortTitle,
  titleOf,
  valueWords,
} from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import type { Line } from "./review-blocks.js";

/** What the form looks up again and again in a model. */
export interface SaidByPlan {
  readonly lang: Language;
  readonly date: string;
  /** What may stand in many places: whole in the first of them, and in the others too unless it is long. */
  once(text: string): string;
  /** An actor or a target group by its title; what is plain text as it is. */
  name(plan: ModelPlan, text: string): string;
  /** An assumption as it is named on a link: declared in the plan, or plain text. */
  assumption(plan: ModelPlan, text: string): { readonly title: string; readonly data?: Assumption };
  /** What a link says is done about it; undefined when it says nothing. */
  mitigation(link: ModelLink): Mitigation | undefined;
  /** The indicators that measure an element. */
  indicators(element: ModelElement): readonly ModelIndicator[];
  /** What a plan declares, in document order. */
  declarations(plan: ModelPlan): readonly ModelDeclaration[];
  /** The factors that affect an element and stand in its way. */
  obstacles(element: ModelElement): readonly ModelDeclaration[];
}

/** Lays out what is looked up; linear in the model. */
export function saidByPlan(model: Model, lang: Language, date: string): SaidByPlan {
  const declared = new Map<string, ModelDeclaration>();
  const byPlan = new Map<unknown, ModelDeclaration[]>();
  for (const declaration of model.declarations) {
    declared.set(keyOf(declaration.plan, declaration.id), declaration);
    add(byPlan, declaration.plan, declaration);
  }
  const indicators = findIndicators(model);
  const obstacles = new Map<unknown, ModelDeclaration[]>();
  for (const { role, from, target } of model.references) {
    if (target === undefined || typeof from === "string") continue;
    if (role !== "affects" || from.kind !== "factor") continue;
    if ((from.data as Factor).kind === "obstacle") add(obstacles, target, from);
  }
  const told = new Set<string>();
  return {
    lang,
    date,
    once(text) {
      if (told.has(text)) return shortTitle(text);
      told.add(text);
      return text;
    },
    name(plan, text) {
      const found = declared.get(keyOf(plan, text));
      return found?.kind === "actor" || found?.kind === "targetGroup" ? nameOf(found, lang) : text.trim();
    },
    assumption(plan, text) {
      const found = declared.get(keyOf(plan, text));
      return found?.kind === "assumption"
        ? { title: nameOf(found, lang), data: found.data as Assumption }
        : { title: text.trim() };
    },
    mitigation: (link) => mitigationOf(model, link),
    indicators: (element) => indicators.of(element),
    declarations: (plan) => byPlan.get(plan) ?? [],
    obstacles: (element) => obstacles.get(element) ?? [],
  };
}

const keyOf = (plan: ModelPlan, id: string): string => `${plan.index}#${id}`;

function add<Value>(lists: Map<unknown, Value[]>, key: unknown, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Titled = Parameters<typeof titleOf>[0];

/** What people call something, without room around it: however long, for where it stands once. */
export const wholeNameOf = (node: Titled, lang: Language): string => titleOf(node, lang).trim();

/** What people call something, within a sentence or a cell. */
export const nameOf = (node: Titled, lang: Language): string => shortTitle(titleOf(node, lang));

/** The word for the status of an action that is not, or no longer, being done; undefined for all else. */
export function restWord(node: ModelElement | ModelItem, lang: Language): string | undefined {
  if (node.kind !== "action" || isActive(node)) return undefined;
  return node.data.status && valueWords.actionStatus[node.data.status].name[lang];
}

/** “ (avbruten)”: nobody should count on what an action gives that is not being done. */
export function restOf(node: ModelElement | ModelItem, lang: Language): string {
  const rest = restWord(node, lang);
  return rest === undefined ? "" : ` (${rest})`;
}

/** What people call something; an action that is not being done with its status. */
export const standingOf = (node: ModelElement | ModelItem, lang: Language): string =>
  nameOf(node, lang) + restOf(node, lang);

/** A line with a label, where there is something to say; none otherwise. */
export const line = (label: string, text: string | undefined): Line[] =>
  isSaid(text) ? [{ label, text: text!.trim() }] : [];

/** A question to think about. */
export const question = (text: string): Line => ({ text, isQuestion: true });

/** The texts that say something, each once, in order. */
export const saidOnce = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (isSaid(text) ? [text!.trim()] : []))),
];

/** “2025-01 till 2027-12”, “från 2026”. */
export function periodText(period: string | undefined, lang: Language): string | undefined {
  if (!isSaid(period)) return undefined;
  const [start = "", end = ""] = period!.split("/");
  if (end === "..") return lang === "sv" ? `från ${start}` : `from ${start}`;
  return end === "" ? start : `${start} ${lang === "sv" ? "till" : "to"} ${end}`;
}

/** “1 400 000 kr per år (säkrat)”. */
export function resourceText(resource: NonNullable<Action["resources"]>[number], lang: Language): string {
  const { kind, amount, unit, secured } = resource;
  const many = amount === undefined ? "" : numberIn(amount, lang);
  const what = [many, unit?.trim() || (many === "" ? (kind?.trim() ?? "") : "")]
    .filter((part) => part !== "")
    .join(" ");
  if (what === "") return "";
  if (secured === undefined) return what;
  if (lang === "sv") return `${what} (${secured ? "säkrat" : "inte säkrat"})`;
  return `${what} (${secured ? "secured" : "not secured"})`;
}

/**
 * “Andel som läser (från 38 procent 2024-12 till 50 procent 2028-12; källa: Läsprov; mäts av Skolan, varje år; för
 * Nämnden)”.
 */
export function indicatorText(indicator: ModelDeclaration, said: SaidByPlan): string {
  const { lang } = said;
  const { unit, baseline, targetValue, observations = [] } = indicator.data as Indicator;
  const start = measured(baseline, unit, lang);
  const end = measured(targetValue, unit, lang);
  const latest = observations.reduce((last, each) => (each.date >= last.date ? each : last), observations[0]!);
  const now = measured(latest, unit, lang);
  const [from, to, last] = lang === "sv" ? ["från", "till", "senast"] : ["from", "to", "latest"];
  const way = [start && `${from} ${start}`, end && `${to} ${end}`].filter((part) => isSaid(part)).join(" ");
  const values = saidOnce([way, now && `${last} ${now}`]).join(", ");
  const known = said.once(saidOnce([values, ...measuring(indicator, said)]).join("; "));
  return known === "" ? nameOf(indicator, lang) : `${nameOf(indicator, lang)} (${known})`;
}

/** Where the values come from, who measures and how often, and who gets them. */
function measuring({ plan, data }: ModelDeclaration, { lang, name }: SaidByPlan): string[] {
  const { source, owner, frequency, audience } = data as Indicator;
  const sv = lang === "sv";
  const by = isSaid(owner) ? `${sv ? "mäts av" : "measured by"} ${name(plan, owner!)}` : undefined;
  return [
    ...(isSaid(source) ? [`${sv ? "källa" : "source"}: ${source!.trim()}`] : []),
    saidOnce([by, frequency]).join(", "),
    ...(isSaid(audience) ? [`${sv ? "för" : "for"} ${name(plan, audience!)}`] : []),
  ];
}

function measured(
  value: { readonly value?: number | string | undefined; readonly date?: string | undefined } | undefined,
  unit: string | undefined,
  lang: Language,
): string | undefined {
  if (value?.value === undefined) return undefined;
  const amount = typeof value.value === "number" ? numberIn(value.value, lang) : String(value.value);
  return [amount, unit?.trim(), value.date].filter((part) => isSaid(part)).join(" ");
}

/** “Hinder”, “Möjlighet”, “Omvärld”. */
export function factorLine(factor: ModelDeclaration, lang: Language): Line {
  const { kind, influence } = factor.data as Factor;
  const word = valueWords.factorKind[kind ?? "surroundings"].name[lang];
  const may =
    influence === undefined
      ? ""
      : lang === "sv"
        ? ` (eget inflytande: ${valueWords.influence[influence].name.sv})`
        : ` (own influence: ${valueWords.influence[influence].name.en})`;
  return { label: capital(word), text: `${nameOf(factor, lang)}${may}` };
}

/** With a capital letter at the beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
