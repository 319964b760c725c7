import type { Language, Localized } from "@change-logic/model";
import type { Decidability, Preset, RuleReach, RuleTopic } from "@change-logic/validate";
import type { RuleExamples } from "@change-logic/validate/explain";

/** What the tables of the rule catalogue are called. */
export const topicWords: Readonly<Record<RuleTopic, Localized>> = {
  structure: { sv: "Struktur", en: "Structure" },
  chain: { sv: "Kedja", en: "Chain" },
  links: { sv: "Länkar och antaganden", en: "Links and assumptions" },
  wording: { sv: "Språk och ansvar", en: "Wording and responsibility" },
  indicators: { sv: "Indikatorer", en: "Indicators" },
  strategy: { sv: "Strategi", en: "Strategy" },
  lifecycle: { sv: "Livscykel och flera planer", en: "Life cycle and several plans" },
  own: { sv: "Egna regler", en: "Rules of your own" },
};

/** How surely a rule can be decided: in a word, and in a sentence. */
export const decidabilityWords: Readonly<Record<Decidability, { readonly word: Localized; readonly says: Localized }>> =
  {
    exact: {
      word: { sv: "exakt", en: "exact" },
      says: {
        sv: "Exakt: avgörs utifrån planens länkar och uppgifter",
        en: "Exact: decided from the links and data of the plan",
      },
    },
    presence: {
      word: { sv: "förekomst", en: "presence" },
      says: {
        sv: "Förekomst: avgörs utifrån om uppgiften finns, aldrig utifrån om den stämmer",
        en: "Presence: decided by whether it is there, never by whether it is true",
      },
    },
    heuristic: {
      word: { sv: "ordlista", en: "heuristic" },
      says: {
        sv: "Ordlista: en gissning utifrån svenska och engelska ord i planen, som kan slå fel och därför aldrig räknas som ett fel",
        en: "Heuristic: a guess from Swedish and English words in the plan, which may be mistaken and so is never an error",
      },
    },
  };

/** When a preset is on. */
export const presetWords: Readonly<Record<Preset, Localized>> = {
  core: { sv: "alltid på", en: "always on" },
  recommended: { sv: "på om inget annat är valt", en: "on unless something else is chosen" },
  evaluable: { sv: "på när den väljs", en: "on when it is chosen" },
  strategy: { sv: "på när planen anger strategier", en: "on when the plan lists strategies" },
  indicators: { sv: "på när planen har indikatorer", en: "on when the plan has indicators" },
  portfolio: { sv: "på när flera planer är med", en: "on when several plans are loaded" },
};

/** How much a rule has to see. */
export const reachWords: Readonly<Record<RuleReach, Localized>> = {
  local: { sv: "ett element i taget, med dess egna länkar", en: "one element at a time, with its own links" },
  graph: { sv: "planens alla länkar", en: "all links of the plan" },
  catalog: { sv: "planens länkar och strategierna", en: "the links of the plan, and the strategies" },
  portfolio: { sv: "flera planer tillsammans", en: "several plans together" },
  run: { sv: "vad som hände när de andra reglerna gick", en: "what happened as the other rules ran" },
};

/** The parts of what is said about a rule, as headings. */
export const explainWords = {
  severity: { sv: "Allvar", en: "Severity" },
  preset: { sv: "Uppsättning", en: "Preset" },
  decidability: { sv: "Avgörs", en: "Decided" },
  reach: { sv: "Ser på", en: "Looks at" },
  sources: { sv: "Källa", en: "Source" },
  finds: { sv: "Vad regeln hittar", en: "What it finds" },
  why: { sv: "Varför det spelar roll", en: "Why it matters" },
  mend: { sv: "Vad du kan göra", en: "What to do" },
  wrong: { sv: "Exempel: här säger regeln till", en: "Example: found here" },
  says: { sv: "Regeln säger", en: "The rule says" },
  right: { sv: "Samma plan, åtgärdad", en: "The same plan, mended" },
  with: { sv: "Med inställningen", en: "With the setting" },
  options: { sv: "Inställningar", en: "Options" },
  set: { sv: "Ställ in den", en: "Set it" },
  ignore: { sv: "Gör undantag från den, med skäl", en: "Ignore it, with a reason" },
  setting: {
    sv: "I change-logic.config.yaml. Allvaret är error, warn, info eller off:",
    en: "In change-logic.config.yaml. The severity is error, warn, info or off:",
  },
  ignoring: {
    sv: "På elementet eller planen. Skälet behövs; datumet får utelämnas:",
    en: "On the element or the plan. The reason is needed; the date may be left out:",
  },
  notIgnorable: {
    sv: "Det går inte att göra undantag från den här regeln.",
    en: "This finding cannot be ignored.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a rule says of the wrong example, a line for each finding, and what has to do with them. */
export const saidLines = (examples: RuleExamples, lang: Language): string[] => [
  ...examples.says[lang].split("\n"),
  ...saidBesides(examples, lang),
];

/** After what a rule says of an example: what it follows from, or how many findings follow from it. */
export function saidBesides({ causes, follow }: RuleExamples, lang: Language): string[] {
  if (causes) {
    const rules = causes.map((rule) => `\`${rule}\``).join(", ");
    return [
      lang === "sv"
        ? `… som en följd av det som ${rules} säger. Följder visas med \`--all\`.`
        : `… following from what ${rules} says. What follows is shown with \`--all\`.`,
    ];
  }
  if (follow === 0) return [];
  if (lang === "sv") return [`… och ${follow} som följer av den.`];
  return [`… and ${follow} that ${follow === 1 ? "follows" : "follow"} from it.`];
}
