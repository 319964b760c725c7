// The only file that knows elkjs. Its types stay in here: its default export is typed differently from how it comes at
// run time under Node's module resolution, and nobody should need elkjs to use our types.

import { ChangeLogicError } from "@change-logic/model";
import elkModule from "elkjs/lib/elk.bundled.js";

export interface ElkGraphPort {
  readonly id: string;
  x?: number;
  y?: number;
  readonly layoutOptions: Readonly<Record<string, string>>;
}

export interface ElkGraphNode {
  readonly id: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly ports?: ElkGraphPort[];
  readonly layoutOptions?: Readonly<Record<string, string>>;
}

interface ElkPoint {
  readonly x: number;
  readonly y: number;
}

interface ElkSection {
  readonly startPoint: ElkPoint;
  readonly endPoint: ElkPoint;
  readonly bendPoints?: readonly ElkPoint[];
}

export interface ElkGraphEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly sections?: readonly ElkSection[];
}

/** A graph as elk reads it, and gives it back with places. */
export interface ElkGraph {
  readonly id: string;
  readonly layoutOptions: Readonly<Record<string, string>>;
  readonly children: readonly ElkGraphNode[];
  readonly edges: readonly ElkGraphEdge[];
}

interface Elk {
  layout(graph: ElkGraph): Promise<ElkGraph>;
}

type ElkConstructor = new () => Elk;

/**
 * Lets elk place a graph. Throws {@link ChangeLogicError} (`layout-failed`, blamed on change-logic) when elk gives up:
 * the limits of `layoutElk` should have kept such a graph from coming here.
 */
export async function runElk(graph: ElkGraph): Promise<ElkGraph> {
  const loaded = elkModule as unknown as ElkConstructor | { default: ElkConstructor };
  const Constructor = typeof loaded === "function" ? loaded : loaded.default;
  try {
    // Without a worker: in Node there is none, and in a browser the caller may start its own around this function.
    return await new Constructor().layout(graph);
  } catch (error) {
    throw new ChangeLogicError(
      "layout-failed",
      "change-logic",
      "The diagram could not be laid out.",
      "Write the diagram as text (.txt) or Mermaid (.mmd) instead, and report the plan that caused it.",
      { cause: error },
    );
  }
}
