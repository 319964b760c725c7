import { isSaid, type ModelIndicator } from "@change-logic/analysis";
import { atDeclaration, type Spot } from "../engine/spot.js";
import { readIndicatorReference } from "../facts/indicator-references.js";
import type { Rule } from "../rule.js";
import { fixInPlace } from "../text/fix-in-place.js";
import { type Named, named, nameFirst, quote, titleIn } from "../text/naming.js";

type Args = Named & {
  /** As it is written. */
  readonly text: string;
  /** What was probably meant, in the form that can be looked up. */
  readonly suggestion: string | undefined;
};

/** A reference that is neither to an indicator of Kolada nor to one of Agenda 2030. */
export const malformedIndicatorReference: Rule<Args> = {
  id: "malformed-indicator-reference",
  topic: "indicators",
  summary: {
    sv: "En indikator vars hänvisning varken är till Kolada eller till Agenda 2030:s indikatorer",
    en: "An indicator whose reference is neither to Kolada nor to the indicators of Agenda 2030",
  },
  decidability: "exact",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) => {
      const where = `${nameFirst(a, "sv")} har ${quote(titleIn(a.text, "sv"), "sv")} under reference, en form som inte känns igen.`;
      return a.suggestion === undefined
        ? `${where} Skriv ett nyckeltal i Kolada som kolada:N00945 eller en indikator i Agenda 2030 som sdg:3.4.1; annat kan stå under source eller url.`
        : `${where} Menade du ${quote(a.suggestion, "sv")}?`;
    },
    en: (a) => {
      const where = `${nameFirst(a, "en")} has ${quote(titleIn(a.text, "en"), "en")} under reference, a form that is not recognised.`;
      return a.suggestion === undefined
        ? `${where} Write a key figure of Kolada as kolada:N00945 or an indicator of Agenda 2030 as sdg:3.4.1; anything else can stand under source or url.`
        : `${where} Did you mean ${quote(a.suggestion, "en")}?`;
    },
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      const { reference: text } = indicator.data;
      if (text === undefined || !isSaid(text)) continue;
      const read = readIndicatorReference(text);
      if (read?.plainForm === text) continue;
      const at = atReferenceOf(indicator);
      const fix = read?.isCertain ? fixInPlace(at.origin, text, read.plainForm) : undefined;
      yield {
        args: { ...named(indicator), text, suggestion: read?.plainForm },
        subjects: [indicator.key],
        at,
        ...(fix ? { fix } : {}),
      };
    }
  },
};

/** At what stands under `reference`. */
const atReferenceOf = (indicator: ModelIndicator): Spot => ({
  ...atDeclaration(indicator),
  origin: { source: indicator.plan.source, container: indicator.data, key: "reference" },
  part: "value",
});
