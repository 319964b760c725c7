import { shippedCatalogs } from "@change-logic/catalogs";
import { type Catalog, chooseCatalog, closest, createModel, definePlan, type ModelCatalog } from "@change-logic/model";
import { catalogsJson, catalogsText, catalogText, findingLines, toJson } from "@change-logic/report";
import { loadFiles } from "../files/load-files.js";
import { languageOption, oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { planOptions } from "./context.js";
import { exit } from "./exit-code.js";

/** `change-logic catalogs`. */
export const catalogsCommand: Command = {
  usage: { sv: "[katalog] [flaggor]", en: "[catalogue] [options]" },
  options: { strategy: planOptions.strategy as NonNullable<typeof planOptions.strategy> },
  examples: ["change-logic catalogs", "change-logic catalogs varmland-2040"],
  async run(given, streams, tool) {
    const format = oneOf(given.text("format"), "format", ["text", "json"]) ?? "text";
    const lang = languageOption(given) ?? "sv";
    const [asked, ...more] = given.files;
    if (more.length > 0) throw new UsageError({ sv: "Ange högst en katalog.", en: "Name one catalogue at the most." });
    const files = await loadFiles([], { strategies: given.texts("strategy") });
    const all = [...files.catalogs, ...shippedCatalogs];
    const chosen = asked === undefined ? undefined : chooseCatalog(asked, all);
    if (asked !== undefined && !chosen) {
      const near = closest(
        asked,
        all.map(({ data }) => data.id),
      );
      throw new UsageError({
        sv: `Katalogen ”${asked}” finns inte.${near ? ` Menade du ${near}?` : ""}`,
        en: `There is no catalogue “${asked}”.${near ? ` Did you mean ${near}?` : ""}`,
      });
    }
    for (const finding of files.findings)
      streams.err(`${findingLines(finding, { lang, sources: files.sources }).join("\n")}\n`);
    const wanted = chosen ? [chosen] : all;
    if (format === "json") streams.out(toJson(catalogsJson(wanted, { lang, tool, date: streams.today() })));
    else streams.out(chosen ? catalogText(withExtensions(chosen, all), lang) : catalogsText(wanted, lang));
    return files.complete ? exit.fine : exit.wrong;
  },
};

/** The catalogue as plans see it: with the items that others, at hand, have added. An extension stands for its base. */
function withExtensions(chosen: Catalog, all: readonly Catalog[]): ModelCatalog {
  const { id, edition } = chosen.data;
  const plan = definePlan({ id: "catalogs", strategies: [edition === undefined ? id : `${id}@${edition}`] });
  return createModel(plan, { catalogs: all }).catalogs[0] as ModelCatalog;
}
