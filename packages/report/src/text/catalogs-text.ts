import {
  type Catalog,
  escapeTerminal,
  type ItemData,
  type Language,
  localText,
  type ModelCatalog,
  titleOf,
} from "@change-logic/model";
import { textOf } from "./text-of.js";

const titled = (data: { id: string; title?: ItemData["title"] }, lang: Language) =>
  escapeTerminal(localText(data.title ?? data.id, lang));

/** Catalogues as text for a terminal: a line or two each. */
export function catalogsText(catalogs: readonly Catalog[], lang: Language): string {
  const lines = catalogs.flatMap(({ data, source }) => {
    const origin =
      source?.file === undefined ? (lang === "sv" ? "följer med" : "shipped") : escapeTerminal(source.file);
    const count = countItems(data.items ?? []);
    const items =
      lang === "sv" ? `${count} ${count === 1 ? "post" : "poster"}` : `${count} ${count === 1 ? "item" : "items"}`;
    const joins =
      data.extends === undefined ? "" : lang === "sv" ? `; utökar ${data.extends}` : `; extends ${data.extends}`;
    return [
      `${data.id}${data.edition === undefined ? "" : `@${data.edition}`}`,
      `  ${titled(data, lang)} (${items}; ${origin}${joins})`,
      ...notHeldLines(data, lang),
    ];
  });
  return textOf(lines);
}

/**
 * One catalogue as text for a terminal, with what others have added to it: its items as a tree with the ids that plans
 * write, and its perspectives.
 */
export function catalogText(catalog: ModelCatalog, lang: Language): string {
  const { data, items, perspectives } = catalog;
  const lines = [
    `${titled(data, lang)} (${data.id}${data.edition === undefined ? "" : `@${data.edition}`})`,
    ...notHeldLines(data, lang),
    "",
  ];
  for (const item of items)
    lines.push(`${"  ".repeat(item.depth + 1)}${escapeTerminal(item.key)}  ${escapeTerminal(titleOf(item, lang))}`);
  if (perspectives.length > 0) lines.push("", lang === "sv" ? "Perspektiv" : "Perspectives");
  for (const part of perspectives) lines.push(`  ${escapeTerminal(part.key)}  ${escapeTerminal(titleOf(part, lang))}`);
  return textOf(lines);
}

function notHeldLines({ notHeld }: Catalog["data"], lang: Language): string[] {
  const said = lang === "sv" ? "Finns inte i katalogen" : "Not in the catalogue";
  return (notHeld ?? []).map((text) => `  ${said}: ${escapeTerminal(localText(text, lang))}`);
}

const countItems = (items: readonly ItemData[]): number =>
  items.reduce((sum, item) => sum + 1 + countItems(item.items ?? []), 0);
