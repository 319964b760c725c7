import { allowedEnds, type LinkTypeName, type PlanLinkType, planLinkTypes } from "../link-table.js";
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
  /** Links there are already: from, type, to and sign. */
  private readonly identities = new Set<string>();

  constructor(private readonly draft: Draft) {}

  addLinksOf(element: ModelElement): void {
    const { plan } = element;
    for (const field of Object.keys(element.data)) {
      if (!(planLinkTypes as readonly string[]).includes(field)) continue;
      const type = field as PlanLinkType;
      const written = element.data[type] ?? [];
      for (const [index, link] of written.entries()) {
        const data = typeof link === "string" ? undefined : (link as LinkObject);
        const text = typeof link === "string" ? link : link.to;
        const origin = originOfEntry(plan.source, written, index, "to");
        this.add(type, element, text, this.draft.resolver.node(text, plan), data, undefined, origin);
      }
    }
  }

  addAlignmentsOf(catalog: ModelCatalog): void {
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
    const identity = [type, placeIn(from), placeIn(to), counteracts ? "-" : "+"].join(" ");
    if (this.identities.has(identity)) return "duplicate";
    this.identities.add(identity);
    return "valid";
  }
}

// Numbers, not keys: two elements may have the same key, when an id stands twice.
const placeIn = (end: ModelNode): string =>
  `${end.kind === "item" ? "item" : "element"}:${"index" in end ? end.index : ""}`;
