import { type Catalog, escapeTerminal, type ItemData, type Language, localText } from "@change-logic/model";

const titled = (data: { id: string; title?: ItemData["title"] }, lang: Language) =>
  escapeTerminal(localText(data.title ?? data.id, lang));

/** Catalogues as text for a terminal: a line or two each. */
export function catalogsText(catalogs: readonly Catalog[], lang: Language): string {
  const lines = catalogs.flatMap(({ data, source }) => {
    const origin =
      source?.file === undefined ? (lang === "sv" ? "följer med" : "shipped") : escapeTerminal(source.file);
    const count = countItems(data.items ?? []);
    const items = lang === "sv" ? `${count} mål` : `${count} ${count === 1 ? "item" : "items"}`;
    const joins =
      data.extends === undefined ? "" : lang === "sv" ? `; utökar ${data.extends}` : `; extends ${data.extends}`;
    return [
      `${data.id}${data.edition === undefined ? "" : `@${data.edition}`}`,
      `  ${titled(data, lang)} (${items}; ${origin}${joins})`,
      ...notHeldLines(data, lang),
    ];
  });
  return `${lines.join("\n")}\n`;
}

/** One catalogue as text for a terminal: its items as a tree with the ids that plans write, and its perspectives. */
export function catalogText({ data }: Catalog, lang: Language): string {
  const lines = [
    `${titled(data, lang)} (${data.id}${data.edition === undefined ? "" : `@${data.edition}`})`,
    ...notHeldLines(data, lang),
    "",
  ];
  const visit = (items: readonly ItemData[], depth: number) => {
    for (const item of items) {
      lines.push(
        `${"  ".repeat(depth + 1)}${data.extends?.split("@")[0] ?? data.id}/${item.id}  ${titled(item, lang)}`,
      );
      visit(item.items ?? [], depth + 1);
    }
  };
  visit(data.items ?? [], 0);
  if (data.perspectives && data.perspectives.length > 0) {
    lines.push("", lang === "sv" ? "Perspektiv" : "Perspectives");
    for (const perspective of data.perspectives)
      lines.push(`  ${data.id}/${perspective.id}  ${titled(perspective, lang)}`);
  }
  return `${lines.join("\n")}\n`;
}

function notHeldLines({ notHeld }: Catalog["data"], lang: Language): string[] {
  const said = lang === "sv" ? "Finns inte i katalogen" : "Not in the catalogue";
  return (notHeld ?? []).map((text) => `  ${said}: ${escapeTerminal(localText(text, lang))}`);
}

const countItems = (items: readonly ItemData[]): number =>
  items.reduce((sum, item) => sum + 1 + countItems(item.items ?? []), 0);
