import { allowedEnds, type LinkTypeName, linkTable, type PlanLinkType, planLinkTypes } from "../link-table.js";
import type { LinkObject } from "../schema/plan-schema.js";
import { addReference, type Draft, originOfEntry, targetOf } from "./draft.js";
import type { LinkState, ModelCatalog, ModelElement, ModelItem, ModelLink, ModelNode, Origin } from "./nodes.js";
import type { Found } from "./resolver.js";

/** Adds all links: those of the plans' elements, then the alignments of the catalogues. */
export function addLinks(draft: Draft): void {
  const links = new Links(draft);
  for (const element of draft.elements) links.addLinksOf(element);
  for (const catalog of draft.catalogs) links.addAlignmentsOf(catalog);
}

class Links {
  /** Links there are already, as far as they are not looked for one by one: from, to, type and sign, as one number. */
  private readonly identities = new Set<number>();
  /** Whether the links of the element that is being added are few enough to be compared with each other. */
  private areFew = false;

  constructor(private readonly draft: Draft) {}

  addLinksOf(element: ModelElement): void {
    const { plan } = element;
    const types = Object.keys(element.data).filter(isPlanLinkType);
    this.areFew = types.reduce((sum, type) => sum + (element.data[type]?.length ?? 0), 0) <= fewLinks;
    for (const type of types) {
      const written = element.data[type] ?? [];
      for (let index = 0; index < written.length; index++) {
        const link = written[index] as string | LinkObject;
        const data = typeof link === "string" ? undefined : link;
        const text = typeof link === "string" ? link : link.to;
        const origin = originOfEntry(plan.source, written, index, "to");
        this.add(type, element, text, this.draft.resolver.node(text, plan), data, undefined, origin);
      }
    }
  }

  addAlignmentsOf(catalog: ModelCatalog): void {
    this.areFew = false;
    for (const item of catalog.items) {
      const written = item.data.alignsWith ?? [];
      for (const [index, alignment] of written.entries()) {
        const origin = originOfEntry(item.origin.source, written, index, "to");
        this.addAlignment(item, typeof alignment === "string" ? { to: alignment } : alignment, origin);
      }
    }
    const family = this.draft.familyOf.get(catalog);
    for (const { data, source } of family ? [family.base, ...family.extensions] : []) {
      for (const alignment of data.alignments ?? []) {
        const reference = alignment.from.includes("/") ? alignment.from : `${catalog.id}/${alignment.from}`;
        const found = this.draft.resolver.itemOrCatalog(reference, [catalog]);
        const from = targetOf(found);
        if (from?.kind === "item") this.addAlignment(from, alignment, { source, container: alignment, key: "to" });
        else {
          const origin = { source, container: alignment, key: "from" };
          const written = {
            role: "alignment",
            text: alignment.from,
            from: "catalog",
            plan: undefined,
            origin,
          } as const;
          addReference(this.draft, written, { ...found, state: "unresolved" });
        }
      }
    }
  }

  private addAlignment(
    from: ModelItem,
    alignment: { to: string; relation?: ModelLink["relation"] },
    origin: Origin,
  ): void {
    const found = this.draft.resolver.alignedItem(alignment.to, this.draft.catalogs);
    this.add("alignsWith", from, alignment.to, found, undefined, alignment.relation ?? "related", origin);
  }

  private add(
    type: LinkTypeName,
    from: ModelElement | ModelItem,
    text: string,
    found: Found,
    data: LinkObject | undefined,
    relation: ModelLink["relation"],
    origin: Origin,
  ): void {
    const to = found.target?.kind === "catalog" ? undefined : found.target;
    const counteracts = data?.counteracts === true;
    const link: ModelLink = {
      index: this.draft.links.length,
      type,
      from,
      to,
      text,
      state: this.stateOf(type, from, found, to, counteracts),
      counteracts,
      feedback: data?.feedback === true,
      relation,
      data,
      plainForm: found.plainForm,
      origin,
    };
    this.draft.links.push(Object.freeze(link));
  }

  private stateOf(
    type: LinkTypeName,
    from: ModelElement | ModelItem,
    found: Found,
    to: ModelNode | undefined,
    counteracts: boolean,
  ): LinkState {
    if (found.state !== "resolved") return found.state;
    if (to === undefined) return "invalid";
    if (to === from) return "self";
    if (!(allowedEnds(type, from.kind) as readonly string[]).includes(to.kind)) return "invalid";
    if (from.kind === "item" && to.kind === "item" && from.catalog === to.catalog) return "invalid";
    const isRepeated = this.areFew
      ? this.isAmongLast(type, from, to, counteracts)
      : this.isAmongAll(type, from, to, counteracts);
    return isRepeated ? "duplicate" : "valid";
  }

  /** Links of one element are added one after another. */
  private isAmongLast(type: LinkTypeName, from: ModelNode, to: ModelNode, counteracts: boolean): boolean {
    const { links } = this.draft;
    for (let at = links.length - 1; at >= 0 && links[at]?.from === from; at--) {
      const link = links[at];
      if (link?.to === to && link.type === type && link.counteracts === counteracts) return true;
    }
    return false;
  }

  private isAmongAll(type: LinkTypeName, from: ModelNode, to: ModelNode, counteracts: boolean): boolean {
    const ends = this.numberOf(from) * (this.draft.elements.length + this.draft.items.length) + this.numberOf(to);
    const identity = (2 * ends + (counteracts ? 1 : 0)) * linkTypes.length + linkTypes.indexOf(type);
    const isKnown = this.identities.has(identity);
    if (!isKnown) this.identities.add(identity);
    return isKnown;
  }

  /** A number for each end that a link may have: elements first, then items. Keys may be the same, if an id stands twice. */
  private numberOf(end: ModelNode): number {
    const index = "index" in end ? end.index : 0;
    return end.kind === "item" ? this.draft.elements.length + index : index;
  }
}

// An element with more links has them looked up rather than compared.
const fewLinks = 16;

const linkTypes = Object.keys(linkTable) as LinkTypeName[];
const isPlanLinkType = (field: string): field is PlanLinkType => (planLinkTypes as readonly string[]).includes(field);
