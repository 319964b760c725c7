import {
  type ActionItemMatrix,
  type Coverage,
  type ItemCoverage,
  itemStatuses,
  type PerspectiveMatrix,
} from "@change-logic/analysis";
import { type Finding, type Language, localText, titleOf } from "@change-logic/model";
import * as z from "zod";
import { conflictsOf } from "../conflicts-of.js";
import { conflictJson, conflictSchema } from "./conflicts-json.js";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";
import { findingJson, findingSchema } from "./findings-json.js";
import { perspectivesJson, perspectivesSchema } from "./perspectives-json.js";

const count = z.number().int().min(0);
const counts = z.object(
  Object.fromEntries(itemStatuses.map((status) => [status, count])) as Record<
    (typeof itemStatuses)[number],
    typeof count
  >,
);
const reasons = ["noCause", "inactive", "noOwner", "wrongSign", "unresolved", "invalidLink", "deadEnd"] as const;

export const breakSchema = z.object({ at: z.string(), reason: z.enum(reasons) }).meta({ id: "Break" });

const itemSchema = z
  .object({
    id: z.string().meta({ description: "As a plan writes it: catalogue/item." }),
    parent: z.string().nullable(),
    title: z.string(),
    status: z.enum(itemStatuses),
    contested: z.boolean().meta({ description: "Links to this very item give both a claim and a negative." }),
    containsContested: z.boolean(),
    inScope: z.boolean(),
    because: z
      .enum(["noOwner", "inactive", "wrongSign", "noCause", "onlyAncestorContributed", "nothingContributes"])
      .optional(),
    through: z
      .object({
        none: count.optional(),
        planned: count.optional(),
        ongoing: count.optional(),
        done: count.optional(),
        partlyDone: count.optional(),
      })
      .optional()
      .meta({ description: "How many actions reach the item, by their status." }),
    onlyPlanned: z.boolean().optional(),
    onlyDone: z.boolean().optional(),
    via: z.array(z.string()).optional(),
    paths: z.array(z.array(z.string())),
    breaks: z.array(breakSchema).optional(),
    counts: counts.meta({ description: "Statuses of the lowest items below this one; of itself when it has none." }),
  })
  .meta({ id: "Item" });

/** The JSON that `coverage` gives. */
export const coverageSchema = z
  .object({
    ...envelopeFields,
    catalogs: z.array(
      z.object({
        id: z.string(),
        edition: z.string().nullable(),
        title: z.string(),
        notHeld: z.array(z.string()).meta({ description: "What the strategy has and the catalogue does not hold." }),
        counts,
        areas: z.array(z.object({ id: z.string(), counts })),
        items: z.array(itemSchema),
      }),
    ),
    conflicts: z
      .array(conflictSchema)
      .optional()
      .meta({ description: "Goal conflicts: left out when there are none." }),
    findings: z.array(findingSchema).meta({ description: "What was found while the files were read." }),
    matrix: z
      .array(z.object({ action: z.string(), status: z.string().nullable(), items: z.array(z.string()) }))
      .optional()
      .meta({ description: "With --matrix: which items each action reaches." }),
    perspectives: perspectivesSchema
      .optional()
      .meta({ description: "With --perspectives: the perspectives of the strategies against their areas." }),
  })
  .meta({ title: "change-logic coverage" });

/** The JSON that `coverage` gives. */
export type CoverageJson = z.infer<typeof coverageSchema>;

/** What the JSON of `coverage` is made with. */
export interface CoverageJsonOptions extends OutputOptions {
  /** Only the catalogue with this id. */
  readonly only?: string;
  /** Findings of reading the files. */
  readonly findings?: readonly Finding[];
  readonly matrix?: ActionItemMatrix;
  readonly perspectives?: readonly PerspectiveMatrix[];
}

function itemJson(facts: ItemCoverage, lang: Language): z.infer<typeof itemSchema> {
  const {
    item,
    status,
    contested,
    containsContested,
    inScope,
    because,
    through,
    onlyPlanned,
    onlyDone,
    via,
    paths,
    breaks,
  } = facts;
  return {
    id: item.key,
    parent: item.parent?.key ?? null,
    title: titleOf(item, lang),
    status,
    contested,
    containsContested,
    inScope,
    ...(because ? { because } : {}),
    ...(through ? { through: { ...through } } : {}),
    ...(onlyPlanned === undefined ? {} : { onlyPlanned }),
    ...(onlyDone === undefined ? {} : { onlyDone }),
    ...(via ? { via: via.map(({ key }) => key) } : {}),
    paths: paths.map((path) => path.map(({ key }) => key)),
    ...(breaks ? { breaks: breaks.map(({ at, reason }) => ({ at: at.key, reason })) } : {}),
    counts: { ...facts.counts },
  };
}

/** Coverage as the JSON that `coverage` gives; with no coverage (no plan could be read) the catalogues are empty. */
export function coverageJson(coverage: Coverage | undefined, options: CoverageJsonOptions): CoverageJson {
  const { lang, only, matrix, perspectives, findings = [] } = options;
  const wanted = (coverage?.catalogs ?? []).filter(({ catalog }) => only === undefined || catalog.id === only);
  const conflicts = coverage ? conflictsOf(coverage, only) : [];
  return {
    ...envelope(options),
    catalogs: wanted.map(({ catalog, counts: total, areas, items }) => ({
      id: catalog.id,
      edition: catalog.edition ?? null,
      title: titleOf(catalog, lang),
      notHeld: (catalog.data.notHeld ?? []).map((text) => localText(text, lang)),
      counts: { ...total },
      areas: areas.map((area) => ({ id: area.item.key, counts: { ...area.counts } })),
      items: items.map((item) => itemJson(item, lang)),
    })),
    ...(conflicts.length > 0 ? { conflicts: conflicts.map(conflictJson) } : {}),
    findings: findings.map((finding) => findingJson(finding, { lang })),
    ...(matrix ? { matrix: matrixJson(matrix, only) } : {}),
    ...(perspectives
      ? { perspectives: perspectivesJson(perspectives, { lang, ...(only === undefined ? {} : { only }) }) }
      : {}),
  };
}

function matrixJson(matrix: ActionItemMatrix, only: string | undefined): NonNullable<CoverageJson["matrix"]> {
  return matrix.actions.map((action) => {
    const items: string[] = [];
    matrix.forEachItem(action, (item) => {
      if (only === undefined || item.catalog.id === only) items.push(item.key);
    });
    return { action: action.key, status: action.data.status ?? null, items };
  });
}
