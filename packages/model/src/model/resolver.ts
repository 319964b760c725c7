import type { Catalog } from "../read/read-catalog.js";
import { toAgendaCode } from "../text/agenda-code.js";
import { chooseCatalog, splitEdition } from "./choose-catalog.js";
import type {
  ModelCatalog,
  ModelDeclaration,
  ModelElement,
  ModelItem,
  ModelNode,
  ModelPerspective,
  ModelPlan,
} from "./nodes.js";

/** What a reference was found to point to. */
export interface Found {
  readonly state: "resolved" | "unresolved" | "notListed" | "external" | "invalid";
  readonly target: ModelNode | ModelCatalog | undefined;
  /** The plain form, when an Agenda 2030 code is written in another one. */
  readonly plainForm: string | undefined;
}

type Part = ModelItem | ModelPerspective;
type Member = ModelElement | ModelDeclaration;

const agenda2030 = "agenda-2030";
const unresolved: Found = { state: "unresolved", target: undefined, plainForm: undefined };
const resolved = (target: ModelNode | ModelCatalog, plainForm?: string): Found => ({
  state: "resolved",
  target,
  plainForm,
});

/** Finds what the references of plans and catalogues point to. */
export class Resolver {
  private readonly plansById = new Map<string, ModelPlan>();
  private readonly members = new Map<ModelPlan, Map<string, Member>>();
  private readonly parts = new Map<ModelCatalog, ReadonlyMap<string, Part>>();
  private membersByKey = new Map<string, Member>();

  constructor(private readonly candidates: readonly Catalog[]) {}

  /** Returns false when the id is taken; the first plan keeps it. */
  addPlan(plan: ModelPlan): boolean {
    this.members.set(plan, new Map());
    if (this.plansById.has(plan.id)) return false;
    this.plansById.set(plan.id, plan);
    return true;
  }

  addCatalog(catalog: ModelCatalog, parts: ReadonlyMap<string, Part>): void {
    this.parts.set(catalog, parts);
  }

  /** Returns the holder of the id when it is taken; the first keeps it. */
  addElement(member: Member): Member | undefined {
    const members = this.members.get(member.plan);
    const holder = members?.get(member.id);
    if (holder) return holder;
    members?.set(member.id, member);
    // The elements of an only plan have their ids for keys: one map does for both.
    if (members && member.key === member.id) this.membersByKey = members;
    else if (!this.membersByKey.has(member.key)) this.membersByKey.set(member.key, member);
    return undefined;
  }

  plan(id: string): ModelPlan | undefined {
    return this.plansById.get(id);
  }

  /** A reference of a plan: an element of its own, `plan#element`, or `catalogue/item`. */
  node(text: string, plan: ModelPlan): Found {
    const own = this.members.get(plan)?.get(text);
    if (own) return resolved(own);
    const code = this.agendaItem(text, plan.catalogs);
    if (code) return code;
    const hash = text.indexOf("#");
    if (hash > 0) {
      const id = text.slice(0, hash);
      // Of plans with the same id, each means itself.
      const other = plan.id === id ? plan : this.plansById.get(id);
      if (!other) return { ...unresolved, state: "external" };
      const member = this.members.get(other)?.get(text.slice(hash + 1));
      return member ? resolved(member) : unresolved;
    }
    return text.includes("/") ? this.part(text, plan.catalogs) : unresolved;
  }

  /** An item or a whole catalogue that a plan or the portfolio names. */
  itemOrCatalog(text: string, catalogs: readonly ModelCatalog[]): Found {
    const found =
      this.agendaItem(text, catalogs) ??
      (text.includes("/") ? this.part(text, catalogs) : this.catalog(text, catalogs));
    return found.target?.kind === "perspective" ? { ...found, state: "invalid" } : found;
  }

  /** An item of another catalogue; one of a catalogue that no plan lists is external. */
  alignedItem(text: string, catalogs: readonly ModelCatalog[]): Found {
    const code = this.agendaItem(text, catalogs);
    const found = code ?? (text.includes("/") ? this.part(text, catalogs) : unresolved);
    if (found.state !== "unresolved" && found.state !== "notListed") return found;
    // An id without its catalogue points nowhere, whatever is loaded.
    const catalog = code ? agenda2030 : text.includes("/") ? text.slice(0, text.indexOf("/")) : undefined;
    const isElsewhere = catalog !== undefined && !this.amongListed(catalog, catalogs);
    return isElsewhere ? { ...found, state: "external" } : found;
  }

  findByKey(key: string): ModelNode | undefined {
    const hash = key.indexOf("#");
    const plan = hash > 0 ? this.plansById.get(key.slice(0, hash)) : undefined;
    const member = this.membersByKey.get(key) ?? (plan && this.members.get(plan)?.get(key.slice(hash + 1)));
    if (member) return member;
    const found = this.itemOrCatalog(key, [...this.parts.keys()]);
    return found.target?.kind === "catalog" ? undefined : found.target;
  }

  /** An Agenda 2030 code without its catalogue; undefined when the text is none. */
  private agendaItem(text: string, catalogs: readonly ModelCatalog[]): Found | undefined {
    const code = toAgendaCode(text);
    if (code === undefined) return undefined;
    const listed = this.amongListed(agenda2030, catalogs);
    const plainForm = `${agenda2030}/${code}`;
    if (!listed)
      return {
        ...unresolved,
        state: chooseCatalog(agenda2030, this.candidates) ? "notListed" : "unresolved",
        plainForm,
      };
    const part = this.parts.get(listed)?.get(code);
    return part ? resolved(part, plainForm) : unresolved;
  }

  private part(text: string, catalogs: readonly ModelCatalog[]): Found {
    const slash = text.indexOf("/");
    const reference = text.slice(0, slash);
    const id = text.slice(slash + 1);
    const catalog = this.amongListed(reference, catalogs);
    if (!catalog)
      return { ...unresolved, state: chooseCatalog(reference, this.candidates) ? "notListed" : "unresolved" };
    const part = this.parts.get(catalog)?.get(id);
    if (part) return resolved(part);
    const code = catalog.id === agenda2030 ? toAgendaCode(id) : undefined;
    const coded = code === undefined ? undefined : this.parts.get(catalog)?.get(code);
    return coded ? resolved(coded, `${agenda2030}/${code}`) : unresolved;
  }

  private catalog(text: string, catalogs: readonly ModelCatalog[]): Found {
    const catalog = this.amongListed(text, catalogs);
    if (catalog) return resolved(catalog);
    return { ...unresolved, state: chooseCatalog(text, this.candidates) ? "notListed" : "unresolved" };
  }

  /** Among the listed catalogues: by id, and by edition where one is named. An extension's id means its base. */
  private amongListed(reference: string, catalogs: readonly ModelCatalog[]): ModelCatalog | undefined {
    const { id, edition } = splitEdition(reference);
    return (
      catalogs.find((catalog) => catalog.id === id && (edition === undefined || catalog.edition === edition)) ??
      catalogs.find((catalog) =>
        catalog.extensions.some(
          (extension) => extension.id === id && (edition === undefined || extension.edition === edition),
        ),
      )
    );
  }
}
