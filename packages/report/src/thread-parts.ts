import type { Thread, ThreadEnd, ThreadStep } from "@change-logic/analysis";
import type { Language } from "@change-logic/model";
import type { ThreadView } from "./report-view.js";
import { threadWords } from "./words.js";

/** A part of a thread as it is printed: a step, or what stands for the end of it. */
export type ThreadPart =
  | { readonly kind: "step"; readonly step: ThreadStep; readonly isConcerned: boolean }
  /** The thread breaks here, or goes on in what is not loaded: with what the link names, when it is the link that does. */
  | { readonly kind: "break" | "external"; readonly text?: string }
  /** The thread goes on further than is shown. */
  | { readonly kind: "more"; readonly count: number };

/** The parts of a thread in order, with what stands at its ends. */
export function threadParts({ steps, at, also, startsAt, startsIn, endsAt, endsIn, leftOut }: Thread): ThreadPart[] {
  const isConcerned = (index: number) => index === at || also.includes(index);
  return [
    ...endParts(startsAt, startsIn),
    ...moreParts(leftOut.before),
    ...steps.map((step, index) => ({ kind: "step", step, isConcerned: isConcerned(index) }) as const),
    ...moreParts(leftOut.after),
    ...endParts(endsAt, endsIn),
  ];
}

const endParts = (end: ThreadEnd, text: string | undefined): ThreadPart[] =>
  end === "complete"
    ? []
    : [{ kind: end === "broken" ? "break" : "external", ...(text === undefined ? {} : { text }) }];

const moreParts = (count: number): ThreadPart[] => (count > 0 ? [{ kind: "more", count }] : []);

const words = {
  external: { sv: "(annan plan)", en: "(another plan)" },
  counteracts: { sv: "motverkar", en: "counteracts" },
} as const;

/** A thread as text without markup: “Tråd: skjuts → [gar-ihop] → ✗”, with the step concerned in brackets. */
export const threadText = ({ role, thread }: ThreadView, lang: Language): string =>
  `${threadWords[role][lang]}: ${threadLine(thread, lang, (key, isConcerned) => (isConcerned ? `[${key}]` : key))}`;

/** A thread on one line, `skjuts → [gar-ihop] → ✗`, each id and each reference that leads nowhere passed through `say`. */
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
      return part.text === undefined ? "✗" : `✗ ${say(part.text, false)}`;
    case "external":
      return part.text === undefined ? words.external[lang] : `${say(part.text, false)} ${words.external[lang]}`;
    case "more":
      return lang === "sv" ? `… (${part.count} till)` : `… (${part.count} more)`;
  }
}
