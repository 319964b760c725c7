import type { Coverage, ItemStatus } from "@change-logic/analysis";
import type { Language, ModelItem } from "@change-logic/model";
import { sumOfFindings } from "../finding-marks.js";
import { goalsWithoutAction, ofGoals, overviewWords } from "../overview-words.js";
import { itemBox } from "../scene-boxes.js";
import { describeItem, type ShownItem } from "../scene-items.js";
import type { SceneBox, SceneDetail, SceneFindings, SceneMark } from "../scene-types.js";
import { withAllBelow } from "./threads-through.js";

/** The id of an area of the scene. */
export const areaId = ({ index }: ModelItem): string => `a${index}`;

/**
 * The box of an area in the overview: how many of its goals are reached, that some or all in scope are not, and the
 * findings about any of them.
 */
export function areaBox(
  area: ModelItem,
  context: {
    readonly column: number;
    readonly lane: string | undefined;
    readonly coverage: Coverage | undefined;
    readonly marks: ReadonlyMap<string, SceneFindings>;
    readonly language: Language;
  },
): SceneBox {
  const { column, lane, coverage, marks, language } = context;
  const inScope = coverage ? lowestInScope(area, coverage) : [];
  const place = { column, track: 0, lane, shown: undefined };
  const shown = standing(describeItem(area, coverage), inScope);
  const box = itemBox(shown, areaId(area), place, { language, marks: new Map() });
  const findings = sumOfFindings(withAllBelow(area), marks, language);
  const facts = coverage ? reachedFacts(area, inScope, coverage, language) : [];
  return {
    ...box,
    marks: [...box.marks, ...openMark(shown, inScope, language)],
    ...(findings && { findings }),
    ...(facts.length > 0 && { details: facts, facts }),
  };
}

/** The items in scope at or below an area that have none in scope below them. */
function lowestInScope(area: ModelItem, coverage: Coverage): ShownItem[] {
  const isIn = ({ index }: ModelItem) => coverage.items[index]?.inScope === true;
  return withAllBelow(area)
    .filter((item) => isIn(item) && !item.children.some(isIn))
    .map((item) => describeItem(item, coverage));
}

/** How an area stands that is itself outside the scope, by what is in scope below it; the status when they share one. */
function standing(area: ShownItem, inScope: readonly ShownItem[]): ShownItem {
  const [first] = inScope;
  if (area.status !== "outOfScope" || first === undefined) return area;
  const status = inScope.every((each) => each.status === first.status) ? first.status : area.status;
  return {
    ...area,
    status,
    uncovered: inScope.every(({ uncovered }) => uncovered),
    setAside: inScope.every(({ setAside }) => setAside),
  };
}

/** That some goals in scope lack an action, where the area as a whole does not say so. */
function openMark(area: ShownItem, inScope: readonly ShownItem[], language: Language): SceneMark[] {
  const count = inScope.filter(({ uncovered }) => uncovered).length;
  const isSaid = area.uncovered && area.status !== "outOfScope";
  return count === 0 || isSaid ? [] : [{ kind: "status", text: goalsWithoutAction[language](count) }];
}

/** How many of the goals in scope are reached; of the lowest goals, where the scope names none here. */
function reachedFacts(
  area: ModelItem,
  inScope: readonly ShownItem[],
  coverage: Coverage,
  language: Language,
): SceneDetail[] {
  const counts = coverage.items[area.index]?.counts;
  if (!counts || area.children.length === 0) return [];
  const hasScope = inScope.length > 0;
  const all = hasScope ? inScope.length : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const countOf = (status: ItemStatus): number =>
    hasScope ? inScope.filter((each) => each.status === status).length : counts[status];
  const label = overviewWords[hasScope ? "goalsInScope" : "lowestGoals"][language];
  const fact = (status: "covered" | "indirect"): SceneDetail => ({
    label,
    text: ofGoals[status][language](countOf(status), all),
  });
  return [fact("covered"), ...(countOf("indirect") > 0 ? [fact("indirect")] : [])];
}
