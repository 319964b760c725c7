import type { PerspectiveMatrix } from "@change-logic/analysis";
import { type Language, localText } from "@change-logic/model";
import * as z from "zod";

const actions = z.array(z.string());

/** The perspectives in the JSON of `coverage`. */
export const perspectivesSchema = z.array(
  z
    .object({
      catalog: z.string(),
      id: z.string().meta({ description: "As a plan writes it: catalogue/perspective." }),
      title: z.string(),
      plans: z
        .array(z.object({ id: z.string(), considered: z.string().optional(), notRelevant: z.string().optional() }))
        .meta({
          description: "What plans say for all of their actions: how it was considered, or why it is not relevant.",
        }),
      areas: z
        .array(z.object({ id: z.string(), considered: actions, notRelevant: actions, silent: actions }))
        .meta({ description: "The active actions that reach each area, by what they or their plan say." }),
    })
    .meta({ id: "Perspective" }),
);

/** Perspectives against areas as JSON. */
export function perspectivesJson(
  matrices: readonly PerspectiveMatrix[],
  { lang, only }: { readonly lang: Language; readonly only?: string },
): z.infer<typeof perspectivesSchema> {
  const keys = (nodes: readonly { readonly key: string }[]) => nodes.map(({ key }) => key);
  return matrices
    .filter(({ catalog }) => only === undefined || catalog.id === only)
    .flatMap(({ catalog, rows }) =>
      rows.map(({ perspective, plans, areas }) => ({
        catalog: catalog.id,
        id: perspective.key,
        title: localText(perspective.data.title ?? perspective.id, lang),
        plans: plans.map(({ plan, said: { answer, text } }) => ({ id: plan.id, [answer]: text })),
        areas: areas.map(({ area, considered, notRelevant, silent }) => ({
          id: area.key,
          considered: keys(considered),
          notRelevant: keys(notRelevant),
          silent: keys(silent),
        })),
      })),
    );
}
