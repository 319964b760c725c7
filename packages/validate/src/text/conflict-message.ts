import type { Language } from "@change-logic/model";
import { withStatus } from "./action-status.js";
import { type NamedNodes, nodeName, nodeQuoted } from "./named-nodes.js";
import { list, type Named, name, nameFirst, quote, shortList, titleIn } from "./naming.js";

/** What a message about a goal conflict is made from. */
export type ConflictArgs = Named &
  NamedNodes & {
    readonly level: "item" | "action" | "plan";
    /**
     * How many walks of each kind are named. Of those that further three nodes each: where it starts, what names the
     * goal, and the goal. Of those that counteract four: where it starts, both ends of the link that counteracts, and
     * the goal.
     */
    readonly furthers: number;
    readonly counteracts: number;
    readonly furthersLeftOut: number;
    readonly counteractsLeftOut: number;
    /** Whether each walk that counteracts says what is done about it; if not, the last two nodes are the link to say it on. */
    readonly isAnswered: boolean;
    /** What is done about it: as it is written, and the ids and titles of actions that it names, side by side. */
    readonly answers: readonly string[];
    readonly answerIds: readonly string[];
    readonly answerTitles: readonly string[];
    /** `stands`; for one that cannot be counted on `misspelt`, or the status of the action that is not being done. */
    readonly answerStates: readonly string[];
  };

// As many as can be taken in when each is named with its way.
const most = 2;

/** What furthers and what counteracts, and what is done about it: never that it should not be so. */
export const conflictMessage = (a: ConflictArgs, language: Language): string =>
  `${conflictText(a, language)} ${answerText(a, language)}`;

function conflictText(a: ConflictArgs, language: Language): string {
  const sv = language === "sv";
  const subject = nameFirst(a, language);
  const [furthers, counteracts] = [walks(a, "furthers", language), walks(a, "counteracts", language)];
  if (a.level === "item")
    return sv
      ? `${subject} både främjas och motverkas. Det främjas av ${furthers} och motverkas av ${counteracts}.`
      : `${subject} is both furthered and counteracted. It is furthered by ${furthers} and counteracted by ${counteracts}.`;
  return sv
    ? `${subject} främjar ${furthers} men motverkar ${counteracts}.`
    : `${subject} furthers ${furthers} but counteracts ${counteracts}.`;
}

/** What does it to a goal, or to which goals it is done; each with its way. */
function walks(a: ConflictArgs, side: "furthers" | "counteracts", language: Language): string {
  const leftOut = side === "furthers" ? a.furthersLeftOut : a.counteractsLeftOut;
  const names = Array.from({ length: a[side] }, (_, place) =>
    side === "furthers"
      ? walk(a, place * 3, place * 3 + 2, language)
      : walk(a, a.furthers * 3 + place * 4, a.furthers * 3 + place * 4 + 3, language),
  );
  return shortList(names, language, most, names.length + leftOut);
}

function walk(a: ConflictArgs, at: number, goal: number, language: Language): string {
  const [start, item] = [nodeName(a, at, language), nodeName(a, goal, language)];
  const way = wayOf(a, at, goal, language);
  if (a.level === "item") return `${start}${way}`;
  if (a.level === "action") return `${item}${way}`;
  return language === "sv" ? `${item} genom ${start}${way}` : `${item} by ${start}${way}`;
}

/** What names the goal; or the link that counteracts, where that is another one further back. */
function wayOf(a: ConflictArgs, at: number, goal: number, language: Language): string {
  const by = language === "sv" ? "via" : "through";
  const isFromStart = a.nodeIds[at] === a.nodeIds[at + 1];
  if (goal - at === 2 || a.nodeIds[at + 2] === a.nodeIds[goal])
    return isFromStart ? "" : ` ${by} ${nodeName(a, at + 1, language)}`;
  const link = language === "sv" ? "den motverkande länken" : "the counteracting link";
  if (!isFromStart) return ` ${by} ${link} ${nodeQuoted(a, at + 1, language)} → ${nodeQuoted(a, at + 2, language)}`;
  return ` ${by} ${link} ${language === "sv" ? "till" : "to"} ${nodeName(a, at + 2, language)}`;
}

/** What is done about it, with a question; or where to write it. */
function answerText(a: ConflictArgs, language: Language): string {
  const sv = language === "sv";
  if (a.isAnswered) {
    const answers = shortList(
      a.answers.map((text, place) => answer(a, text, place, language)),
      language,
      most,
    );
    return sv ? `Planens svar: ${answers}. Räcker det?` : `The plan’s answer: ${answers}. Is that enough?`;
  }
  const ends = [a.nodeIds.length - 2, a.nodeIds.length - 1].map((index) => nodeName(a, index, language));
  const [state = ""] = a.answerStates;
  const link = list(ends, language);
  if (state === "misspelt") {
    const [written, action] = [quote(titleIn(a.answers[0], language), language), answer(a, "", 0, language)];
    return sv
      ? `Planens svar, ${written}, är inget id: menade du ${action}? Skriv i så fall det under mitigation på länken mellan ${link}, annars en hel mening om hur ni väger det ena mot det andra.`
      : `The plan’s answer, ${written}, is no id: did you mean ${action}? If so, write that under mitigation on the link between ${link}, else a whole sentence on how you weigh the one against the other.`;
  }
  const status = withStatus(state, language);
  const gone = status === "" ? "" : `${answer(a, "", 0, language)}, ${status}. `;
  return sv
    ? `${gone && `Planens svar, ${gone}`}Skriv under mitigation på länken mellan ${link} hur ni väger det ena mot det andra.`
    : `${gone && `The plan’s answer, ${gone}`}Write under mitigation on the link between ${link} how you weigh the one against the other.`;
}

function answer(a: ConflictArgs, text: string, place: number, language: Language): string {
  const id = a.answerIds[place] ?? "";
  if (id === "") return quote(titleIn(text, language), language);
  return name({ kind: "action", id, title: a.answerTitles[place] }, language);
}
