import type { Language } from "@change-logic/model";

const marks = {
  sv: { thousands: "\u00a0", decimals: ",", minus: "\u2212" },
  en: { thousands: ",", decimals: ".", minus: "-" },
} as const satisfies Record<Language, unknown>;

/** A number as running text has it: `1 200,5`, `1,200.5`. */
export function numberIn(value: number, language: Language): string {
  const { thousands, decimals, minus } = marks[language];
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return `${value < 0 ? minus : ""}${grouped}${fraction === undefined ? "" : decimals + fraction}`;
}

/**
 * A number without more decimals than are of use: enough to show a hundredth of `scale`, and on which side of `other`
 * it lies.
 */
export function rounded(value: number, scale: number, other: number): number {
  for (let decimals = 0; decimals <= 12; decimals++) {
    const shown = Number(value.toFixed(decimals));
    if (scale * 10 ** decimals >= 100 && Math.sign(shown - other) === Math.sign(value - other)) return shown;
  }
  return value;
}
