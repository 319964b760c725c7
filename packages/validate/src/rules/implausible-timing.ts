import { isAction, isActive } from "@change-logic/analysis";
import { endOf, isDate, isPeriod, type Language, type ModelElement, valueWords } from "@change-logic/model";
import { atLink } from "../engine/spot.js";
import { aboutLink } from "../facts/broken-links.js";
import { linkIdentity } from "../facts/identities.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { isNeuter } from "../text/kind-names.js";
import { list, type Named, name, named, nameFirst, type Title } from "../text/naming.js";

/** When something is to be there, and the field that says so: `horizon` means the year of its term in the plan. */
interface Expected {
  readonly date: string;
  readonly field: "period" | "by" | "horizon";
  readonly term: "short" | "medium" | "long" | undefined;
}

type Args = Named & {
  readonly toId: string;
  readonly toTitle: Title;
  readonly counteracts: boolean;
  /** When the cause ends, and when the effect is expected. */
  readonly date: string;
  readonly field: Expected["field"];
  readonly term: Expected["term"];
  readonly toDate: string;
  readonly toField: Expected["field"];
  readonly toTerm: Expected["term"];
};

/** An effect that is expected before what it comes from has ended. */
export const implausibleTiming: Rule<Args> = {
  id: "implausible-timing",
  topic: "links",
  summary: {
    sv: "En effekt som väntas innan det som ska ge den är klart",
    en: "An effect that is expected before what is to give it has ended",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "local",
  source: ["MAY"],
  messages: {
    sv: (a) => {
      const effect = name({ kind: "effect", id: a.toId, title: a.toTitle }, "sv");
      const split = a.kind === "action" ? ", eller dela upp insatsen om effekten kommer redan medan den pågår" : "";
      return `${nameFirst(a, "sv")} ${when(causeOf(a), "sv")}, men ${effect}, som ${isNeuter(a.kind) ? "det" : "den"} ${a.counteracts ? "motverkar" : "leder till"}, ${when(effectOf(a), "sv")}. Kontrollera tiderna och rätta ${fields(a, "sv")}${split}.`;
    },
    en: (a) => {
      const effect = name({ kind: "effect", id: a.toId, title: a.toTitle }, "en");
      const split = a.kind === "action" ? ", or split the action if the effect comes while it is still running" : "";
      return `${nameFirst(a, "en")} ${when(causeOf(a), "en")}, but ${effect}, which it ${a.counteracts ? "counteracts" : "leads to"}, ${when(effectOf(a), "en")}. Check the dates and correct ${fields(a, "en")}${split}.`;
    },
  },
  *check(context) {
    for (const link of selectLinks(context, { states: ["valid"], types: ["leadsTo"], to: "effect" })) {
      const { from, to, feedback, counteracts } = link;
      if (feedback || from.kind === "item" || to?.kind !== "effect") continue;
      const cause = expectedOf(from);
      const effect = cause && expectedOf(to);
      if (!effect || endOf(effect.date) >= endOf(cause.date)) continue;
      yield {
        args: {
          ...named(from),
          toId: to.key,
          toTitle: to.data.title,
          counteracts,
          date: cause.date,
          field: cause.field,
          term: cause.term,
          toDate: effect.date,
          toField: effect.field,
          toTerm: effect.term,
        },
        subjects: [from.key, to.key],
        about: aboutLink(link),
        identity: linkIdentity(link),
        // The later term is the slip, or the link goes the wrong way: the years say the same once more.
        follows: [{ rule: "backward-link", about: aboutLink(link) }],
        at: atLink(link),
        links: [link.index],
      };
    }
  },
};

/** When an element is done or is to be reached; undefined when that is open or not said. */
function expectedOf(element: ModelElement): Expected | undefined {
  if (isAction(element)) {
    const { period } = element.data;
    if (!isActive(element) || period === undefined || !isPeriod(period)) return undefined;
    const [, end = ""] = period.split("/");
    return end === ".." ? undefined : { date: end, field: "period", term: undefined };
  }
  if (element.kind === "currentState") return undefined;
  const { by } = element.data;
  if (by !== undefined && isDate(by)) return { date: by, field: "by", term: undefined };
  const term = element.kind === "effect" ? element.data.horizon : undefined;
  const date = term && element.plan.data.horizons?.[term];
  return date !== undefined && isDate(date) ? { date, field: "horizon", term } : undefined;
}

const causeOf = ({ date, field, term }: Args): Expected => ({ date, field, term });
const effectOf = ({ toDate: date, toField: field, toTerm: term }: Args): Expected => ({ date, field, term });

function when({ date, field, term }: Expected, language: Language): string {
  const sv = language === "sv";
  if (field === "period") return sv ? `pågår till ${date}` : `runs until ${date}`;
  const known = term ? ` (${valueWords.horizon[term].name[language]})` : "";
  return sv ? `väntas senast ${date}${known}` : `is expected by ${date}${known}`;
}

/** The fields that say when, each once. */
function fields(a: Args, language: Language): string {
  const names = new Set(
    [a.field, a.toField].flatMap((field) => (field === "horizon" ? ["horizon", "horizons"] : [field])),
  );
  return list([...names], language, "or");
}
