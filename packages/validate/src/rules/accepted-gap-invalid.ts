import { listAcceptedGaps } from "../facts/accepted-gaps.js";
import type { Rule } from "../rule.js";
import { list, type Named, name, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  /** Who accepts: a plan, or the portfolio. */
  readonly holderKind: string;
  readonly holderId: string;
  readonly holderTitle: Title;
  /** The fields that say nothing. */
  readonly missing: readonly string[];
};

/** A gap that is accepted without saying why, or who decided: it does not count. */
export const acceptedGapInvalid: Rule<Args> = {
  id: "accepted-gap-invalid",
  topic: "strategy",
  summary: {
    sv: "Ett bortvalt mål utan skäl eller utan ansvarig",
    en: "An accepted gap without a reason or without an owner",
  },
  decidability: "exact",
  severity: "error",
  preset: "strategy",
  reach: "catalog",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(holderOf(a), "sv")} väljer bort ${name(a, "sv")} utan att säga ${saysIn(a.missing, missingSv, "sv")}. Skriv ${list(a.missing, "sv")} på raden under acceptedGaps, annars räknas den inte.`,
    en: (a) =>
      `${nameFirst(holderOf(a), "en")} leaves out ${name(a, "en")} without saying ${saysIn(a.missing, missingEn, "en")}. Write ${list(a.missing, "en")} on the entry under acceptedGaps, otherwise it does not count.`,
  },
  *check({ model, date }) {
    for (const { named, holder, missing, at, about } of listAcceptedGaps(model, date)) {
      if (missing.length === 0) continue;
      yield {
        args: { ...named, holderKind: holder.kind, holderId: holder.id, holderTitle: holder.title, missing },
        subjects: [named.id],
        about,
        identity: [holder.id, named.id],
        at,
      };
    }
  },
};

const missingSv: Readonly<Record<string, string>> = { reason: "varför", owner: "vem som har beslutat det" };
const missingEn: Readonly<Record<string, string>> = { reason: "why", owner: "who has decided it" };

const saysIn = (missing: readonly string[], words: Readonly<Record<string, string>>, language: "sv" | "en"): string =>
  list(
    missing.map((field) => words[field] ?? field),
    language,
  );

const holderOf = ({ holderKind: kind, holderId: id, holderTitle: title }: Args): Named => ({ kind, id, title });
