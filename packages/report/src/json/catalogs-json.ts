import type { Catalog } from "@change-logic/model";
import { type Language, localText } from "@change-logic/model";
import * as z from "zod";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";

interface ItemJson {
  id: string;
  title: string;
  items: ItemJson[];
}

const itemSchema: z.ZodType<ItemJson> = z
  .object({
    id: z.string(),
    title: z.string(),
    get items() {
      return z.array(itemSchema);
    },
  })
  .meta({ id: "CatalogItem" });

/** The JSON that `catalogs` gives. */
export const catalogsSchema = z
  .object({
    ...envelopeFields,
    catalogs: z.array(
      z.object({
        id: z.string(),
        edition: z.string().nullable(),
        title: z.string(),
        adopted: z.string().nullable(),
        optional: z.boolean(),
        extends: z.string().nullable(),
        origin: z.string().meta({ description: "`shipped`, or the file it was read from." }),
        notHeld: z.array(z.string()),
        items: z.array(itemSchema),
        perspectives: z.array(z.object({ id: z.string(), title: z.string() })),
      }),
    ),
  })
  .meta({ title: "change-logic catalogs" });

/** The JSON that `catalogs` gives. */
export type CatalogsJson = z.infer<typeof catalogsSchema>;

/** Catalogues as the JSON that `catalogs` gives. */
export function catalogsJson(catalogs: readonly Catalog[], options: OutputOptions): CatalogsJson {
  const { lang } = options;
  return {
    ...envelope(options),
    catalogs: catalogs.map(({ data, source }) => ({
      id: data.id,
      edition: data.edition ?? null,
      title: localText(data.title ?? data.id, lang),
      adopted: data.adopted ?? null,
      optional: data.optional === true,
      extends: data.extends ?? null,
      origin: source?.file ?? "shipped",
      notHeld: (data.notHeld ?? []).map((text) => localText(text, lang)),
      items: (data.items ?? []).map((item) => itemJson(data.id, item, lang)),
      perspectives: (data.perspectives ?? []).map(({ id, title }) => ({
        id: `${data.id}/${id}`,
        title: localText(title ?? id, lang),
      })),
    })),
  };
}

function itemJson(
  catalog: string,
  { id, title, items }: NonNullable<Catalog["data"]["items"]>[number],
  lang: Language,
): ItemJson {
  return {
    id: `${catalog}/${id}`,
    title: localText(title ?? id, lang),
    items: (items ?? []).map((item) => itemJson(catalog, item, lang)),
  };
}
