import {
  closest,
  type DetailLevel,
  type Direction,
  detailLevels,
  directions,
  findProfile,
  findTheme,
  type HeadingLevel,
  type Language,
  type Localized,
  languages,
  profiles,
  readView,
  type Theme,
  themeIds,
  viewForms,
} from "change-logic";
import { type DiagramOutput, headingLevels, outputs, type RemarkChangeLogicOptions } from "./options.js";
import { phrases } from "./words.js";

/** What a block says for itself, or what is wrong with it. */
export type BlockOptions = { readonly options: RemarkChangeLogicOptions } | { readonly problem: Localized };

/** A name and a value, as they are written. */
export type Setting = readonly [name: string, value: string];

const profileNames = Object.keys(profiles);

const names = [
  "view",
  "alone",
  "output",
  "theme",
  "profile",
  "direction",
  "detail",
  "lang",
  "findings",
  "headingLevel",
] as const;
type Name = (typeof names)[number];

const onOff: ReadonlyMap<string, boolean> = new Map([
  ["", true],
  ["on", true],
  ["true", true],
  ["off", false],
  ["false", false],
]);

/** Settings as they stand after the language of a fence: `view=overview theme=dark`; a value with spaces in quotes. */
export function settingsInMeta(meta: string): Setting[] {
  const found = meta.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S*)))?/gu);
  return [...found].map(([, name = "", double, single, bare]) => [name, double ?? single ?? bare ?? ""]);
}

/** Settings as they stand in an address: `plan.change.yaml?view=overview&theme=dark`. */
export function settingsInQuery(query: string): Setting[] {
  return [...new URLSearchParams(query)];
}

/** What the settings ask for. */
export function blockOptions(settings: readonly Setting[]): BlockOptions {
  let options: RemarkChangeLogicOptions = {};
  let isAlone = false;
  const seen = new Set<Name>();
  for (const [name, value] of settings) {
    const known = names.find((one) => one === name);
    if (known === undefined) return { problem: unknownName(name) };
    if (seen.has(known)) return { problem: phrases.repeatedOption(known) };
    seen.add(known);
    if (known === "alone") {
      const alone = onOff.get(value);
      if (alone === undefined) return { problem: badValue(known, value) };
      isAlone = alone;
      continue;
    }
    const read = readers[known](value);
    if (read === undefined) return { problem: badValue(known, value) };
    options = { ...options, ...read };
  }
  if (!isAlone) return { options };
  if (options.view?.kind !== "element") return { problem: phrases.aloneWithoutElement() };
  return { options: { ...options, view: { ...options.view, alone: true } } };
}

type Reader = (value: string) => RemarkChangeLogicOptions | undefined;

const readers: Readonly<Record<Exclude<Name, "alone">, Reader>> = {
  view: (value) => given("view", readView(value)),
  output: (value) => given<"output", DiagramOutput>("output", oneOf(outputs, value)),
  theme: (value) => given<"theme", Theme>("theme", findTheme(value)),
  profile: (value) => given("profile", findProfile(value)),
  direction: (value) => given<"direction", Direction>("direction", oneOf(directions, value)),
  detail: (value) => given<"detail", DetailLevel>("detail", oneOf(detailLevels, value)),
  lang: (value) => given<"lang", Language>("lang", oneOf(languages, value)),
  findings: (value) => given("findings", onOff.get(value)),
  headingLevel: (value) => given<"headingLevel", HeadingLevel>("headingLevel", headingLevelOf(value)),
};

const allowedValues: Readonly<Record<Name, readonly string[]>> = {
  view: viewForms("en"),
  alone: ["on", "off"],
  output: outputs,
  theme: themeIds,
  profile: profileNames,
  direction: directions,
  detail: detailLevels,
  lang: languages,
  findings: ["on", "off"],
  headingLevel: headingLevels.map(String),
};

const given = <Key extends string, Value>(name: Key, value: Value | undefined): { [K in Key]: Value } | undefined =>
  value === undefined ? undefined : ({ [name]: value } as { [K in Key]: Value });

const oneOf = <T extends string>(allowed: readonly T[], value: string): T | undefined =>
  allowed.find((one) => one === value);

const headingLevelOf = (value: string): HeadingLevel | undefined =>
  headingLevels.find((level) => String(level) === value);

function unknownName(name: string): Localized {
  const near = closest(name, names);
  return phrases.unknownOption(name, near === undefined ? names.join(", ") : `${near} (${names.join(", ")})`);
}

function badValue(name: Name, value: string): Localized {
  const allowed = allowedValues[name].join(", ");
  return phrases.badValue(name, value, name === "view" ? viewForms("sv").join(", ") : allowed, allowed);
}
