import type { Thread, ThreadEnd, ThreadStep } from "@change-logic/analysis";
import type { Language } from "@change-logic/model";

/** A part of a thread as it is printed: a step, or what stands for the end of it. */
export type ThreadPart =
  | { readonly kind: "step"; readonly step: ThreadStep; readonly isConcerned: boolean }
  /** The thread breaks here, goes on in what is not loaded, or goes on further than is shown. */
  | { readonly kind: "break" | "external" }
  | { readonly kind: "more"; readonly count: number };

/** The parts of a thread in order, with what stands at its ends. */
export function threadParts({ steps, at, startsAt, endsAt, leftOut }: Thread): ThreadPart[] {
  return [
    ...endParts(startsAt),
    ...moreParts(leftOut.before),
    ...steps.map((step, index) => ({ kind: "step", step, isConcerned: index === at }) as const),
    ...moreParts(leftOut.after),
    ...endParts(endsAt),
  ];
}

const endParts = (end: ThreadEnd): ThreadPart[] =>
  end === "complete" ? [] : [{ kind: end === "broken" ? "break" : "external" }];

const moreParts = (count: number): ThreadPart[] => (count > 0 ? [{ kind: "more", count }] : []);

const words = {
  external: { sv: "(annan plan)", en: "(another plan)" },
  counteracts: { sv: "motverkar", en: "counteracts" },
} as const;

/** A thread on one line, `skjuts → [gar-ihop] → ✗`, each id passed through `say`. */
export function threadLine(thread: Thread, lang: Language, say: (key: string, isConcerned: boolean) => string): string {
  let line = "";
  for (const part of threadParts(thread)) {
    const isAgainst = part.kind === "step" && part.step.counteracts;
    const arrow = line === "" ? "" : isAgainst ? ` →(${words.counteracts[lang]}) ` : " → ";
    line += arrow + partText(part, lang, say);
  }
  return line;
}

function partText(part: ThreadPart, lang: Language, say: (key: string, isConcerned: boolean) => string): string {
  switch (part.kind) {
    case "step":
      return say(part.step.key, part.isConcerned);
    case "break":
      return "✗";
    case "external":
      return words.external[lang];
    case "more":
      return lang === "sv" ? `… (${part.count} till)` : `… (${part.count} more)`;
  }
}
