import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";

/** A node as Mermaid understood it. */
export interface ReadNode {
  readonly id: string;
  readonly label: string;
  readonly classes: readonly string[];
}

/** An edge as Mermaid understood it. */
export interface ReadEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** arrow_point, arrow_cross, arrow_open … */
  readonly type: string;
  /** normal, thick, dotted. */
  readonly stroke: string;
}

/** What Mermaid made of a flowchart. */
export interface ReadFlowchart {
  readonly nodes: ReadonlyMap<string, ReadNode>;
  readonly edges: readonly ReadEdge[];
  /** As the front matter has it. */
  readonly title: string;
  readonly subgraphs: readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
}

type Database = {
  getVertices(): Map<string, { id: string; text?: string; classes?: string[] }>;
  getEdges(): { start: string; end: string; text: string; type: string; stroke: string }[];
  getSubGraphs(): { id: string; title: string; nodes: string[] }[];
};

type Mermaid = {
  initialize(config: object): void;
  mermaidAPI: { getDiagramFromText(text: string): Promise<{ type: string; db: Database }> };
};

let loaded: Promise<Mermaid> | undefined;

/** The links that are drawn: unseen ones only keep the columns. */
export const seen = ({ edges }: ReadFlowchart): readonly ReadEdge[] =>
  edges.filter(({ stroke }) => stroke !== "invisible");

/** A link with its ends as its label says, by an arrow, that they are meant. */
export const asMeant = (edge: ReadEdge): ReadEdge =>
  /^[←→↑] /u.test(edge.label) ? { ...edge, from: edge.to, to: edge.from } : edge;

/** Reads a flowchart with the real Mermaid; rejects when Mermaid refuses it. */
export async function readWithMermaid(text: string): Promise<ReadFlowchart> {
  loaded ??= load();
  const { mermaidAPI } = await loaded;
  const { db } = await mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()].map(
    ({ id, text: label, classes }) => [id, { id, label: decode(label ?? ""), classes: classes ?? [] }] as const,
  );
  const [, front = ""] = /^---\n(.*?)\n---\n/su.exec(text) ?? [];
  const { title = "" } = (parse(front) ?? {}) as { title?: string };
  return {
    title,
    nodes: new Map(nodes),
    edges: db.getEdges().map(({ start, end, text: label, type, stroke }) => ({
      from: start,
      to: end,
      label: decode(label),
      type,
      stroke,
    })),
    subgraphs: db.getSubGraphs().map(({ id, title, nodes: inside }) => ({ id, title: decode(title), nodes: inside })),
  };
}

async function load(): Promise<Mermaid> {
  // Outside a browser DOMPurify has no document and offers nothing; Mermaid's parser calls it for every label.
  const require = createRequire(fileURLToPath(import.meta.resolve("mermaid")));
  const path = require.resolve("dompurify").replace("purify.cjs.js", "purify.es.mjs");
  const { default: purify } = (await import(pathToFileURL(path).href)) as { default: Record<string, unknown> };
  purify.addHook ??= () => undefined;
  purify.sanitize ??= (value: string) => value;
  const { default: mermaid } = (await import("mermaid")) as unknown as { default: Mermaid };
  mermaid.initialize({ startOnLoad: false, maxTextSize: 1e7, maxEdges: 1e5 });
  return mermaid;
}

/** What the browser would show: Mermaid's own stand-ins for entities, and the entities, become characters. */
function decode(text: string): string {
  return text
    .replace(/ﬂ°°/gu, "&#")
    .replace(/ﬂ°/gu, "&")
    .replace(/¶ß/gu, ";")
    .replace(/&(?:#(\d+)|(lt|gt|quot|amp|nbsp));/gu, (_, code: string | undefined, name: string) =>
      code === undefined
        ? ({ lt: "<", gt: ">", quot: '"', amp: "&", nbsp: "\u00a0" }[name] ?? "")
        : String.fromCodePoint(Number(code)),
    );
}
