import { list, meant } from "./message-parts.js";
import { error, type ReadMessage, warn } from "./read-message.js";

/** What reading finds in a theme of one's own. */
export const themeMessages = {
  "invalid-color": error(
    (a) =>
      `”${a.found}” är ingen färg för ”${a.key}”. Skriv den som "#1f2937", med citattecken. Det som står här hoppas över.`,
    (a) => `“${a.found}” is no colour for “${a.key}”. Write it as "#1f2937", in quotes. What stands here is skipped.`,
  ),
  "color-needs-quotes": error(
    (a) => `Efter # läser YAML en kommentar, så färgen syns inte. Sätt citattecken om den: "${a.found}".`,
    (a) => `After # YAML reads a comment, so the colour is not seen. Put it in quotes: "${a.found}".`,
  ),
  "invalid-font-family": error(
    () =>
      "Typsnitten skrivs med namn och komma mellan, till exempel Lato, Arial, sans-serif: bokstäver, siffror, mellanslag och bindestreck, högst 300 tecken. Det som står här hoppas över.",
    () =>
      "Typefaces are written by name with commas between, such as Lato, Arial, sans-serif: letters, digits, spaces and hyphens, at most 300 characters. What stands here is skipped.",
  ),
  "unknown-theme": error(
    (a) => `Temat ”${a.found}” finns inte.${meant("sv", a)} Välj mellan ${list(a.allowed, "och")}. Nu läses light.`,
    (a) =>
      `There is no theme “${a.found}”.${meant("en", a)} Choose between ${list(a.allowed, "and")}. For now light is taken.`,
  ),
  "low-contrast": warn(
    (a) =>
      `”${a.key}” syns dåligt mot ”${a.on}”: kontrasten är ${decimal(a.ratio)}, men ${a.text === true ? "text" : "linjer och tecken"} behöver minst ${decimal(a.least)}. Gör en av färgerna mörkare eller ljusare.`,
    (a) =>
      `“${a.key}” is hard to see on “${a.on}”: the contrast is ${a.ratio}, but ${a.text === true ? "text needs" : "lines and signs need"} at least ${a.least}. Make one of the colours darker or lighter.`,
  ),
} as const satisfies Record<string, ReadMessage>;

const decimal = (number: unknown): string => String(number).replace(".", ",");
