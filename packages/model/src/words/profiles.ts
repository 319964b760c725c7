import type { Localized } from "../language.js";
import type { ThreadKind } from "../link-table.js";

/** When an effect is expected: `none` when the plan does not say. */
export type ColumnHorizon = "short" | "medium" | "long" | "none";

/** A column of a profile: the kinds it shows, or `resources` gathered from the actions. */
export interface ProfileColumn {
  /** Unique in the profile. */
  readonly id: string;
  readonly heading: Localized;
  /** The question to ask when the column is filled in, and that stands there while it is empty. */
  readonly question: Localized;
  readonly shows: readonly ThreadKind[] | "resources";
  /** For effects: which horizons belong here; all when left out. */
  readonly horizons?: readonly ColumnHorizon[];
  /** Shown only when something belongs in it. */
  readonly onlyWhenUsed?: boolean;
}

/** How one handbook lays out a change logic: its columns, words and questions. */
export interface Profile {
  readonly id: string;
  readonly title: Localized;
  readonly columns: readonly ProfileColumn[];
  /** Groups of columns; in each group at least one must have an element, or the rule `missing-level` speaks. */
  readonly required: readonly (readonly string[])[];
  /** From which end it is drawn and read. */
  readonly direction: "left-to-right" | "right-to-left" | "top-down";
  /** Where the layout comes from. */
  readonly source: string;
}

const currentState: ProfileColumn = {
  id: "current-state",
  heading: { sv: "Nuläge", en: "Current state" },
  question: { sv: "Varför behövs insatsen?", en: "Why is the action needed?" },
  shows: ["currentState"],
};

const resources: ProfileColumn = {
  id: "resources",
  heading: { sv: "Resurser", en: "Resources" },
  question: { sv: "Vilka människor och vilka medel krävs?", en: "Which people and what money does it take?" },
  shows: "resources",
};

const action: ProfileColumn = {
  id: "action",
  heading: { sv: "Insatser", en: "Actions" },
  question: { sv: "Vad behöver göras, och av vem?", en: "What needs to be done, and by whom?" },
  shows: ["action"],
};

const outcome: ProfileColumn = {
  id: "outcome",
  heading: { sv: "Resultat", en: "Outcomes" },
  question: { sv: "Vad ger insatserna direkt?", en: "What do the actions give directly?" },
  shows: ["outcome"],
};

const undatedEffect: ProfileColumn = {
  id: "effect",
  heading: { sv: "Effekter", en: "Effects" },
  question: {
    sv: "Vad förändras för målgruppen eller i samhället?",
    en: "What changes for the target group or in society?",
  },
  shows: ["effect"],
  horizons: ["none"],
  onlyWhenUsed: true,
};

const shortEffect: ProfileColumn = {
  id: "short-effect",
  heading: { sv: "Effekter på kort sikt", en: "Short-term effects" },
  question: { sv: "Vad märks först, och för vem?", en: "What is noticed first, and by whom?" },
  shows: ["effect"],
  horizons: ["short"],
};

const mediumEffect: ProfileColumn = {
  id: "medium-effect",
  heading: { sv: "Effekter på medellång sikt", en: "Medium-term effects" },
  question: { sv: "Vad har förändrats efter några år?", en: "What has changed after some years?" },
  shows: ["effect"],
  horizons: ["medium"],
};

const longEffect: ProfileColumn = {
  id: "long-effect",
  heading: { sv: "Effekter på lång sikt", en: "Long-term effects" },
  question: {
    sv: "Vilken långsiktig förändring bidrar det till?",
    en: "Which long-term change does it contribute to?",
  },
  shows: ["effect"],
  horizons: ["long"],
};

const whenUsed = (column: ProfileColumn): ProfileColumn => ({ ...column, onlyWhenUsed: true });

const renamed = (column: ProfileColumn, sv: string, en: string): ProfileColumn => ({ ...column, heading: { sv, en } });

const allEffects: ProfileColumn = {
  id: "effect",
  heading: { sv: "Effekter", en: "Effects" },
  question: {
    sv: "Vad förändras för målgruppen eller i samhället?",
    en: "What changes for the target group or in society?",
  },
  shows: ["effect"],
};

const standard: Profile = {
  id: "standard",
  title: { sv: "Standard", en: "Standard" },
  columns: [
    currentState,
    action,
    outcome,
    undatedEffect,
    whenUsed(shortEffect),
    whenUsed(mediumEffect),
    whenUsed(longEffect),
  ],
  required: [["current-state"], ["action"], ["outcome", "effect", "short-effect", "medium-effect", "long-effect"]],
  direction: "left-to-right",
  source: "change-logic; follows the sibling models of the Swedish regions and agencies",
};

const kronoberg: Profile = {
  id: "kronoberg",
  title: { sv: "Region Kronobergs förändringslogik", en: "Region Kronoberg's change logic" },
  columns: [
    renamed(currentState, "Analys av utmaningar", "Analysis of challenges"),
    resources,
    renamed(action, "Aktiviteter", "Activities"),
    {
      ...shortEffect,
      heading: { sv: "Effekt på kort sikt (resultat)", en: "Short-term effect (result)" },
      shows: ["outcome", "effect"],
    },
    undatedEffect,
    mediumEffect,
    longEffect,
  ],
  required: [["current-state"], ["action"], ["short-effect"], ["medium-effect"], ["long-effect"]],
  direction: "left-to-right",
  source: "Region Kronoberg, förändringslogik",
};

const tillvaxtverket: Profile = {
  id: "tillvaxtverket",
  title: { sv: "Tillväxtverkets förändringsteori", en: "Tillväxtverket's theory of change" },
  columns: [renamed(currentState, "Samhällsutmaning", "Societal challenge"), action, outcome, allEffects],
  required: [["current-state"], ["action"], ["outcome"], ["effect"]],
  direction: "left-to-right",
  source: "Tillväxtverket, förändringsteori",
};

const esv: Profile = {
  id: "esv",
  title: { sv: "ESV:s verksamhetslogik", en: "ESV's programme logic" },
  columns: [
    resources,
    renamed(action, "Verksamhet", "Operations"),
    renamed(outcome, "Prestationer", "Outputs"),
    allEffects,
  ],
  required: [["action"], ["outcome"], ["effect"]],
  direction: "left-to-right",
  source: "ESV 2016:31, Verksamhetslogik",
};

const digg: Profile = {
  id: "digg",
  title: { sv: "Digg och Inera, effektkedja", en: "Digg and Inera, effect chain" },
  columns: [
    renamed(currentState, "Förändringsbehov", "Need for change"),
    renamed(action, "Förändring", "Change"),
    outcome,
    allEffects,
  ],
  required: [["action"], ["effect"]],
  direction: "right-to-left",
  source: "Digg och Inera, effektkedja",
};

/** The shipped profiles, by id. `standard` is used where a plan names none. */
export const profiles = { standard, kronoberg, tillvaxtverket, esv, digg } as const satisfies Record<string, Profile>;

/** The id of a shipped profile. */
export type ProfileId = keyof typeof profiles;

/** The profile with this id; undefined when none is shipped under it. */
export function findProfile(id: string): Profile | undefined {
  return Object.hasOwn(profiles, id) ? profiles[id as ProfileId] : undefined;
}

/** The column of a profile in which an element belongs; undefined when the profile does not show it. */
export function columnFor(profile: Profile, kind: ThreadKind, horizon?: string): ProfileColumn | undefined {
  const belongs = ({ shows, horizons }: ProfileColumn) =>
    shows !== "resources" &&
    shows.includes(kind) &&
    (kind !== "effect" || horizons === undefined || horizons.includes((horizon ?? "none") as ColumnHorizon));
  return profile.columns.find(belongs);
}
