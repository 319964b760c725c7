import type { Language } from "../language.js";

/** Text within the quotation marks of the language. */
export const quote = (text: string, language: Language): string => (language === "sv" ? `”${text}”` : `“${text}”`);

const joints = { and: { sv: "och", en: "and" }, or: { sv: "eller", en: "or" } } as const;

/** `a, b och c`. */
export function list(parts: readonly string[], language: Language, by: keyof typeof joints = "and"): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${joints[by][language]} ${parts.at(-1)}`;
}

const marks = {
  sv: { thousands: "\u00a0", decimals: ",", minus: "\u2212" },
  en: { thousands: ",", decimals: ".", minus: "-" },
} as const satisfies Record<Language, unknown>;

/** A number as running text has it: `1 200,5`, `1,200.5`. What is so large or small that it takes an exponent keeps it. */
export function numberIn(value: number, language: Language): string {
  const text = String(Math.abs(value));
  if (text.includes("e")) return String(value);
  const { thousands, decimals, minus } = marks[language];
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return `${value < 0 ? minus : ""}${grouped}${fraction === undefined ? "" : decimals + fraction}`;
}
