import { isAction } from "@change-logic/analysis";
import { elementColumns, kindCode } from "@change-logic/analysis/columns";
import { endsOf } from "@change-logic/analysis/graph";
import type { Language, Model, ModelAction, ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { findLineBegins } from "../facts/line-begins.js";
import type { Rule } from "../rule.js";
import { withStatus } from "../text/action-status.js";
import { definite, isNeuter } from "../text/kind-names.js";
import { type Named, name, named, shortList } from "../text/naming.js";
import { causeOfUnwanted, nameUnwanted } from "../text/unwanted.js";

type Args = Named & {
  readonly unwanted: boolean;
  /** The actions that lead here, or to where the line begins: ids, titles and statuses side by side. */
  readonly actionIds: readonly string[];
  readonly actionTitles: readonly string[];
  readonly actionStatuses: readonly string[];
};

/** An outcome or effect that only inactive actions reach, or actions that have been finished without a result. */
export const inactiveOnly: Rule<Args> = {
  id: "inactive-only",
  topic: "chain",
  summary: {
    sv: "Ett resultat eller en effekt som bara nås av insatser som är pausade, avbrutna eller inte blev av, eller som inte gav något",
    en: "An outcome or effect that is reached only by actions that are paused, cancelled or not done, or that gave nothing",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      a.unwanted
        ? `Ingen insats som planeras eller pågår orsakar ${nameUnwanted(a, "sv")}: ${reasons(a, "sv")}. Ta bort ${definite(a.kind, "sv")} om ${isNeuter(a.kind) ? "det" : "den"} inte längre väntas, annars skriv ${causeOfUnwanted(a, "sv")}.`
        : `Ingen insats bär ${name(a, "sv")}: ${reasons(a, "sv")}. Låt en insats som planeras eller pågår leda till ${definite(a.kind, "sv")}, eller ta bort ${isNeuter(a.kind) ? "det" : "den"}.`,
    en: (a) =>
      a.unwanted
        ? `No action that is planned or ongoing causes ${nameUnwanted(a, "en")}: ${reasons(a, "en")}. Remove ${definite(a.kind, "en")} if it is no longer expected, else write ${causeOfUnwanted(a, "en")}.`
        : `No action carries ${name(a, "en")}: ${reasons(a, "en")}. Let an action that is planned or ongoing lead to ${definite(a.kind, "en")}, or remove it.`,
  },
  *check({ model, facts }) {
    const found = findReachedInVain(model, facts);
    const actionsOf = new Map(found.map((element) => [element, actionsBefore(facts, model.elements, element)]));
    const isBegun = (element: ModelElement) => (actionsOf.get(element)?.length ?? 0) > 0;
    // A loop begins where an action enters it.
    const members = [...found.filter(isBegun), ...found.filter((element) => !isBegun(element))];
    const { forward, size } = facts.graph;
    const begins = findLineBegins(
      members.map(({ index }) => index),
      forward,
      size,
    );
    for (const element of found) {
      const begin = model.elements[begins[element.index]!] ?? element;
      // Of the actions where the line begins a few are enough: all that follows would repeat them.
      const actions = isBegun(element) ? actionsOf.get(element) : actionsOf.get(begin)?.slice(0, 4);
      yield {
        args: {
          ...named(element),
          unwanted: "unwanted" in element.data && element.data.unwanted === true,
          actionIds: actions?.map(({ key }) => key) ?? [],
          actionTitles: actions?.map(({ data }) => data.title ?? "") ?? [],
          actionStatuses: actions?.map(({ data }) => data.status ?? "") ?? [],
        },
        subjects: [element.key],
        follows: [
          ...facts.whyNothingLeadsTo(element),
          ...(begin === element ? [] : [{ rule: inactiveOnly.id, about: begin.key }]),
        ],
        at: atElement(element),
      };
    }
  },
};

/** The outcomes and effects that actions reach, but none that carries something. */
function findReachedInVain(model: Model, { activeReach, uncaused }: Facts): ModelElement[] {
  const { kinds } = elementColumns(model);
  const found: ModelElement[] = [];
  for (let index = 0; index < kinds.length; index++) {
    if (activeReach.byCarrying[index] === 1 || (kinds[index] !== kindCode.outcome && kinds[index] !== kindCode.effect))
      continue;
    const element = model.elements[index]!;
    if (!uncaused.has(element)) found.push(element);
  }
  return found;
}

/** The actions that lead straight to an element. */
function actionsBefore({ graph }: Facts, elements: readonly ModelElement[], element: ModelElement): ModelAction[] {
  const before = new Set(endsOf(graph.backward, element.index));
  return [...before].flatMap((index) => elements[index] ?? []).filter(isAction);
}

function reasons(a: Args, language: Language): string {
  const texts = a.actionIds.map((id, index) => {
    const action = name({ kind: "action", id, title: a.actionTitles[index] }, language);
    const status = a.actionStatuses[index] ?? "";
    const isFinished = status === "done" || status === "partlyDone";
    const nothing = language === "sv" ? " utan att ge något" : " without giving anything";
    return `${action} ${withStatus(status, language)}${isFinished ? nothing : ""}`;
  });
  return shortList(texts, language, 3);
}
