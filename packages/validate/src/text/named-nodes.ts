import { type Language, languages, type Model } from "@change-logic/model";
import { name, named, quoted, type Title } from "./naming.js";

/** What a message needs in order to name several things, side by side. */
export type NamedNodes = {
  readonly nodeKinds: readonly string[];
  readonly nodeIds: readonly string[];
  /** In each language, since a goal may have a title in each. */
  readonly nodeTitlesSv: readonly string[];
  readonly nodeTitlesEn: readonly string[];
};

type Node = Model["elements"][number] | Model["items"][number];

/** The arguments that name elements and items. */
export function namedNodes(nodes: readonly Node[]): NamedNodes {
  const nodeKinds: string[] = new Array(nodes.length);
  const nodeIds: string[] = new Array(nodes.length);
  const nodeTitlesSv: string[] = new Array(nodes.length);
  let nodeTitlesEn = nodeTitlesSv;
  for (let at = 0; at < nodes.length; at++) {
    const { kind, id, title } = named(nodes[at]!);
    nodeKinds[at] = kind;
    nodeIds[at] = id;
    // Most titles are the same in each language: then one list of them is enough, and there are many such lists.
    const [sv, en] = [wholeTitle(title, "sv"), wholeTitle(title, "en")];
    if (sv !== en && nodeTitlesEn === nodeTitlesSv) nodeTitlesEn = nodeTitlesSv.slice();
    nodeTitlesSv[at] = sv;
    nodeTitlesEn[at] = en;
  }
  return { nodeKinds, nodeIds, nodeTitlesSv, nodeTitlesEn };
}

/** As it is written: a message shortens it when it is made, and most are never made. */
const wholeTitle = (title: Title, language: Language): string =>
  (typeof title === "object" ? title[languages.indexOf(language)] : title) ?? "";

/** One of them, named: `insatsen ”Bygga laddplatser” (laddplatser)`. */
export const nodeName = (a: NamedNodes, index: number, language: Language): string =>
  name({ kind: a.nodeKinds[index] ?? "", ...idAndTitle(a, index, language) }, language);

/** Without its kind: `”Bygga laddplatser” (laddplatser)`. */
export const nodeQuoted = (a: NamedNodes, index: number, language: Language): string =>
  quoted(idAndTitle(a, index, language), language);

function idAndTitle({ nodeIds, nodeTitlesSv, nodeTitlesEn }: NamedNodes, index: number, language: Language) {
  return { id: nodeIds[index] ?? "", title: (language === "sv" ? nodeTitlesSv : nodeTitlesEn)[index] };
}
