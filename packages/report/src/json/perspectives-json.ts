import type { PerspectiveMatrix, PerspectiveStandings } from "@change-logic/analysis";
import { type Language, titleOf } from "@change-logic/model";
import * as z from "zod";

// What may be listed, so that the whole stays as large as one string may be: ids in a list, ids and cells in all.
const mostListed = 20;
const mostIds = 200_000;
const mostCells = 500_000;

const actions = z.array(z.string());
const count = z.number().int().min(0);

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
        .array(
          z.object({
            id: z.string(),
            considered: actions,
            notRelevant: actions,
            silent: actions,
            leftOut: z
              .object({ considered: count, notRelevant: count, silent: count })
              .meta({ description: "How many more actions there are than are listed." }),
          }),
        )
        .meta({
          description: `The active actions that reach each area, by what they or their plan say: the first ${mostListed} of each, fewer where there are very many areas and perspectives.`,
        }),
      areasLeftOut: count.meta({ description: "How many more areas there are than are listed." }),
    })
    .meta({ id: "Perspective" }),
);

type PerspectivesJson = z.infer<typeof perspectivesSchema>;

/** Perspectives against areas as JSON. */
export function perspectivesJson(
  matrices: readonly PerspectiveMatrix[],
  { lang, only }: { readonly lang: Language; readonly only?: string },
): PerspectivesJson {
  const wanted = matrices.filter(({ catalog }) => only === undefined || catalog.id === only);
  const rowCount = wanted.reduce((sum, { rows }) => sum + rows.length, 0);
  const mostAreas = Math.floor(mostCells / rowCount);
  const cellCount = wanted.reduce((sum, { catalog, rows }) => sum + rows.length * catalog.top.length, 0);
  const most = Math.min(mostListed, Math.floor(mostIds / (3 * cellCount)));
  return wanted.flatMap(({ catalog, rows }) =>
    rows.map(({ perspective, plans, areas }) => ({
      catalog: catalog.id,
      id: perspective.key,
      title: titleOf(perspective, lang),
      plans: plans.map(({ plan, said: { answer, text } }) => ({ id: plan.id, [answer]: text })),
      areas: areas.slice(0, mostAreas).map(({ area, standings }) => ({ id: area.key, ...listed(standings, most) })),
      areasLeftOut: Math.max(0, areas.length - mostAreas),
    })),
  );
}

/** The first of the actions that stand in each way to the perspective, and how many more there are. */
function listed(
  { counts, actions: actionsOf }: PerspectiveStandings,
  most: number,
): Omit<PerspectivesJson[number]["areas"][number], "id"> {
  const keys = (standing: keyof typeof counts) => actionsOf(standing, most).map(({ key }) => key);
  const moreThan = (number: number) => Math.max(0, number - most);
  return {
    considered: keys("considered"),
    notRelevant: keys("notRelevant"),
    silent: keys("silent"),
    leftOut: {
      considered: moreThan(counts.considered),
      notRelevant: moreThan(counts.notRelevant),
      silent: moreThan(counts.silent),
    },
  };
}
