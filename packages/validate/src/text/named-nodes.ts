import { type Language, languages, type Model } from "@change-logic/model";
import { name, named, type Title } from "./naming.js";

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
  const all = nodes.map(named);
  return {
    nodeKinds: all.map(({ kind }) => kind),
    nodeIds: all.map(({ id }) => id),
    nodeTitlesSv: all.map(({ title }) => wholeTitle(title, "sv")),
    nodeTitlesEn: all.map(({ title }) => wholeTitle(title, "en")),
  };
}

/** As it is written: a message shortens it when it is made, and most are never made. */
const wholeTitle = (title: Title, language: Language): string =>
  (typeof title === "object" ? title[languages.indexOf(language)] : title) ?? "";

/** One of them, named: `insatsen ”Bygga laddplatser” (laddplatser)`. */
export function nodeName(a: NamedNodes, index: number, language: Language): string {
  const titles = language === "sv" ? a.nodeTitlesSv : a.nodeTitlesEn;
  return name({ kind: a.nodeKinds[index] ?? "", id: a.nodeIds[index] ?? "", title: titles[index] }, language);
}
