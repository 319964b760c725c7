import * as z from "zod";
import { date, elementId, flag, itemId, oneOf, text, texts } from "./parts.js";
import { acceptedGapsSchema, type Extensions, scopeSchema, strategiesSchema } from "./plan-schema.js";

/** Text, or one text per language. */
export const localText = (description: string) =>
  z
    .union([z.string(), z.strictObject({ sv: text("In Swedish."), en: text("In English.") })])
    .meta({ description: `${description} Text, or one text per language.` });

const alignmentSchema = z.union([
  z.string(),
  z.strictObject({
    to: text("The item of another catalogue: catalogue/item."),
    relation: oneOf("relation", "How the two belong together; related when left out.").optional(),
    source: text("Where it is said.").optional(),
  }),
]);

const itemFields = {
  id: itemId("Unique in the catalogue."),
  title: localText("What people read.").optional(),
  kind: localText("The catalogue's own word for it, such as prioritering.").optional(),
  description: localText("More about it.").optional(),
  source: localText("Where it is said; inherited from the catalogue when left out.").optional(),
  url: text("A page about it.").optional(),
  parent: text("In a catalogue that extends another: the item of the base that this one is placed under.").optional(),
  alignsWith: z
    .array(alignmentSchema)
    .meta({ description: "Items of other catalogues that it belongs together with." })
    .optional(),
  indicators: texts("Ids or names of its indicators.").optional(),
  childrenComplete: flag("false when the strategy has more below this item than the catalogue holds.").optional(),
};

const itemFieldsSchema = z.strictObject(itemFields);

/** An item of a catalogue, as written: what a strategy wants. */
export interface ItemData extends z.infer<typeof itemFieldsSchema>, Extensions {
  items?: ItemData[] | undefined;
}

export const itemSchema: z.ZodType<ItemData> = z
  .strictObject({
    ...itemFields,
    get items(): z.ZodOptional<z.ZodArray<z.ZodType<ItemData>>> {
      return z.array(itemSchema).optional().meta({ description: "The items below it." });
    },
  })
  .meta({ id: "Item", description: "What the strategy wants: an area, a priority, a goal." }) as z.ZodType<ItemData>;

const namedPartSchema = z.strictObject({
  id: itemId("Unique in the catalogue."),
  title: localText("What people read.").optional(),
  description: localText("More about it.").optional(),
  source: localText("Where it is said.").optional(),
});

const namedParts = (description: string) => z.array(namedPartSchema).meta({ description }).optional();

const moves = (description: string) =>
  z.array(z.strictObject({ from: text("The item before."), to: text("The item now.") })).meta({ description });

/** A catalogue (a strategy as data), as written. */
export const catalogSchema = z
  .strictObject({
    catalog: z.literal(1).meta({ description: "The version of the format." }),
    id: elementId("The catalogue's id."),
    title: localText("The strategy's name.").optional(),
    description: localText("More about it.").optional(),
    language: text("The language it is written in.").optional(),
    edition: text("Which edition of the strategy.").optional(),
    adopted: date("When this edition was adopted; left out for a draft.").optional(),
    horizon: date("How far ahead the strategy looks.").optional(),
    source: localText("Where it is said; items inherit it.").optional(),
    url: text("A page about it.").optional(),
    vision: localText("The strategy's vision.").optional(),
    levels: z.array(localText("A word.")).meta({ description: "Words for the depths, the topmost first." }).optional(),
    items: z.array(itemSchema).meta({ description: "The items as a tree." }).optional(),
    dimensions: namedParts("The dimensions of sustainability, or the like, that the strategy counts with."),
    perspectives: namedParts("Perspectives that are to be considered in all that is done."),
    changeKeys: namedParts("What the strategy holds to be the keys to change."),
    notHeld: z
      .array(localText("What is missing."))
      .meta({ description: "What the strategy has and this catalogue does not hold." })
      .optional(),
    optional: flag("Whether a portfolio may leave it out of its scope.").optional(),
    extends: text("The catalogue whose items these join: id, or id@edition.").optional(),
    alignments: z
      .array(
        z.strictObject({
          from: text(
            "The item that the alignment starts from: an id in this catalogue, or catalogue/item of the base.",
          ),
          to: text("catalogue/item of another catalogue."),
          relation: oneOf("relation", "How the two belong together; related when left out.").optional(),
          source: text("Where it is said.").optional(),
        }),
      )
      .meta({ description: "Alignments that are not written on their items." })
      .optional(),
    replaces: z
      .strictObject({
        edition: text("The edition that this one replaces.").optional(),
        renamed: moves("Items with a new id.").optional(),
        moved: moves("Items with a new parent.").optional(),
        split: z
          .array(z.strictObject({ from: text("The item before."), to: texts("The items now.") }))
          .meta({ description: "Items that became several." })
          .optional(),
        merged: z
          .array(z.strictObject({ from: texts("The items before."), to: text("The item now.") }))
          .meta({ description: "Items that became one." })
          .optional(),
        dropped: texts("Items that are gone.").optional(),
      })
      .meta({ description: "What has changed since the edition before." })
      .optional(),
    notes: text("Notes of one's own.").optional(),
  })
  .meta({ title: "change-logic catalogue", description: "A strategy as data, format version 1." });

/** A catalogue as it is written (design: the document), checked for shape but not for sense. */
export interface CatalogData extends z.infer<typeof catalogSchema>, Extensions {}

/** A portfolio, as written: which plans belong together, and what they take on as a whole. */
export const portfolioSchema = z
  .strictObject({
    portfolio: z.literal(1).meta({ description: "The version of the format." }),
    id: elementId("The portfolio's id."),
    title: text("The portfolio's title.").optional(),
    language: text("The language it is written in.").optional(),
    plans: texts("Files of the plans, as paths or globs from this file's folder.").optional(),
    strategies: strategiesSchema.optional(),
    scope: scopeSchema.optional(),
    acceptedGaps: acceptedGapsSchema.optional(),
    notes: text("Notes of one's own.").optional(),
  })
  .meta({ title: "change-logic portfolio", description: "Several plans as a whole, format version 1." });

/** A portfolio as it is written (design: the document). */
export interface PortfolioData extends z.infer<typeof portfolioSchema>, Extensions {}
