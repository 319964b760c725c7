import { isSaid } from "@change-logic/analysis";
import {
  type Language,
  type Model,
  type ModelElement,
  type ModelItem,
  type ModelPlan,
  titleOf,
} from "@change-logic/model";

/** What elements, items, actors and target groups are called in the cells of a table. */
export interface TableNames {
  /** A title on one line; an item with its code first, where it goes by a code. */
  of(node: ModelElement | ModelItem | ModelPlan): string;
  /** Actors or target groups as an element names them: those that its plan declares by title, plain text as it is. */
  declared(plan: ModelPlan, texts: readonly (string | undefined)[] | undefined): string | null;
}

/** Between the names in a cell that holds several: names hold commas more often. */
const between = "; ";

/** Several names in one cell; null for none. */
export const joined = (names: Iterable<string>): string | null => {
  const list = [...names];
  return list.length > 0 ? list.join(between) : null;
};

/** Lays out the names of a model; linear in what its plans declare. */
export function tableNames(model: Model, lang: Language): TableNames {
  const titles = new Map<string, string>();
  for (const declaration of model.declarations) {
    const { kind, plan, id } = declaration;
    if (kind === "actor" || kind === "targetGroup")
      titles.set(`${plan.index}#${id}`, onOneLine(titleOf(declaration, lang)));
  }
  return {
    of(node) {
      const title = onOneLine(titleOf(node, lang));
      // Targets of Agenda 2030 are known by their codes; ids of other catalogues are words of the file, not of the strategy.
      const hasCode = node.kind === "item" && /^\d/u.test(node.id) && !title.startsWith(node.id);
      return hasCode ? `${node.id} ${title}` : title;
    },
    declared: (plan, texts = []) =>
      joined(texts.filter(isSaid).map((text) => titles.get(`${plan.index}#${text}`) ?? onOneLine(text!))),
  };
}

/** Text from a plan without the line breaks that its file happened to have. */
export const onOneLine = (text: string): string => text.trim().replace(/\s+/gu, " ");
