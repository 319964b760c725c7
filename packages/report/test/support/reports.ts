import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, languages, readPlan } from "@change-logic/model";
import { knownFindingsOf, type Report, type ValidateOptions, validate } from "@change-logic/validate";
import fc from "fast-check";
import { hostileTitles } from "../../../diagram/test/support/random-plan.js";
import type { ReporterOptions } from "../../src/index.js";

export const date = "2026-11-22";
export const tool = { name: "prov", version: "1.2.3" };

/** A report and what reporters need besides. */
export interface Reported {
  readonly report: Report;
  readonly options: ReporterOptions;
}

/** What is found in a text, as the command would find it. */
export function reportOn(
  text: string,
  { file = "plan.change.yaml", ...options }: Partial<ValidateOptions> & { readonly file?: string } = {},
): Reported {
  const { value, findings } = readPlan(text, { file });
  const model = createModel(value!, { catalogs: shippedCatalogs });
  return {
    report: validate(model, { date, read: findings, ...options }),
    options: { lang: "sv", tool, sources: new Map([[file, value!.source!]]) },
  };
}

/** A plan with something of everything: what is read wrong, broken threads, follow-ons, and an exception. */
export const mixedPlan = `changeLogic: 1
id: prov
title: Prov
organisation: Exempelkommun
strategies: [agenda-2030]
scope: [agenda-2030/3]
okänd: nyckel
currentStates:
  skjuts: { title: Många barn skjutsas }
actions:
  skolbuss: { title: Vandrande skolbussar, owner: Skolan, addresses: [skjuts], leadsTo: [gar-ihop], ignore: [{ rule: action-reaches-no-effect, reason: Skrivs i vår }] }
  hel: { title: Cykelvägar, owner: Skolan, addresses: [skjuts], leadsTo: [trygga, borta] }
outcomes:
  gar-ihop: { title: Barn går ihop }
effects:
  trygga: { title: Tryggare väg, horizon: long, contributesTo: [agenda-2030/3.6, { to: agenda-2030/SDG 3.4, counteracts: true }] }
`;

/** {@link mixedPlan}, with everything that was found at first known, and one thing less and one more to find. */
export function reportAgainstKnown(): Reported {
  const known = knownFindingsOf(reportOn(mixedPlan).report);
  const changed = mixedPlan
    .replace("okänd: nyckel", "owner: Skolchefen")
    .replace("leadsTo: [trygga, borta]", "leadsTo: [trygga, nyss]");
  return reportOn(changed, { known });
}

/** Texts that try to be more than text in one output or another. */
export const hostileTexts: readonly string[] = [
  ...hostileTitles,
  "::error file=a.yaml,line=1::taget",
  "%0A::warning::taget%25",
  "##[error]taget",
  "]]><failure/>",
  "</pre></li></script><img src=x onerror=alert(1)>",
  "\" onmouseover='alert(1)",
  "@user och @org/team, owner/repo#12, #123, !45, GH-12, 4f2a9c1d7e",
  "![bild](https://evil.example/x.png) [länk](javascript:alert(1)) <https://evil.example>",
  "https://evil.example/?a=b www.evil.example a@evil.example mailto:a@evil.example",
  "| a | b |\n|---|---|",
  ":smile: $x^2$ ~~struken~~ ==gul== [^1] [x]: y",
  "```\nkod\n```",
  "\n# rubrik\n- punkt\n> citat\n/close",
  "{0} {{1}} [text](1) \\[a\\]",
  "\u202evänd\u2066 \u200f \u2028 \u0085 \u009b31m",
  "do\u200bld \u00adtext\ufeff \u2060",
  "&lt;b&gt; &#60;i&#62; &amp;amp;",
  "漢字".repeat(40),
  "x".repeat(5_000),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

const against = (mitigation: string) => ({ to: "agenda-2030/15.3", counteracts: true, mitigation });

// What an id may be is narrow, but a reference may be anything, and so may a file's name.
const hostilePlan = fc
  .record({ title: text, owner: text, reference: text, key: text, value: text, reason: text })
  .map(({ title, owner, reference, key, value, reason }) => ({
    changeLogic: 1,
    id: "p",
    title,
    organisation: owner,
    status: value,
    [key]: value,
    strategies: ["agenda-2030", reference],
    scope: ["agenda-2030/13"],
    currentStates: { s: { title } },
    actions: {
      a: { title, owner, addresses: ["s"], leadsTo: ["o", reference] },
      b: {
        title,
        ignore: [
          { rule: "action-without-consequence", reason },
          { rule: reference, reason },
        ],
      },
    },
    outcomes: { o: { title, leadsTo: [reference] }, p: { title, leadsTo: ["q"] }, q: { title, leadsTo: ["p"] } },
    effects: {
      e: { title, horizon: "long", contributesTo: ["agenda-2030/13.1", "agenda-2030/1.A", against(reason)] },
    },
  }));

/** Reports on plans that say whatever could be mistaken for something else, in files that are named so too. */
export const hostileReports: fc.Arbitrary<Reported> = fc
  .record({
    plan: hostilePlan,
    file: fc.oneof(
      fc.constantFrom("plan.yaml", "./mapp/å ä.yaml", "C:\\planer\\p.yaml", "/abs/p.yaml", "a,b:c%d.yaml"),
      text,
    ),
    lang: fc.constantFrom(...languages),
    all: fc.boolean(),
    isKnown: fc.boolean(),
  })
  .map(({ plan, file, lang, all, isKnown }) => {
    const json = JSON.stringify(plan);
    const first = reportOn(json, { file });
    const { report, options } = isKnown ? reportOn(json, { file, known: knownFindingsOf(first.report) }) : first;
    // A model is far too large to be printed when something fails.
    return { report, options: { ...options, lang, all }, [fc.toStringMethod]: () => `${file} ${lang} ${all} ${json}` };
  });
