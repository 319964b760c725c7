import type { Model, ModelItem, ModelNode } from "@change-logic/model";

const agenda2030 = "agenda-2030";

/** Whether a model holds Agenda 2030, so that its items may be pointed to. */
export const holdsAgenda = ({ catalogs }: Model): boolean =>
  catalogs.some(({ id, extensions }) => id === agenda2030 || extensions.some((each) => each.id === agenda2030));

/** Whether an item is one of Agenda 2030. */
export const isOfAgenda = ({ catalog }: ModelItem): boolean => catalog.id === agenda2030;

/** Whether something is an item of Agenda 2030. */
export const isAgendaItem = (node: ModelNode | undefined): node is ModelItem =>
  node?.kind === "item" && isOfAgenda(node);

/** Whether an item of Agenda 2030 is a goal: its code has no dot. What somebody has added to it has other ids. */
export const isAgendaGoal = ({ id }: ModelItem): boolean => /^\d{1,2}$/u.test(id);

/** Whether an item of Agenda 2030 is a target: `13.2`, `1.a`. */
export const isAgendaTarget = ({ id }: ModelItem): boolean => /^\d{1,2}\.[\da-z]+$/u.test(id);
