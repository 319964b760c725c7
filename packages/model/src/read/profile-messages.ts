import { list, meant } from "./message-parts.js";
import { error, type ReadMessage, warn } from "./read-message.js";

/** What can be wrong in a profile of one's own, where each part has the right shape. */
export const profileMessages = {
  "no-columns": error(
    () =>
      "Profilen har inga kolumner, och går inte att använda. Skriv under `columns` minst en, som `- { id: insatser, heading: Insatser, shows: action }`.",
    () =>
      "The profile has no columns, and cannot be used. Write at least one under `columns`, such as `- { id: actions, heading: Actions, shows: action }`.",
  ),
  "duplicate-column": error(
    (a) => `Profilen har redan en kolumn som heter ”${a.found}”. Den första gäller: ge den här ett eget id.`,
    (a) =>
      `The profile has a column called “${a.found}” already. The first one counts: give this one an id of its own.`,
  ),
  "empty-column": error(
    (a) =>
      `Inget kan stå i kolumnen ”${a.id}”, så den hoppas över. Skriv under \`${a.key}\` vad som hör dit, eller ta bort kolumnen.`,
    (a) =>
      `Nothing can stand in the column “${a.id}”, so it is skipped. Write under \`${a.key}\` what belongs there, or take the column away.`,
  ),
  "column-never-filled": warn(
    (a) =>
      `Kolumnen ”${a.id}” blir alltid tom: det som den visar hamnar i ${named("sv", a.earlier)}, som kommer före. Ändra shows eller horizons på någon av dem.`,
    (a) =>
      `The column “${a.id}” will always be empty: what it shows goes to ${named("en", a.earlier)}, which comes before it. Change shows or horizons of one of them.`,
  ),
  "horizons-without-effect": warn(
    (a) =>
      `Kolumnen ”${a.id}” visar inga effekter, så horizons gör ingen skillnad. Ta bort raden, eller lägg till effect under shows.`,
    (a) =>
      `The column “${a.id}” shows no effects, so horizons makes no difference. Take the line away, or add effect under shows.`,
  ),
  "unknown-column": error(
    (a) =>
      `Profilen har ingen kolumn som heter ”${a.found}”, så kravet hoppas över.${meant("sv", a) || ` Kolumnerna heter ${list(a.allowed, "och")}.`}`,
    (a) =>
      `The profile has no column called “${a.found}”, so the requirement is skipped.${meant("en", a) || ` Its columns are ${list(a.allowed, "and")}.`}`,
  ),
} as const satisfies Record<string, ReadMessage>;

const quotes = { sv: "””", en: "“”" } as const;

const named = (language: "sv" | "en", ids: unknown): string =>
  list(
    (Array.isArray(ids) ? ids : []).map((id) => `${quotes[language][0]}${id}${quotes[language][1]}`),
    { sv: "och", en: "and" }[language],
  );
