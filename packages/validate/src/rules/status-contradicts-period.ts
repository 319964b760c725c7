import { isAction } from "@change-logic/analysis";
import { isPast, isPeriod, type ModelAction } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  readonly status: "planned" | "ongoing";
  /** When it was to begin, or for an ongoing action to end: as it is written. */
  readonly passed: string;
};

/** An action that is planned although it was to have begun, or ongoing although it was to have ended. */
export const statusContradictsPeriod: Rule<Args> = {
  id: "status-contradicts-period",
  topic: "wording",
  summary: {
    sv: "En insats som är planerad efter sin början, eller pågår efter sitt slut",
    en: "An action that is planned after its start, or ongoing after its end",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      a.status === "planned"
        ? `${nameFirst(a, "sv")} är planerad (status: planned), men skulle enligt period ha börjat senast ${a.passed}. Skriv status: ongoing om den har kommit i gång, paused om den väntar, eller en ny början i period.`
        : `${nameFirst(a, "sv")} pågår (status: ongoing), men skulle enligt period ha slutat senast ${a.passed}. Skriv status: done om den är genomförd, partlyDone om den är det till en del, eller ett nytt slut i period.`,
    en: (a) =>
      a.status === "planned"
        ? `${nameFirst(a, "en")} is planned (status: planned), but according to period it was to begin by ${a.passed}. Write status: ongoing if it has begun, paused if it is waiting, or a new start in period.`
        : `${nameFirst(a, "en")} is ongoing (status: ongoing), but according to period it was to end by ${a.passed}. Write status: done if it has been done, partlyDone if part of it has, or a new end in period.`,
  },
  *check({ elements, date }) {
    for (const action of elements) {
      const passed = isAction(action) ? passedIn(action, date) : undefined;
      if (!passed) continue;
      yield { args: { ...named(action), ...passed }, subjects: [action.key], at: atElement(action) };
    }
  },
};

/** The date of its period that has passed, and that its status contradicts. */
function passedIn(
  { data: { status, period } }: ModelAction,
  date: string,
): Pick<Args, "status" | "passed"> | undefined {
  if ((status !== "planned" && status !== "ongoing") || period === undefined || !isPeriod(period)) return undefined;
  const [start = "", end = ""] = period.split("/");
  const passed = status === "planned" ? start : end;
  return passed !== ".." && isPast(passed, date) ? { status, passed } : undefined;
}
