import { boxId, safeHref } from "@change-logic/diagram";
import {
  type Assumption,
  type Factor,
  type Indicator,
  kindWords,
  type Language,
  type Model,
  type ModelCatalog,
  type ModelDeclaration,
  type ModelItem,
  type ModelPlan,
  type Plan,
  titleOf,
  type ValueField,
  valueWords,
} from "@change-logic/model";
import type { NamedByPlan } from "./named-by-plan.js";
import { planWords as words } from "./plan-words.js";
import { said, withoutGaps } from "./said.js";
import type { ViewerAbout, ViewerAboutEntry, ViewerAboutSection, ViewerFact } from "./viewer-data.js";

/**
 * What the portfolio, where there is one, and each plan say of themselves: its decision and its people, the strategies and
 * goals that it has taken on or set aside, what it declares besides its elements, and the findings that it has silenced.
 * Texts stand as they are written, with ids made titles.
 */
export function planFacts(model: Model, named: NamedByPlan, lang: Language): ViewerAbout[] {
  const teller = { model, named, lang };
  return [
    ...(model.portfolio ? [portfolioAbout(model.portfolio, teller)] : []),
    ...model.plans.map((plan) => planAbout(plan, teller)),
  ];
}

interface Teller {
  readonly model: Model;
  readonly named: NamedByPlan;
  readonly lang: Language;
}

type Word = keyof typeof words;

function portfolioAbout(portfolio: NonNullable<Model["portfolio"]>, teller: Teller): ViewerAbout {
  const { model, lang } = teller;
  return {
    title: said(portfolio.title) ?? portfolio.id,
    facts: [
      ...fact(teller, "language", toldLanguage(portfolio.language, lang)),
      ...fact(teller, "notes", portfolio.notes),
    ],
    sections: sections(
      strategies(portfolio.strategies, teller),
      scope(portfolio.scope, teller),
      accepted(
        model.acceptedGaps.filter(({ plan }) => plan === undefined),
        teller,
      ),
    ),
  };
}

function planAbout(plan: ModelPlan, teller: Teller): ViewerAbout {
  const { model, lang } = teller;
  const { data } = plan;
  const { adopted, horizons } = data;
  const own = <Entry extends { readonly plan: ModelPlan | undefined }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.plan === plan);
  const until = (["short", "medium", "long"] as const).flatMap((each) =>
    horizons?.[each] === undefined
      ? []
      : [`${valueWords.horizon[each].name[lang]} ${words.until[lang]} ${horizons[each]}`],
  );
  return {
    title: titleOf(plan, lang),
    facts: [
      ...fact(teller, "id", plan.id),
      ...fact(teller, "description", data.description),
      ...fact(teller, "organisation", data.organisation),
      ...person(teller, plan, "owner", data.owner),
      ...person(teller, plan, "defaultOwner", data.defaultOwner),
      ...value(teller, "status", "planStatus", data.status),
      ...fact(teller, "adoptedBy", adopted?.by),
      ...fact(teller, "adoptedOn", adopted?.date),
      ...fact(teller, "decision", adopted?.reference),
      ...fact(teller, "review", data.review),
      ...fact(teller, "participants", list(data.participants?.map((text) => name(teller, plan, "actor", text)))),
      ...fact(teller, "involvement", data.targetGroupInvolvement),
      ...fact(
        teller,
        "sideEffects",
        said(data.sideEffects) === "none-found" ? words.noneFound[lang] : data.sideEffects,
      ),
      ...fact(teller, "horizons", list(until)),
      ...fact(teller, "profile", data.profile),
      ...fact(teller, "language", toldLanguage(data.language, lang)),
      ...fact(teller, "source", data.source),
      ...value(teller, "basis", "basis", data.basis),
      ...fact(teller, "notes", data.notes),
      ...fact(teller, "tags", list(data.tags)),
      ...address(teller, data.url),
    ],
    sections: sections(
      strategies(data.strategies, teller),
      scope(data.scope, teller),
      accepted(own(model.acceptedGaps), teller),
      delegated(own(model.delegations), teller),
      perspectives(data, teller),
      ...(["factor", "assumption", "indicator", "targetGroup", "actor"] as const).map((kind) => ({
        title: capitalised(kindWords[kind].many[lang]),
        entries: own(model.declarations)
          .filter((declaration) => declaration.kind === kind)
          .map((declaration) => declared(declaration, teller)),
      })),
      silenced(plan, teller),
    ),
  };
}

const sections = (...all: readonly ViewerAboutSection[]): ViewerAboutSection[] =>
  all.filter(({ entries }) => entries.length > 0);

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function fact({ lang }: Teller, word: Word, text: string | undefined): ViewerFact[] {
  const told = said(text);
  return told === undefined ? [] : [{ label: words[word][lang], text: told }];
}

/** A fact of a value of the vocabulary. */
function value(teller: Teller, word: Word, field: ValueField, given: string | undefined): ViewerFact[] {
  const known = valueWords[field] as Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>>;
  return fact(
    teller,
    word,
    given === undefined ? undefined : Object.hasOwn(known, given) ? known[given]!.name[teller.lang] : given,
  );
}

function address({ lang }: Teller, url: string | undefined): ViewerFact[] {
  const text = said(url);
  if (text === undefined) return [];
  return [{ label: words.url[lang], text, ...withoutGaps({ href: safeHref(text) }) }];
}

const name = ({ named }: Teller, plan: ModelPlan, kind: ModelDeclaration["kind"], text: string): string =>
  named.titleOf(plan, kind, text);

const person = (teller: Teller, plan: ModelPlan, word: Word, text: string | undefined): ViewerFact[] =>
  fact(teller, word, said(text) && name(teller, plan, "actor", text!));

/** Several texts as one; undefined where none says anything. */
function list(texts: readonly string[] | undefined): string | undefined {
  const told = (texts ?? []).flatMap((text) => said(text) ?? []);
  return told.length === 0 ? undefined : told.join("; ");
}

const toldLanguage = (given: string | undefined, lang: Language): string | undefined =>
  given !== undefined && Object.hasOwn(valueWords.language, given)
    ? valueWords.language[given as Language].name[lang]
    : given;

/** The entry of what a plan refers to: its title where it was found, with the node that it is; else what is written. */
function entryOf(
  target: ModelItem | ModelCatalog | undefined,
  written: string,
  facts: readonly ViewerFact[],
  { lang }: Teller,
): ViewerAboutEntry {
  if (!target) return { title: written, facts };
  const title = titleOf(target, lang);
  if (target.kind === "catalog") return { title, facts };
  const hasCode = /^\d/u.test(target.id) && !title.startsWith(target.id);
  return { title: hasCode ? `${target.id} ${title}` : title, node: boxId(target), facts };
}

/** The catalogue or item of this id, where the model has it. */
function targetOf({ catalogs, find }: Model, text: string): ModelItem | ModelCatalog | undefined {
  const [id] = text.split("@");
  const catalog = catalogs.find((candidate) => candidate.id === id);
  const node = catalog ?? find(text);
  return node?.kind === "catalog" || node?.kind === "item" ? node : undefined;
}

function strategies(given: Plan["strategies"], teller: Teller): ViewerAboutSection {
  const entries = (given ?? []).map((each) => {
    const { id, binding } = typeof each === "string" ? { id: each, binding: undefined } : each;
    const facts = [...fact(teller, "id", id), ...value(teller, "binding", "binding", binding)];
    return entryOf(targetOf(teller.model, id), id, facts, teller);
  });
  return { title: words.strategies[teller.lang], entries };
}

function scope(given: readonly string[] | undefined, teller: Teller): ViewerAboutSection {
  const title = words.scope[teller.lang];
  if (given?.length === 0) return { title, entries: [{ title: words.nothingOnPurpose[teller.lang], facts: [] }] };
  const entries = (given ?? []).map((text) => entryOf(targetOf(teller.model, text), text, [], teller));
  return { title, entries };
}

/** What an entry is written about. */
const writtenItem = ({ origin }: Model["acceptedGaps"][number] | Model["delegations"][number]): string => {
  const { container, key } = origin;
  const entry = (key === undefined ? container : (container as Record<string | number, unknown>)[key]) as unknown;
  const item = typeof entry === "object" && entry !== null ? (entry as { readonly item?: unknown }).item : entry;
  return typeof item === "string" ? item : "";
};

function accepted(gaps: Model["acceptedGaps"], teller: Teller): ViewerAboutSection {
  const entries = gaps.map((gap) => {
    const { target, reason, owner, until, plan } = gap;
    const facts = [
      ...fact(teller, "reason", reason),
      ...(plan ? person(teller, plan, "decidedBy", owner) : fact(teller, "decidedBy", owner)),
      ...fact(teller, "until", until),
    ];
    return entryOf(target, writtenItem(gap), facts, teller);
  });
  return { title: words.acceptedGaps[teller.lang], entries };
}

function delegated(delegations: Model["delegations"], teller: Teller): ViewerAboutSection {
  const entries = delegations.map((delegation) => {
    const { target, to, receiver, until } = delegation;
    const facts = [
      ...fact(teller, "to", receiver ? titleOf(receiver, teller.lang) : to),
      ...fact(teller, "until", until),
    ];
    return entryOf(target, writtenItem(delegation), facts, teller);
  });
  return { title: words.delegations[teller.lang], entries };
}

function perspectives({ perspectives: given }: Plan, teller: Teller): ViewerAboutSection {
  const entries = Object.entries(given ?? {}).map(([id, answer]): ViewerAboutEntry => {
    const found = teller.model.find(id);
    return {
      title: found?.kind === "perspective" ? titleOf(found, teller.lang) : id,
      facts: [...fact(teller, "considered", answer?.considered), ...fact(teller, "notRelevant", answer?.notRelevant)],
    };
  });
  return { title: words.perspectives[teller.lang], entries };
}

/** What a plan declares besides its elements, with all that it says of it. */
function declared(declaration: ModelDeclaration, teller: Teller): ViewerAboutEntry {
  const { plan, data } = declaration;
  const groups = (texts: readonly string[] | undefined) =>
    list(texts?.map((text) => name(teller, plan, "targetGroup", text)));
  const measures = (texts: readonly string[] | undefined) =>
    list(texts?.map((text) => name(teller, plan, "indicator", text)));
  const own = (): ViewerFact[] => {
    switch (declaration.kind) {
      case "indicator":
        return indicatorFacts(data as Indicator, plan, groups, teller);
      case "assumption": {
        const { status, date, check, indicators, critical, owner, response } = data as Assumption;
        return [
          ...value(teller, "status", "assumptionStatus", status),
          ...fact(teller, "judged", date),
          ...fact(teller, "critical", critical ? words.yes[teller.lang] : undefined),
          ...fact(teller, "check", check),
          ...fact(teller, "measuredBy", measures(indicators)),
          ...fact(teller, "response", response),
          ...person(teller, plan, "owner", owner),
        ];
      }
      case "factor":
        return factorFacts(declaration, teller);
      case "actor":
        return fact(teller, "organisation", (data as { readonly organisation?: string }).organisation);
      case "targetGroup":
        return [];
    }
  };
  return {
    title: titleOf(declaration, teller.lang),
    facts: [
      ...fact(teller, "description", data.description),
      ...own(),
      ...fact(teller, "group", data.group),
      ...fact(teller, "source", declaration.kind === "indicator" ? undefined : data.source),
      ...value(teller, "basis", "basis", data.basis),
      ...fact(teller, "notes", data.notes),
      ...fact(teller, "tags", list(data.tags)),
      ...address(teller, data.url),
    ],
  };
}

function indicatorFacts(
  data: Indicator,
  plan: ModelPlan,
  groups: (texts: readonly string[] | undefined) => string | undefined,
  teller: Teller,
): ViewerFact[] {
  const { unit, direction, baseline, targetValue, observations = [], qualitative } = data;
  type Amount = { readonly value?: string | number | undefined; readonly date?: string | undefined };
  const decimal = (given: string | number) =>
    typeof given === "number" && teller.lang === "sv" ? String(given).replace(".", ",") : String(given);
  const amount = ({ value: given, date }: Amount = {}) =>
    given === undefined ? undefined : date === undefined ? decimal(given) : `${decimal(given)} (${date})`;
  return [
    ...fact(teller, "unit", unit),
    ...value(teller, "direction", "direction", direction),
    ...fact(teller, "baseline", amount(baseline)),
    ...fact(teller, "observations", list(observations.map((each) => amount(each) ?? ""))),
    ...fact(teller, "targetValue", amount(targetValue)),
    ...fact(teller, "qualitative", qualitative ? words.yes[teller.lang] : undefined),
    ...fact(teller, "source", data.source),
    ...fact(teller, "reference", data.reference),
    ...fact(teller, "frequency", data.frequency),
    ...person(teller, plan, "owner", data.owner),
    ...fact(teller, "audience", data.audience),
    ...fact(teller, "disaggregatedBy", list(data.disaggregatedBy)),
    ...fact(teller, "targetGroups", groups(data.targetGroups)),
  ];
}

function factorFacts(declaration: ModelDeclaration, teller: Teller): ViewerFact[] {
  const { kind, influence } = declaration.data as Factor;
  const affected = teller.model.references.filter(({ role, from }) => role === "affects" && from === declaration);
  const titles = affected.map(({ text, target, state }) =>
    state === "resolved" && target && target.kind !== "catalog" ? titleOf(target, teller.lang) : text,
  );
  const nodes = affected.flatMap(({ target, state }) =>
    state === "resolved" && target ? [boxId(target as ModelItem)] : [],
  );
  return [
    ...value(teller, "kind", "factorKind", kind),
    ...value(teller, "influence", "influence", influence),
    ...fact(teller, "affects", list(titles)).map((told) => ({
      ...told,
      ...(nodes.length > 0 && nodes.length === titles.length && { nodes }),
    })),
  ];
}

/** The findings that the plan has silenced, on itself and on all that stands in it. */
function silenced(plan: ModelPlan, teller: Teller): ViewerAboutSection {
  const { model, lang } = teller;
  const own = [...model.elements, ...model.declarations].filter((node) => node.plan === plan);
  const entries = [plan, ...own].flatMap((holder) =>
    (holder.data.ignore ?? []).map(
      ({ rule, reason, until }): ViewerAboutEntry => ({
        title: rule,
        facts: [
          ...(holder === plan ? [] : fact(teller, "about", titleOf(holder, lang))),
          ...fact(teller, "reason", reason),
          ...fact(teller, "until", until),
        ],
      }),
    ),
  );
  return { title: words.silenced[lang], entries };
}
