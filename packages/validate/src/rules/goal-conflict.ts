import { type ConflictWalk, type CounteractingWalk, type GoalConflict, goalConflicts } from "@change-logic/analysis";
import type { ModelElement, ModelLink } from "@change-logic/model";
import { atElement, atLink, atPlan, type Spot } from "../engine/spot.js";
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
  *check({ coverage }) {
    const isContested = ({ item }: ConflictWalk) => coverage.items[item.index]!.contested;
    for (const conflict of goalConflicts(coverage)) {
      const { level, subject, furthers, counteracts } = conflict;
      const thing = named(subject);
      const concerned = [...furthers, ...counteracts].map(({ path, item }) => (level === "item" ? path[0]! : item).key);
      yield {
        args: argsOf(conflict),
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
        at: spotOf(conflict),
        links: [...new Set(counteracts.flatMap(({ counteracting }) => counteracting.map(({ index }) => index)))],
        threads: [
          ...furthers.slice(0, 1).map(({ links }) => ({ role: "furthers", links }) as const),
          ...counteracts.slice(0, 1).map(({ links }) => ({ role: "counteracts", links }) as const),
        ],
      };
    }
  },
};

const aboutConflict = (level: GoalConflict["level"], id: string): string => `${level} ${id}`;

/** Where something can be done about it: at the link that counteracts the goal, at the action, or at the plan. */
function spotOf({ level, subject, counteracts }: GoalConflict): Spot {
  if (level === "action") return atElement(subject);
  if (level === "plan") return atPlan(subject);
  return atLink(nearest(unansweredOf(counteracts) ?? counteracts[0]!));
}

function argsOf({ level, subject, furthers, counteracts, leftOut }: GoalConflict): ConflictArgs {
  const unanswered = unansweredOf(counteracts);
  const link = unanswered && nearest(unanswered);
  const answers = counteracts.flatMap(({ mitigation }) => mitigation ?? []);
  const known = answers.filter(({ text }, place) => answers.findIndex((other) => other.text === text) === place);
  const walks = [...furthers, ...counteracts].flatMap(({ item, path }) => [path[0]!, path.at(-2)!, item]);
  const ends = link?.to ? [link.from, link.to as ModelElement] : [];
  return {
    ...named(subject),
    level,
    ...namedNodes([...walks, ...ends]),
    furthers: furthers.length,
    counteracts: counteracts.length,
    furthersLeftOut: leftOut.furthers,
    counteractsLeftOut: leftOut.counteracts,
    isAnswered: unanswered === undefined,
    answers: known.map(({ text }) => text),
    answerIds: known.map(({ action }) => action?.key ?? ""),
    answerTitles: known.map(({ action }) => action?.data.title ?? ""),
  };
}

/** The first walk about which nothing is said. */
const unansweredOf = (walks: readonly CounteractingWalk[]): CounteractingWalk | undefined =>
  walks.find(({ mitigation }) => mitigation === undefined);

/** The counteracting link nearest the goal; a walk that counteracts has at least one. */
const nearest = ({ counteracting }: CounteractingWalk): ModelLink => counteracting.at(-1)!;
