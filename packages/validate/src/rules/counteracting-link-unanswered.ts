import { isAction, isActive } from "@change-logic/analysis";
import type { Language } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { type Answer, createAnswers } from "../facts/answers.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { withStatus } from "../text/action-status.js";
import { type Named, name, named, nameFirst, quote, type Title, titleIn } from "../text/naming.js";

type Args = Named & {
  readonly toKind: string;
  readonly toId: string;
  readonly toTitle: Title;
  /** Whether nothing is said, or what is said cannot be counted on. */
  readonly why: "missing" | Exclude<Answer["state"], "stands">;
  readonly answer: string;
  /** The action that the answer names, or nearly names. */
  readonly actionId: string;
  readonly actionTitle: Title;
  readonly actionStatus: string;
};

/** A counteracting link that does not say what is done about it. */
export const counteractingLinkUnanswered: Rule<Args> = {
  id: "counteracting-link-unanswered",
  topic: "links",
  summary: {
    sv: "En motverkande länk där det inte står vad man gör åt det",
    en: "A counteracting link that does not say what is done about it",
  },
  decidability: "presence",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["ESV", "A30"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} motverkar ${name(endOf(a), "sv")}, ${lackOf(a, "sv")}`,
    en: (a) => `${nameFirst(a, "en")} counteracts ${name(endOf(a), "en")}, ${lackOf(a, "en")}`,
  },
  *check(context) {
    const answerOf = createAnswers(context.model);
    for (const link of selectLinks(context, { states: ["valid"], counteracts: true })) {
      const { from, to } = link;
      const answer = answerOf(link);
      if (!to || answer?.state === "stands") continue;
      // What is not done works against nothing.
      if (from.kind === "item" || (isAction(from) && !isActive(from))) continue;
      const end = named(to);
      yield {
        args: {
          ...named(from),
          toKind: end.kind,
          toId: end.id,
          toTitle: end.title,
          why: answer?.state ?? "missing",
          answer: answer?.text ?? "",
          actionId: answer?.action?.key ?? "",
          actionTitle: answer?.action?.data.title,
          actionStatus: answer?.action?.data.status ?? "",
        },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

const endOf = ({ toKind: kind, toId: id, toTitle: title }: Args): Named => ({ kind, id, title });
const actionOf = ({ actionId: id, actionTitle: title }: Args): Named => ({ kind: "action", id, title });

/** What is missing, and what to write. */
function lackOf(a: Args, language: Language): string {
  const sv = language === "sv";
  const action = name(actionOf(a), language);
  switch (a.why) {
    case "inactive": {
      const status = withStatus(a.actionStatus, language);
      return sv
        ? `och ${action}, som skulle möta det, ${status}. Skriv under mitigation på länken vad ni gör i stället: i ord, eller som id på en annan insats.`
        : `and ${action}, which was to meet that, ${status}. Write under mitigation on the link what you do instead: in words, or as the id of another action.`;
    }
    case "misspelt": {
      const answer = quote(titleIn(a.answer, language), language);
      return sv
        ? `och svaret under mitigation, ${answer}, är inget id i planen. Menade du ${action}? Skriv i så fall ${quote(a.actionId, "sv")}, annars en hel mening om vad ni gör.`
        : `and the answer under mitigation, ${answer}, is no id of the plan. Did you mean ${action}? If so, write ${quote(a.actionId, "en")}, else a whole sentence on what you do.`;
    }
    default:
      return sv
        ? "men det står inte vad ni gör åt det. Skriv det under mitigation på länken: i ord, eller som id på den insats som möter det."
        : "but it does not say what is done about that. Write it under mitigation on the link: in words, or as the id of the action that meets it.";
  }
}
