import * as z from "zod";
import { localText } from "./catalog-schema.js";
import { elementId, flag, oneOf, text } from "./parts.js";
import type { Extensions } from "./plan-schema.js";

const columnSchema = z.strictObject({
  id: elementId("Unique in the profile."),
  heading: localText("What stands over the column."),
  question: localText("The guiding question: it stands in the column while it is required and empty.").optional(),
  shows: z
    .union([
      oneOf("levelContent", "What stands in the column: a kind of element, or the resources of the actions."),
      z.array(oneOf("levelKind", "A kind of element.")).meta({ description: "Kinds of element." }),
    ])
    .meta({
      description: "What stands in the column: a kind of element, a list of kinds, or the resources of the actions.",
    }),
  horizons: z
    .array(oneOf("levelHorizon", "A term."))
    .meta({
      description: "For effects: the terms that belong here, none for those that do not say; all when left out.",
    })
    .optional(),
  onlyWhenUsed: flag("Whether the column is shown only when something belongs in it.").optional(),
});

/** A column of a profile, as written. */
export interface ProfileColumnData extends z.infer<typeof columnSchema>, Extensions {}

/** A profile of one's own, as written. */
export const profileSchema = z
  .strictObject({
    profile: z.literal(1).meta({ description: "The version of the format." }),
    id: elementId("The profile's id."),
    title: localText("What the profile is called.").optional(),
    direction: oneOf("readingDirection", "From which end it is drawn; from left to right when left out.").optional(),
    columns: z
      .array(columnSchema)
      .meta({ description: "The columns, from the current state to the effects." })
      .optional(),
    required: z
      .array(z.union([z.string(), z.array(z.string()).meta({ description: "Columns of which one is enough." })]))
      .meta({
        description: "Ids of columns that may not be empty; of those within a list of their own, one is enough.",
      })
      .optional(),
    source: text("Where the layout comes from: the handbook, its edition and page.").optional(),
    notes: text("Notes of one's own.").optional(),
  })
  .meta({
    title: "change-logic profile",
    description: "How a handbook lays out a change logic: its columns, words and questions; format version 1.",
  });

/** A profile as it is written, checked for shape but not for sense. */
export interface ProfileData extends z.infer<typeof profileSchema>, Extensions {
  columns?: ProfileColumnData[] | undefined;
}
