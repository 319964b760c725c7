import type { Language, Localized } from "@change-logic/model";
import type { SceneView } from "../scene-types.js";

/** The kinds of view that need no name. */
const plainKinds = ["whole", "overview", "findings"] as const satisfies readonly SceneView["kind"][];

/** The kinds of view that name what they show, with the word that stands for the name in a help text. */
const namedKinds = {
  area: { sv: "ID", en: "ID" },
  actor: { sv: "NAMN", en: "NAME" },
  perspective: { sv: "ID", en: "ID" },
  element: { sv: "ID", en: "ID" },
} as const satisfies Record<string, Localized>;

/** The kinds of view, as they are written. */
export const viewKinds: readonly SceneView["kind"][] = [
  ...plainKinds,
  ...(Object.keys(namedKinds) as (keyof typeof namedKinds)[]),
];

/** How a view is written in text: `overview`, `area:ID` …, with the words for the names in a language. */
export const viewForms = (language: Language): readonly string[] => [
  ...plainKinds,
  ...Object.entries(namedKinds).map(([kind, name]) => `${kind}:${name[language]}`),
];

/**
 * The view that a text asks for, in one of {@link viewForms}; undefined for any other text, and where the name is
 * missing. Whether a plan has what it names, `viewProblem` tells.
 */
export function readView(text: string): SceneView | undefined {
  const plain = plainKinds.find((kind) => kind === text);
  if (plain) return { kind: plain };
  const end = text.indexOf(":");
  const name = text.slice(end + 1).trim();
  if (end === -1 || name === "") return undefined;
  switch (text.slice(0, end)) {
    case "area":
      return { kind: "area", item: name };
    case "actor":
      return { kind: "actor", actor: name };
    case "perspective":
      return { kind: "perspective", perspective: name };
    case "element":
      return { kind: "element", id: name };
    default:
      return undefined;
  }
}
