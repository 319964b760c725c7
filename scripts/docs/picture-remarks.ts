import type { Coverage } from "../../packages/analysis/src/index.js";
import { numberIn } from "../../packages/model/src/documents.js";
import { daysBetween, type Finding, type Language, localText, type Model } from "../../packages/model/src/index.js";
import { rounded } from "../../packages/validate/src/text/rounded.js";
import { docsDate } from "./check-example.js";

/** An example that is drawn. */
export interface DrawnExample {
  readonly model: Model;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  /** The options with which it is checked. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** What is written in a drawing: on a box or an area, by its key in the model, or on the plan (undefined). */
export type Remark = readonly [place: string | undefined, text: string];

/** What a drawing has to say for the matter of a rule to be seen, besides what differs between the two examples. */
export const pictureRemarks: Readonly<Record<string, (example: DrawnExample, lang: Language) => Remark[]>> = {
  "accepted-gap-expired": dayOfCheck,
  "coverage-below-threshold": reachedInAreas,
  "ignore-expired": dayOfCheck,
  "indicator-measures-activity": sameAsOutput,
  "off-track": lineAtLastObservation,
  "outdated-edition": newestEdition,
  "perspective-not-considered": unansweredPerspectives,
  "review-overdue": dayOfCheck,
  "status-contradicts-period": dayOfCheck,
};

function dayOfCheck(_: DrawnExample, lang: Language): Remark[] {
  return [[undefined, lang === "sv" ? `kontrollerad ${docsDate}` : `checked on ${docsDate}`]];
}

/** Of each area: how many of its goals are reached, and the limit. */
function reachedInAreas({ coverage, options }: DrawnExample, lang: Language): Remark[] {
  const percent = Math.round(Number(options?.minimum) * 100);
  return coverage.catalogs.flatMap(({ items }) =>
    items
      .filter(({ item }) => !item.parent)
      .flatMap(({ item: area }): Remark[] => {
        const lowest = items.filter(
          ({ item, inScope }) => inScope && item.children.length === 0 && item.parent === area,
        );
        if (lowest.length === 0) return [];
        const covered = lowest.filter(({ status }) => status === "covered").length;
        const said =
          lang === "sv"
            ? `${covered} av ${lowest.length} mål nås, gränsen är ${percent} procent`
            : `${covered} of ${lowest.length} goals reached, the limit is ${percent} per cent`;
        return [[area.key, said]];
      }),
  );
}

function sameAsOutput({ findings }: DrawnExample, lang: Language): Remark[] {
  return findings
    .filter(({ rule }) => rule === "indicator-measures-activity")
    .map(({ subjects }) => [
      subjects[1],
      lang === "sv" ? "indikatorn är det som insatsen levererar" : "the indicator is what the action delivers",
    ]);
}

/** Where the straight line to the target value was when the indicator was last observed. */
function lineAtLastObservation({ model }: DrawnExample, lang: Language): Remark[] {
  const { indicators = {}, effects = {} } = model.plans[0]?.data ?? {};
  return Object.entries(effects).flatMap(([id, effect]) =>
    (effect.indicators ?? []).flatMap((name): Remark[] => {
      const { baseline, targetValue, observations = [] } = indicators[name] ?? {};
      const last = observations.at(-1);
      if (!baseline?.date || !targetValue?.date || !last?.date) return [];
      const [from, to] = [Number(baseline.value), Number(targetValue.value)];
      const gone = daysBetween(baseline.date, last.date) / daysBetween(baseline.date, targetValue.date);
      const line = numberIn(rounded(from + (to - from) * gone, to - from, Number(last.value)), lang);
      return [[id, lang === "sv" ? `raka linjen ${last.date}: ${line}` : `straight line ${last.date}: ${line}`]];
    }),
  );
}

/** The last edition that there is of the strategy that the plan follows. */
function newestEdition({ model }: DrawnExample, lang: Language): Remark[] {
  const [followed] = model.plans[0]?.catalogs ?? [];
  const edition = (followed?.newer[0] ?? followed)?.edition;
  return [[undefined, lang === "sv" ? `nyaste utgåvan: ${edition}` : `newest edition: ${edition}`]];
}

function unansweredPerspectives({ model, findings }: DrawnExample, lang: Language): Remark[] {
  const titles = new Map(
    model.catalogs.flatMap(({ id, data }) =>
      (data.perspectives ?? []).map((each): [string, string] => [
        `${id}/${each.id}`,
        each.title === undefined ? each.id : localText(each.title, lang),
      ]),
    ),
  );
  const unanswered = findings
    .filter(({ rule }) => rule === "perspective-not-considered")
    .map(({ subjects: [, perspective = ""] }) => titles.get(perspective) ?? perspective)
    .join(", ");
  return [
    [
      undefined,
      lang === "sv"
        ? `perspektiv utan svar: ${unanswered || "inga"}`
        : `perspectives without an answer: ${unanswered || "none"}`,
    ],
  ];
}
