import { type ConflictWalk, type CounteractingWalk, type GoalConflict, goalConflicts } from "@change-logic/analysis";
import type { FindingThread, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { atElement, atLink, atPlan, type Spot } from "../engine/spot.js";
import { type Answer, createAnswers } from "../facts/answers.js";
import type { Rule } from "../rule.js";
import { type ConflictArgs, conflictMessage } from "../text/conflict-message.js";
import { namedNodes } from "../text/named-nodes.js";
import { named } from "../text/naming.js";

/** A goal that is both furthered and counteracted, or an action or a plan that furthers one and counteracts another. */
export const goalConflict: Rule<ConflictArgs> = {
  id: "goal-conflict",
  topic: "links",
  summary: {
    sv: "En målkonflikt: ett mål som både främjas och motverkas, eller en insats eller plan som främjar ett mål och motverkar ett annat",
    en: "A goal conflict: a goal that is both furthered and counteracted, or an action or plan that furthers one goal and counteracts another",
  },
  decidability: "exact",
  severity: "warn",
  preset: "strategy",
  reach: "catalog",
  source: ["VS", "ESV"],
  messages: {
    sv: (a) => conflictMessage(a, "sv"),
    en: (a) => conflictMessage(a, "en"),
  },
  *check({ model, coverage }) {
    const answerOf = createAnswers(model);
    const isContested = ({ item }: ConflictWalk) => coverage.items[item.index]!.contested;
    for (const conflict of goalConflicts(coverage)) {
      const { level, subject, furthers, counteracts } = conflict;
      const thing = named(subject);
      const reply = replyTo(counteracts, answerOf);
      const concerned = [...furthers, ...counteracts].map(({ path, item }) => (level === "item" ? path[0]! : item).key);
      yield {
        args: argsOf(conflict, reply),
        subjects: [thing.id, ...new Set(concerned)],
        about: aboutConflict(level, thing.id),
        // What it furthers and counteracts changes as the plan grows.
        identity: [level, thing.id],
        // It has nothing to add when each goal that it works against is told of by itself.
        follows:
          level === "action" && counteracts.every(isContested)
            ? counteracts.map(({ item }) => ({ rule: goalConflict.id, about: aboutConflict("item", item.key) }))
            : [],
        ...(level === "plan" ? { severity: "info" } : {}),
        at: spotOf(conflict, reply),
        links: counteractingLinks(counteracts),
        threads: threadsOf(conflict),
      };
    }
  },
};

function counteractingLinks(walks: readonly CounteractingWalk[]): number[] {
  const links = new Set<number>();
  for (const { counteracting } of walks) for (const { index } of counteracting) links.add(index);
  return [...links];
}

/** The first walk of each side. */
function threadsOf({ furthers: [forIt], counteracts: [against] }: GoalConflict): FindingThread[] {
  const threads: FindingThread[] = [];
  if (forIt) threads.push({ role: "furthers", links: forIt.links });
  if (against) threads.push({ role: "counteracts", links: against.links });
  return threads;
}

const aboutConflict = (level: GoalConflict["level"], id: string): string => `${level} ${id}`;

/** Where something can be done about it: at the link that counteracts the goal, at the action, or at the plan. */
function spotOf({ level, subject, counteracts }: GoalConflict, { unanswered }: Reply): Spot {
  if (level === "action") return atElement(subject);
  if (level === "plan") return atPlan(subject);
  return atLink(unanswered ?? nearest(counteracts[0]!));
}

function argsOf(
  { level, subject, furthers, counteracts, leftOut }: GoalConflict,
  { unanswered: link, answers }: Reply,
): ConflictArgs {
  const nodes: (ModelElement | ModelItem)[] = [];
  for (const { item, path } of furthers) nodes.push(path[0]!, path[path.length - 2]!, item);
  for (const walk of counteracts) {
    const { from, to } = nearest(walk);
    nodes.push(walk.path[0]!, from, to as ModelElement | ModelItem, walk.item);
  }
  if (link?.to) nodes.push(link.from, link.to as ModelElement);
  const { kind, id, title } = named(subject);
  const { nodeKinds, nodeIds, nodeTitlesSv, nodeTitlesEn } = namedNodes(nodes);
  // One by one, since there may be very many of them.
  return {
    kind,
    id,
    title,
    level,
    nodeKinds,
    nodeIds,
    nodeTitlesSv,
    nodeTitlesEn,
    furthers: furthers.length,
    counteracts: counteracts.length,
    furthersLeftOut: leftOut.furthers,
    counteractsLeftOut: leftOut.counteracts,
    isAnswered: link === undefined,
    answers: answers.map(({ text }) => text),
    answerIds: answers.map(({ action }) => action?.key ?? ""),
    answerTitles: answers.map(({ action }) => action?.data.title ?? ""),
    answerStates: answers.map(({ action, state }) => (state === "inactive" ? (action?.data.status ?? "") : state)),
  };
}

/** What is done about the walks that counteract. */
interface Reply {
  /** The link of the first walk about which nothing is said that can be counted on. */
  readonly unanswered: ModelLink | undefined;
  /** What is said of the walks, each text once; or of that link, where it does not stand. */
  readonly answers: readonly Answer[];
}

function replyTo(walks: readonly CounteractingWalk[], answerOf: (link: ModelLink) => Answer | undefined): Reply {
  const answers: Answer[] = [];
  for (const walk of walks) {
    let answer: Answer | undefined;
    let link = nearest(walk);
    // Of answers that stand the nearest counts; without any, of those that do not.
    for (let at = walk.counteracting.length - 1; at >= 0 && answer?.state !== "stands"; at--) {
      const next = answerOf(walk.counteracting[at]!);
      if (!next || (answer && next.state !== "stands")) continue;
      answer = next;
      link = walk.counteracting[at]!;
    }
    if (answer?.state !== "stands") return { unanswered: link, answers: answer ? [answer] : [] };
    const { text } = answer;
    if (!answers.some((other) => other.text === text)) answers.push(answer);
  }
  return { unanswered: undefined, answers };
}

/** The counteracting link nearest the goal; a walk that counteracts has at least one. */
const nearest = ({ counteracting }: CounteractingWalk): ModelLink => counteracting.at(-1)!;
