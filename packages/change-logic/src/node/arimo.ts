import { readFileSync } from "node:fs";
import type { OptionalParts } from "./optional-parts.js";

/** The files of Arimo that diagrams are drawn with, by weight. */
const files: ReadonlyMap<number, string> = new Map([
  [400, "400Regular/Arimo_400Regular.ttf"],
  [700, "700Bold/Arimo_700Bold.ttf"],
]);

/**
 * Arimo, which is as wide as Arial, from the optional package `@expo-google-fonts/arimo`: its paths by weight. Throws
 * what the package manager's resolution throws when it is not installed.
 */
export function arimoFiles(parts: OptionalParts): ReadonlyMap<number, string> {
  return new Map([...files].map(([weight, file]) => [weight, parts.file(`@expo-google-fonts/arimo/${file}`)]));
}

/** Arimo as data URLs by weight, to be put into a page; empty when it is not installed. */
export function arimoUrls(parts: OptionalParts): ReadonlyMap<number, string> {
  try {
    return new Map(
      [...arimoFiles(parts)].map(([weight, file]) => [
        weight,
        `data:font/ttf;base64,${readFileSync(file).toString("base64")}`,
      ]),
    );
  } catch {
    return new Map();
  }
}
