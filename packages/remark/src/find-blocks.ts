import type { Code, Definition, Link, Nodes, Paragraph, Parents, Root } from "mdast";
import { visit } from "unist-util-visit";
import { type Setting, settingsInMeta, settingsInQuery } from "./block-options.js";

/** A place in a document where a diagram is asked for. */
export interface Block {
  readonly node: Code | Paragraph;
  readonly parent: Parents;
  readonly settings: readonly Setting[];
  /** The plan itself, or the address of its file, without the settings. */
  readonly plan: { readonly text: string } | { readonly address: string };
  /** One more than the heading that it stands under, as far as headings go. */
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
}

const planFile = /\.(?:change|portfolio)\.(?:ya?ml|json)$/iu;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/**
 * The blocks of a document, in its order: fences with the language `change-logic`, and paragraphs that hold nothing but a
 * link to a plan or a portfolio in a file. Links in lists are left alone: there they are a list of links.
 */
export function findBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  const definitions = definitionsOf(tree);
  let level = 1;
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    if (node.type === "heading") level = node.depth;
    if (parent === undefined) return;
    const headingLevel = Math.min(6, level + 1) as Block["headingLevel"];
    if (node.type === "code" && node.lang === "change-logic") {
      blocks.push({
        node,
        parent,
        settings: settingsInMeta(node.meta ?? ""),
        plan: { text: node.value },
        headingLevel,
      });
    } else if (node.type === "paragraph" && parent.type !== "listItem") {
      const [, path = "", query = ""] = /^([^?#]*)(?:\?([^#]*))?/u.exec(onlyLink(node, definitions) ?? "") ?? [];
      if (!planFile.test(path) || elsewhere.test(path)) return;
      blocks.push({ node, parent, settings: settingsInQuery(query), plan: { address: path }, headingLevel });
    }
  });
  return blocks;
}

/** The address of the link that is all of a paragraph. */
function onlyLink(paragraph: Paragraph, definitions: ReadonlyMap<string, Definition>): string | undefined {
  const [link, ...others] = paragraph.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (others.length > 0) return undefined;
  if (link?.type === "link") return (link as Link).url;
  return link?.type === "linkReference" ? definitions.get(link.identifier)?.url : undefined;
}

/** Of definitions with the same name, the first counts. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visit(tree, "definition", (node: Definition) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}
