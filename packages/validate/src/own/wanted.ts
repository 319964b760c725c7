import type { Model, ModelPlan } from "@change-logic/model";
import { isSelected, type Selectable } from "../select/selector.js";
import type { Wanted } from "./declared-rule-schema.js";
import { compileFields } from "./field-tests.js";

/** Tells whether a node is one of those that are meant; `plan` only for goals, which stand in no plan. */
export type NodeTest = (node: Selectable, plan?: ModelPlan) => boolean;

/** Makes a test for nodes of a model. */
export function compileWanted({ fields, except, ...selector }: Wanted, model: Model): NodeTest {
  const fits = compileFields(fields ?? {});
  const isExempt = except ? compileWanted(except, model) : () => false;
  return (node, plan) => isSelected(selector, node, model, plan) && fits(node.data) && !isExempt(node, plan);
}

/** The same test, which remembers its answers: for nodes that are met again and again. */
export function remembering(test: NodeTest): (node: Selectable) => boolean {
  const answers = new Map<Selectable, boolean>();
  return (node) => {
    let answer = answers.get(node);
    if (answer === undefined) {
      answer = test(node);
      answers.set(node, answer);
    }
    return answer;
  };
}
