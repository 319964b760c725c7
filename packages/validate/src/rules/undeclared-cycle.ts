import type { Language } from "@change-logic/model";
import { atElement, atLink } from "../engine/spot.js";
import type { Cycle } from "../facts/cycles.js";
import type { Rule } from "../rule.js";
import { quoted } from "../text/naming.js";

type Args = {
  /** Made of `leadsTo` and `enables`, or of `partOf`. */
  readonly of: "links" | "partOf";
  /** The loop in order; the last leads back to the first. */
  readonly ids: readonly string[];
  /** Their titles; empty where there is none. */
  readonly titles: readonly string[];
};

/** A loop that nobody has said is meant: one finding for each tangle, with a shortest loop in it. */
export const undeclaredCycle: Rule<Args> = {
  id: "undeclared-cycle",
  topic: "structure",
  summary: {
    sv: "En ring av länkar som inte är märkt som återkoppling, eller av insatser som är delar av varandra",
    en: "A loop of links that is not marked as feedback, or of actions that are parts of each other",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D18"],
  messages: {
    sv: (a) =>
      a.of === "links"
        ? `Länkarna går i en ring: ${print(a, "sv")}. Är det meningen, märk den länk som sluter ringen med feedback: true. Ta annars bort en av länkarna.`
        : `Insatser är delar av varandra i en ring: ${print(a, "sv")}. Ta bort partOf på en av dem.`,
    en: (a) =>
      a.of === "links"
        ? `The links go round in a loop: ${print(a, "en")}. If that is meant, mark the link that closes the loop with feedback: true. Otherwise remove one of the links.`
        : `Actions are parts of each other in a loop: ${print(a, "en")}. Remove partOf from one of them.`,
  },
  *check({ model, facts }) {
    for (const cycle of facts.cycles.all) {
      const closing = model.links[cycle.links.at(-1) ?? -1];
      const { loop, tangle } = cycle;
      const [first, ...others] = loop.map(({ key }) => key);
      yield {
        args: { of: cycle.of, ids: loop.map(({ key }) => key), titles: loop.map(({ data }) => data.title ?? "") },
        subjects: [first ?? "", ...others],
        about: aboutCycle(cycle),
        // Which loop of a tangle is told, and from where, is another matter when lines move.
        identity: [cycle.of, ...tangle.map(({ key }) => key).sort()],
        // The loop concerns all its elements: it is told even if an action in it is inactive.
        at: { ...(closing ? atLink(closing) : atElement(loop[0])), element: undefined },
        links: cycle.links,
      };
    }
  },
};

/** What the finding about a loop is about. */
export const aboutCycle = ({ of, loop }: Cycle): string => `${of} ${loop[0].key}`;

/** The loop with arrows; of a long one its beginning and its end. */
function print({ ids, titles }: Args, language: Language): string {
  const steps = ids.map((id, index) => quoted({ id, title: titles[index] }, language));
  const skipped = steps.length - 8;
  const more = language === "sv" ? `… (${skipped} till) …` : `… (${skipped} more) …`;
  const shown = skipped > 1 ? [...steps.slice(0, 5), more, ...steps.slice(-3)] : steps;
  return [...shown, ids[0]].join(" → ");
}
