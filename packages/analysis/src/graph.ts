// What graphs are made and searched with. For the packages of this house alone.

export { type Components, components } from "./graph/components.js";
export { type Edges, edges, endsOf } from "./graph/edges.js";
export { type ThreadGraph, threadGraph } from "./thread/thread-graph.js";
