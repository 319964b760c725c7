import { atLink } from "../engine/spot.js";
import { holdsAgenda, isAgendaGoal, isAgendaItem } from "../facts/agenda.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, type Title } from "../text/naming.js";

type Args = Named & {
  readonly toId: string;
  readonly toTitle: Title;
};

/** A link to a whole goal of Agenda 2030, where one of its targets could be named. */
export const goalInsteadOfTarget: Rule<Args> = {
  id: "goal-instead-of-target",
  topic: "strategy",
  summary: {
    sv: "En länk till ett helt mål i Agenda 2030 i stället för till ett delmål",
    en: "A link to a whole goal of Agenda 2030 instead of a target",
  },
  decidability: "exact",
  severity: "info",
  preset: "strategy",
  reach: "local",
  source: ["A30"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} pekar på hela ${name(goalOf(a), "sv")} i Agenda 2030. Peka på det eller de delmål som menas: \`change-logic catalogs agenda-2030\` visar dem.`,
    en: (a) =>
      `${nameFirst(a, "en")} points to the whole of ${name(goalOf(a), "en")} in Agenda 2030. Point to the target or targets that are meant: \`change-logic catalogs agenda-2030\` shows them.`,
  },
  *check(context) {
    if (!holdsAgenda(context.model)) return;
    for (const link of selectLinks(context, { states: ["valid"], types: ["contributesTo"] })) {
      const { from, to } = link;
      if (!isAgendaItem(to)) continue;
      // A catalogue of one's own may hold goals alone: then there is nothing closer to point to.
      if (!isAgendaGoal(to) || to.children.length === 0) continue;
      yield {
        args: { ...named(from), toId: to.key, toTitle: named(to).title },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

const goalOf = ({ toId: id, toTitle: title }: Args): Named => ({ kind: "item", id, title });
