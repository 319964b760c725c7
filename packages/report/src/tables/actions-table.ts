import { actionItemMatrix, isSaid, wholes } from "@change-logic/analysis";
import {
  type Language,
  type Localized,
  type Model,
  type ModelAction,
  type ModelElement,
  type ModelItem,
  valueWords,
} from "@change-logic/model";
import type { ReportTable, TableColumn } from "./report-table.js";
import { joined, tableNames } from "./table-names.js";

/**
 * Who does what, when, for whom and to what end: a row for each action, in document order. The goals are the lowest that
 * a walk without counteracting links leads to. A column for the plan where there are several.
 */
export function actionsTable(model: Model, { lang }: { readonly lang: Language }): ReportTable {
  const names = tableNames(model, lang);
  const matrix = actionItemMatrix(model);
  const ends = linkEnds(model);
  const wholeOf = wholes(model);
  // Its own owner, that of the action that it is a part of, at any height, or else the one whom its plan names for all.
  const ownerName = (action: ModelAction): string | null => {
    const line = new Set<ModelAction>();
    for (let at: ModelAction | undefined = action; at && !line.has(at); at = wholeOf.get(at)) {
      if (isSaid(at.data.owner)) return names.declared(at.plan, [at.data.owner]);
      line.add(at);
    }
    return names.declared(action.plan, [action.plan.data.defaultOwner]);
  };
  const hasPlans = model.plans.length > 1;
  const column = (id: keyof typeof words & string, kind: TableColumn["kind"] = "text"): TableColumn => ({
    id,
    heading: words[id][lang],
    kind,
  });
  return {
    id: "actions",
    caption: words.caption[lang],
    columns: [
      column("action"),
      ...(hasPlans ? [column("plan")] : []),
      column("owner"),
      column("partners"),
      column("start", "date"),
      column("end", "date"),
      column("status"),
      column("targetGroups"),
      column("addresses"),
      column("leadsTo"),
      column("goals"),
    ],
    rows: matrix.actions.map((action) => {
      const { plan, data } = action;
      const [start = null, end = ".."] = data.period?.split("/") ?? [];
      return {
        key: action.key,
        cells: [
          names.of(action),
          ...(hasPlans ? [names.of(plan)] : []),
          ownerName(action),
          names.declared(plan, data.partners),
          start,
          end === ".." ? null : end,
          data.status === undefined ? null : valueWords.actionStatus[data.status].name[lang],
          names.declared(plan, data.targetGroups),
          joined((ends.addressed.get(action) ?? []).map(names.of)),
          joined((ends.led.get(action) ?? []).map(names.of)),
          joined(lowestReached(matrix, action).map(names.of)),
        ],
      };
    }),
  };
}

type Ends = ReadonlyMap<ModelElement | ModelItem, readonly ModelElement[]>;

/** What each element's valid links `addresses` and `leadsTo` lead to, in document order. */
function linkEnds(model: Model): { readonly addressed: Ends; readonly led: Ends } {
  const addressed = new Map<ModelElement | ModelItem, ModelElement[]>();
  const led = new Map<ModelElement | ModelItem, ModelElement[]>();
  for (const { type, state, from, to } of model.links) {
    if (state !== "valid" || (type !== "addresses" && type !== "leadsTo")) continue;
    const lists = type === "addresses" ? addressed : led;
    const list = lists.get(from);
    if (list) list.push(to as ModelElement);
    else lists.set(from, [to as ModelElement]);
  }
  return { addressed, led };
}

/** The items that an action reaches, without those above another that it reaches. */
function lowestReached(matrix: ReturnType<typeof actionItemMatrix>, action: ModelAction): ModelItem[] {
  const reached = new Set<ModelItem>();
  matrix.forEachItem(action, (item) => reached.add(item));
  return [...reached].filter(({ children }) => !children.some((child) => reached.has(child)));
}

const words = {
  caption: { sv: "Insatser: vem gör vad, när och för vem", en: "Actions: who does what, when and for whom" },
  action: { sv: "Insats", en: "Action" },
  plan: { sv: "Plan", en: "Plan" },
  owner: { sv: "Ansvarig", en: "Responsible" },
  partners: { sv: "Samverkar med", en: "Partners" },
  start: { sv: "Start", en: "Start" },
  end: { sv: "Slut", en: "End" },
  status: { sv: "Status", en: "Status" },
  targetGroups: { sv: "Målgrupper", en: "Target groups" },
  addresses: { sv: "Möter nuläge", en: "Addresses" },
  leadsTo: { sv: "Leder till", en: "Leads to" },
  goals: { sv: "Når mål", en: "Reaches goals" },
} as const satisfies Record<string, Localized>;
