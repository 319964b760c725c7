import { ChangeLogicError, type Model, type ModelCatalog, type ModelItem, type ModelPlan } from "@change-logic/model";

type Target = ModelItem | ModelCatalog;

/**
 * Marks in `scope` what the targets take in: the named items, and everything below them. An item whose children are not
 * all held takes in nothing below it. A catalogue names all its topmost items.
 */
export function takeIn(targets: Iterable<Target>, scope: Uint8Array): void {
  const pending: ModelItem[] = [];
  for (const target of targets) {
    if (target.kind === "catalog") pending.push(...target.top);
    else pending.push(target);
  }
  const entered = new Uint8Array(scope.length);
  while (pending.length > 0) {
    const item = pending.pop()!;
    if (entered[item.index] === 1) continue;
    entered[item.index] = 1;
    scope[item.index] = 1;
    if (item.data.childrenComplete !== false) pending.push(...item.children);
  }
}

/** What a plan has taken on itself, by item index. */
export function scopeOfPlan(model: Model, plan: ModelPlan): Uint8Array {
  const scope = new Uint8Array(model.items.length);
  takeIn(plan.scope ?? [], scope);
  return scope;
}

/** What the model as a whole has taken on, by item index; `asked` is what one run asks about besides. */
export function scopeOfModel(model: Model, asked: readonly string[] = []): Uint8Array {
  const scope = new Uint8Array(model.items.length);
  for (const plan of model.plans) takeIn(plan.scope ?? [], scope);
  takeIn(model.portfolioScope, scope);
  if (model.isPortfolio)
    takeIn(
      model.catalogs.filter((catalog) => catalog.data.optional !== true),
      scope,
    );
  takeIn(
    asked.map((text) => findTarget(model, text)),
    scope,
  );
  return scope;
}

function findTarget(model: Model, text: string): Target {
  const [id, edition] = text.split("@");
  const catalog = model.catalogs.find(
    (candidate) => candidate.id === id && (edition === undefined || candidate.edition === edition),
  );
  const node = catalog ?? model.find(text);
  if (node?.kind === "catalog" || node?.kind === "item") return node;
  throw new ChangeLogicError(
    "unknown-node",
    "caller",
    `The scope "${text}" is neither an item nor a catalogue of the model.`,
    `Name an item (catalogue/item) or one of the catalogues: ${model.catalogs.map(({ id: known }) => known).join(", ")}.`,
  );
}
