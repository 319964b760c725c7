import { isActive } from "@change-logic/analysis";
import {
  type Assumption,
  type DeclaredKind,
  type Factor,
  kindWords,
  type Language,
  type Model,
  type ModelAction,
  type ModelDeclaration,
  type ModelElement,
  type ModelPlan,
  titleOf,
  valueWords,
} from "@change-logic/model";
import { resourceText } from "./resources.js";
import type { PlanLink } from "./scene-links.js";
import type { SceneDetail } from "./scene-types.js";
import { detailWords, periodPhrases } from "./scene-words.js";

/** Says what a plan's own words about its elements and links amount to, with ids made titles. */
export interface DetailWriter {
  /** What a diagram may draw in the box of an element. */
  ofElement(element: ModelElement): SceneDetail[];
  /** The rest of what is said of an element, for those who read. */
  restOf(element: ModelElement): SceneDetail[];
  ofLink(link: PlanLink): SceneDetail[];
  /** What a numbered note says of a link: each assumption with what is known of it, the rationale, the mitigation. */
  notesOf(link: PlanLink): SceneDetail[];
}

type NamedKind = DeclaredKind | ModelElement["kind"];

/** Makes a writer of details for one model, in one language. */
export function detailWriter(model: Model, language: Language): DetailWriter {
  const find = memberFinder(model);
  const named = (text: string, kind: NamedKind, plan: ModelPlan): string => {
    const found = find(text, kind, plan);
    return found ? titleOf(found, language) : text;
  };
  const assumption = (text: string, plan: ModelPlan): SceneDetail => {
    const data = find(text, "assumption", plan)?.data as Assumption | undefined;
    const known = data?.status && valueWords.assumptionStatus[data.status].name[language];
    const word = kindWords.assumption.one[language];
    return { label: known ? `${word} (${known})` : word, text: named(text, "assumption", plan) };
  };
  const list = (texts: readonly string[] | undefined, kind: DeclaredKind, plan: ModelPlan): SceneDetail[] => {
    const names = said(texts).map((text) => named(text, kind, plan));
    const { one, many } = kindWords[kind];
    return names.length === 0 ? [] : [{ label: (names.length === 1 ? one : many)[language], text: names.join("; ") }];
  };
  const detail = (label: keyof typeof detailWords, text: string | undefined): SceneDetail[] =>
    text === undefined || text.trim() === "" ? [] : [{ label: detailWords[label][language], text }];
  const ofAction = (action: ModelAction): SceneDetail[] => {
    const { data, plan } = action;
    const { result } = data;
    // A status that takes the action out of the count is a mark on its box already.
    const status = isActive(action) ? data.status : undefined;
    const [owner] = said([data.owner, plan.data.defaultOwner]);
    return [
      ...detail("owner", owner && named(owner, "actor", plan)),
      ...detail(
        "partners",
        said(data.partners)
          .map((text) => named(text, "actor", plan))
          .join("; "),
      ),
      ...detail("period", data.period && periodText(data.period, language)),
      ...detail("status", status && valueWords.actionStatus[status].name[language]),
      ...detail("result", result && valueWords.actionResult[result].name[language]),
      ...list(data.targetGroups, "targetGroup", plan),
    ];
  };
  const perspectives = (action: ModelAction): SceneDetail[] => {
    const answers = Object.entries(action.data.perspectives ?? {});
    const saying = (answer: "considered" | "notRelevant") =>
      answers.flatMap(([id, said]) => {
        const why = said[answer]?.trim();
        const found = model.find(id);
        const name = found?.kind === "perspective" ? titleOf(found, language) : id;
        return why ? [`${name} – ${why}`] : [];
      });
    return [
      ...detail("considered", saying("considered").join("; ")),
      ...detail("notRelevant", saying("notRelevant").join("; ")),
    ];
  };
  const restOfAction = (action: ModelAction): SceneDetail[] => {
    const { data, plan } = action;
    const outputs = (data.outputs ?? []).map(({ title, unit }) => said([title, unit]).join(", "));
    return [
      ...detail("partOf", data.partOf && named(data.partOf, "action", plan)),
      ...detail(
        "jointWith",
        said(data.jointWith)
          .map((text) => named(text, "action", plan))
          .join("; "),
      ),
      ...detail("resources", said((data.resources ?? []).map((each) => resourceText(each, language))).join("; ")),
      ...detail("outputs", said(outputs).join("; ")),
      ...detail("places", said(data.places).join("; ")),
      ...detail("involvement", data.targetGroupInvolvement),
      ...perspectives(action),
    ];
  };
  const factors = factorsByElement(model);
  const factor = ({ data, plan, id }: ModelDeclaration): SceneDetail => {
    const { kind, influence, description } = data as Factor;
    const word = kind ? valueWords.factorKind[kind].name : kindWords.factor.one;
    const known = influence && `${detailWords.influence[language]}: ${valueWords.influence[influence].name[language]}`;
    const more = said([known, description]).join("; ");
    const title = named(id, "factor", plan);
    return { label: word[language], text: more === "" ? title : `${title} (${more})` };
  };
  return {
    restOf(element) {
      const { description, source, basis, notes, tags } = element.data;
      const isResult = element.kind === "outcome" || element.kind === "effect";
      const requires = isResult ? element.data.requires : undefined;
      return [
        ...detail("description", description),
        ...(element.kind === "action" ? restOfAction(element) : []),
        ...detail("requires", requires && valueWords.requires[requires].name[language]),
        ...(factors.get(element) ?? []).map(factor),
        ...detail("source", source),
        ...detail("basis", basis && valueWords.basis[basis].name[language]),
        ...detail("notes", notes),
        ...detail("tags", said(tags).join("; ")),
      ];
    },
    ofElement(element) {
      switch (element.kind) {
        case "currentState":
          return list(element.data.indicators, "indicator", element.plan);
        case "action":
          return ofAction(element);
        case "outcome":
        case "effect": {
          const { by, targetGroups, indicators } = element.data;
          return [
            ...detail("by", by),
            ...list(targetGroups, "targetGroup", element.plan),
            ...list(indicators, "indicator", element.plan),
          ];
        }
      }
    },
    ofLink({ data, from: { plan } }) {
      if (data === undefined) return [];
      const { confidence, mitigation, evidence, source, basis, notes } = data;
      return [
        ...list(data.assumptions, "assumption", plan),
        ...detail("rationale", data.rationale),
        ...detail("mitigation", mitigation && named(mitigation, "action", plan)),
        ...detail("evidence", evidence),
        ...detail("confidence", confidence && valueWords.confidence[confidence].name[language]),
        ...detail("source", source),
        ...detail("basis", basis && valueWords.basis[basis].name[language]),
        ...detail("notes", notes),
      ];
    },
    notesOf({ data, from: { plan } }) {
      if (data === undefined) return [];
      const { mitigation } = data;
      return [
        ...said(data.assumptions).map((text) => assumption(text, plan)),
        ...detail("rationale", data.rationale),
        ...detail("mitigation", mitigation && named(mitigation, "action", plan)),
      ];
    },
  };
}

/** What in the surroundings each element is affected by, in document order. */
function factorsByElement({ references }: Model): ReadonlyMap<ModelElement, readonly ModelDeclaration[]> {
  const factors = new Map<ModelElement, ModelDeclaration[]>();
  for (const { role, state, from, target } of references) {
    if (role !== "affects" || state !== "resolved" || typeof from === "string" || from.kind !== "factor") continue;
    const element = target as ModelElement;
    const list = factors.get(element);
    if (!list) factors.set(element, [from]);
    else if (!list.includes(from)) list.push(from);
  }
  return factors;
}

/** Finds what a plan names by its id; what is no id of that kind is plain text. */
function memberFinder(model: Model) {
  const byPlan = new Map<ModelPlan, Map<string, ModelElement | ModelDeclaration>>();
  for (const member of [...model.elements, ...model.declarations]) {
    const members = byPlan.get(member.plan) ?? new Map<string, ModelElement | ModelDeclaration>();
    byPlan.set(member.plan, members);
    if (!members.has(member.id)) members.set(member.id, member);
  }
  return (text: string, kind: NamedKind, plan: ModelPlan): ModelElement | ModelDeclaration | undefined => {
    const found = byPlan.get(plan)?.get(text) ?? (text.includes("#") ? model.find(text) : undefined);
    return found?.kind === kind ? (found as ModelElement | ModelDeclaration) : undefined;
  };
}

const said = (texts: readonly (string | undefined)[] | undefined): string[] =>
  (texts ?? []).filter((text): text is string => text !== undefined && text.trim() !== "");

function periodText(period: string, language: Language): string {
  const [start = "", end = ""] = period.split("/");
  return end === ".." ? periodPhrases.from[language](start) : start === end ? start : `${start} – ${end}`;
}
