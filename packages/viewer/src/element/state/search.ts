import type { Scene } from "@change-logic/diagram";
import { languages, localText } from "@change-logic/model";
import type { NodeId, ViewerData } from "../../data/viewer-data.js";

/** Finds elements and items by what is written of them. */
export type Search = (text: string) => readonly NodeId[];

/**
 * A search through titles, ids, and what the plan says of each element (responsible, period, description …), in every
 * language, without regard to case. All words must be found, in any order. What matches best comes first: the title itself, titles that
 * begin so, titles in which a word does, titles, ids, and then the rest; within each in document order. Only where
 * nothing is written so are letters taken without their marks, so that “vag” finds “väg”. Nothing asked finds nothing.
 */
export function createSearch(data: ViewerData): Search {
  let asWritten: readonly Entry[] | undefined;
  let withoutMarks: readonly Entry[] | undefined;
  let last: { readonly asked: string; readonly found: readonly NodeId[] } = { asked: "", found: [] };
  return (text) => {
    const asked = folded(text).trim();
    if (asked !== last.asked) {
      asWritten ??= entriesOf(data);
      let found = ranked(asWritten, asked);
      if (found.length === 0) {
        withoutMarks ??= asWritten.map(({ id, titles, key, rest }) => ({
          id,
          titles: titles.map(unmarked),
          key: unmarked(key),
          rest: unmarked(rest),
        }));
        found = ranked(withoutMarks, unmarked(asked));
      }
      last = { asked, found };
    }
    return last.found;
  };
}

/** What is written of a node, folded. */
interface Entry {
  readonly id: NodeId;
  readonly titles: readonly string[];
  readonly key: string;
  readonly rest: string;
}

/** As much of a long text as is shown around what was found in it, in characters. */
const shownAround = 40;

/**
 * What is written of a node, in the language of a scene, that a search finds it by: `Målgrupp: … ensamma äldre …`. Nothing
 * where its title or its id says enough, and where it is found by another language.
 */
export function placeFound(scene: Scene, id: NodeId, text: string): string | undefined {
  const box = scene.boxes.find((one) => one.id === id);
  const words = folded(text).trim().split(/\s+/u);
  if (!box || words.every((word) => folded(`${box.title}\n${box.key}`).includes(word))) return undefined;
  const lines = [...box.marks, ...(box.details ?? [])];
  const missing = words.filter((word) => !folded(`${box.title}\n${box.key}`).includes(word));
  for (const line of lines) {
    const found = missing.find((word) => folded(line.text).includes(word));
    if (found === undefined) continue;
    const characters = [...line.text.normalize("NFC").replace(/\s+/gu, " ")];
    const place = [...folded(characters.join("")).split(found, 1)[0]!].length;
    const from = place <= shownAround ? 0 : place - shownAround;
    const to = place + found.length + shownAround;
    const cut = `${from > 0 ? "…" : ""}${characters.slice(from, to).join("")}${to < characters.length ? "…" : ""}`;
    return "label" in line ? `${line.label}: ${cut}` : cut;
  }
  return undefined;
}

const folded = (text: string): string => text.normalize("NFC").toLowerCase();

const unmarked = (text: string): string => text.normalize("NFD").replace(/\p{Mn}+/gu, "");

function entriesOf({ nodes, texts }: ViewerData): Entry[] {
  const rest = new Map<NodeId, string[]>();
  for (const language of languages) {
    for (const { id, marks, details = [] } of texts[language].scene.boxes) {
      const lines = rest.get(id) ?? [];
      lines.push(...marks.map((mark) => folded(mark.text)), ...details.map((detail) => folded(detail.text)));
      rest.set(id, lines);
    }
  }
  return nodes.map(({ id, key, title }) => ({
    id,
    titles: [...new Set(languages.map((language) => folded(localText(title, language))))],
    key: folded(key),
    rest: (rest.get(id) ?? []).join("\n"),
  }));
}

function ranked(entries: readonly Entry[], asked: string): NodeId[] {
  if (asked === "") return [];
  const words = asked.split(/\s+/u);
  const ranks: NodeId[][] = [[], [], [], [], [], []];
  for (const entry of entries) {
    const rank = rankOf(entry, asked, words);
    if (rank !== undefined) ranks[rank]!.push(entry.id);
  }
  return ranks.flat();
}

/** How well an entry matches, 0 best; undefined when it does not. */
function rankOf({ titles, key, rest }: Entry, asked: string, words: readonly string[]): number | undefined {
  const isIn = (text: string) => words.every((word) => text.includes(word));
  if (titles.includes(asked) || key === asked) return 0;
  if (titles.some((title) => title.startsWith(asked))) return 1;
  if (titles.some((title) => words.every((word) => beginsWord(title, word)))) return 2;
  if (titles.some(isIn)) return 3;
  if (isIn(key)) return 4;
  return isIn([...titles, key, rest].join("\n")) ? 5 : undefined;
}

/** Whether a word of a text begins so. */
function beginsWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)) return true;
  }
  return false;
}
