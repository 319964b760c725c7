import { oneOf } from "@change-logic/model/documents";
import * as z from "zod";
import { kinds, selectorFields } from "../select/selector.js";

const text = (description: string) => z.string().meta({ description });

const localText = (description: string) =>
  z
    .union([z.string(), z.strictObject({ sv: text("In Swedish."), en: text("In English.") })])
    .meta({ description: `${description} One text, or one for each language: { sv, en }.` });

const amounts = z.strictObject({
  atLeast: z.number().meta({ description: "At least so much, or so many." }).optional(),
  atMost: z.number().meta({ description: "At most so much, or so many." }).optional(),
});

const fieldTest = z
  .union([z.boolean(), z.number(), z.string(), z.array(z.union([z.string(), z.number()])), amounts])
  .meta({
    description:
      "true: something stands there; false: nothing does; a text or a list of texts: the value, or one of its entries, fits one of these globs; { atLeast, atMost }: how much a number says, the year of a date, or how many entries there are.",
  });

const fieldTests = (description: string) => z.record(z.string(), fieldTest).meta({ description });

const fields = fieldTests(
  "Fields by name, or by path (`baseline.date`); all must fit. Keys of one's own (`x-…`) may be named too.",
);

const described = { ...selectorFields, fields: fields.optional() };

const except = z.strictObject(described).meta({ description: "But not those that all of this is true of." }).optional();

const selected = z
  .strictObject({
    ...described,
    kind: kinds,
    inScope: z
      .boolean()
      .meta({
        description: "Of goals: true for only those that a plan has in its scope, false for only those that none has.",
      })
      .optional(),
    except,
  })
  .meta({ description: "Which elements, goals or plans the rule is about; what is left out does not matter." });

const linkType = oneOf("linkType", "A kind of link.");

const neighbour = (description: string) =>
  z
    .strictObject({
      ...described,
      except,
      link: z
        .union([linkType, z.array(linkType)])
        .meta({ description: "Only over these kinds of link." })
        .optional(),
      linkFields: fieldTests("Only over links of which this is said: `confidence`, `assumptions` …").optional(),
    })
    .meta({ description });

const onThread = (description: string) =>
  z
    .strictObject({
      ...described,
      except,
      notThrough: z
        .strictObject(described)
        .meta({ description: "Only on a way that passes none of these; where it begins and ends does not matter." })
        .optional(),
    })
    .meta({ description });

const clause = z.strictObject({
  fields: fields.optional(),
  linksTo: neighbour(
    "It has a valid link to such an element or goal, or names such an indicator, actor, target group, assumption, or action that it is a part of.",
  ).optional(),
  linkedFrom: neighbour("Such an element has a link to it, or names it.").optional(),
  reaches: onThread("Such an element or goal lies further on along its thread.").optional(),
  reachedFrom: onThread("Such an element lies further back along its thread.").optional(),
});

/** A rule of one's own, as data. */
export const declaredRuleSchema = z
  .strictObject({
    id: text("The rule's id, not that of a shipped rule: lower case a–z, digits and hyphens."),
    summary: localText("The rule in one sentence, such as “Every action has a period”.").optional(),
    message: localText(
      "What a finding says, and what to do. {name}, {id}, {title}, {kind} and {owner} stand for those of the element. When left out, the summary is said.",
    ).optional(),
    why: localText("Why it matters, for `explain`.").optional(),
    severity: oneOf("severity", "How much a finding weighs; warn when left out.").optional(),
    select: selected,
    require: clause.meta({ description: "Found are the selected ones that not all of this holds for." }).optional(),
    forbid: clause.meta({ description: "Found are the selected ones that all of this holds for." }).optional(),
  })
  .meta({ id: "OwnRule", description: "A rule of one's own: what it is about, and what it asks of it." });

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

/** A rule of one's own, as data. */
export type DeclaredRule = Deep<z.infer<typeof declaredRuleSchema>>;

/** What is asked of an element: see {@link DeclaredRule}. */
export type Clause = Deep<z.infer<typeof clause>>;

/** Fields by name or path, and what each is held against: see {@link DeclaredRule}. */
export type FieldTests = Deep<z.infer<typeof fields>>;

/** What a field is held against: see {@link DeclaredRule}. */
export type FieldTest = Deep<z.infer<typeof fieldTest>>;

/** Which nodes are meant, by selector and fields: what `select`, `linksTo` and the rest have in common. */
export type Wanted = Omit<NonNullable<Clause["reaches"]>, "notThrough">;
