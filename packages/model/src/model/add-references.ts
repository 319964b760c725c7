import { threadKinds } from "../link-table.js";
import { isExtensionKey } from "../schema/parts.js";
import { addReference, type Draft } from "./draft.js";
import type { ModelCatalog, ModelDeclaration, ModelElement, ModelNode, ModelPlan, ReferenceRole } from "./nodes.js";

type Fits = (target: ModelNode | ModelCatalog) => boolean;

const isIndicator: Fits = (target) => target.kind === "indicator";
const isAction: Fits = (target) => target.kind === "action";
const isPerspective: Fits = (target) => target.kind === "perspective";
const isElement: Fits = (target) => (threadKinds as readonly string[]).includes(target.kind);

/** References of plans, elements and declarations that are not links. */
export function addReferences(draft: Draft): void {
  for (const plan of draft.plans) addPerspectives(draft, plan.data.perspectives, plan, plan);
  for (const element of draft.elements) {
    if (element.kind !== "action") {
      addList(draft, "indicator", element.data.indicators, element, isIndicator);
      continue;
    }
    const { plan, data } = element;
    if (data.partOf !== undefined) {
      const origin = { source: plan.source, container: data, key: "partOf" };
      const written = { role: "partOf", text: data.partOf, from: element, plan, origin } as const;
      addReference(draft, written, draft.resolver.node(data.partOf, plan), isAction);
    }
    addList(draft, "jointWith", data.jointWith, element, isAction);
    addPerspectives(draft, data.perspectives, element, plan);
  }
  for (const declaration of draft.declarations) {
    const { data } = declaration;
    if ("indicators" in data) addList(draft, "indicator", data.indicators, declaration, isIndicator);
    if ("affects" in data) addList(draft, "affects", data.affects, declaration, isElement);
  }
}

function addList(
  draft: Draft,
  role: ReferenceRole,
  texts: readonly string[] | undefined,
  from: ModelElement | ModelDeclaration,
  fits: Fits,
): void {
  for (const [key, text] of (texts ?? []).entries()) {
    const origin = { source: from.plan.source, container: texts as object, key };
    addReference(draft, { role, text, from, plan: from.plan, origin }, draft.resolver.node(text, from.plan), fits);
  }
}

function addPerspectives(
  draft: Draft,
  record: Readonly<Record<string, unknown>> | undefined,
  from: ModelElement | ModelPlan,
  plan: ModelPlan,
): void {
  for (const key of Object.keys(record ?? {})) {
    if (isExtensionKey(key)) continue;
    const origin = { source: plan.source, container: record as object, key };
    const written = { role: "perspective", text: key, from, plan, origin } as const;
    addReference(draft, written, draft.resolver.node(key, plan), isPerspective);
  }
}
