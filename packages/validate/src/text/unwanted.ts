import type { Language } from "@change-logic/model";
import { isNeuter } from "./kind-names.js";
import { type Named, name, quote } from "./naming.js";

/** `effekten ”Köer vid grinden” (koer), som är oönskad`: a side effect is said to be one. */
export function nameUnwanted(thing: Named, language: Language): string {
  if (language === "en") return `${name(thing, language)}, which is unwanted`;
  return `${name(thing, language)}, som är ${isNeuter(thing.kind) ? "oönskat" : "oönskad"}`;
}

/** What to write where nothing in the plan gives rise to a side effect. */
export function causeOfUnwanted({ kind, id }: Named, language: Language): string {
  const link = `${quote(id, language)} under leadsTo`;
  return language === "sv"
    ? `${link} på det som orsakar ${isNeuter(kind) ? "det" : "den"}`
    : `${link} on whatever causes it`;
}
