import {
  closest,
  type DetailLevel,
  type Direction,
  findProfile,
  findTheme,
  type Language,
  type Localized,
  languages,
  profiles,
  type SceneView,
  type Theme,
  themeIds,
} from "change-logic";
import { type DiagramOutput, outputs, type RemarkChangeLogicOptions } from "./options.js";
import { phrases } from "./words.js";

/** What a block says for itself, or what is wrong with it. */
export type BlockOptions = { readonly options: RemarkChangeLogicOptions } | { readonly problem: Localized };

/** A name and a value, as they are written. */
export type Setting = readonly [name: string, value: string];

const directions = ["left-to-right", "right-to-left", "top-down"] as const satisfies readonly Direction[];
const details = ["titles", "facts", "assumptions"] as const satisfies readonly DetailLevel[];
const plainViews = ["whole", "overview", "findings"] as const;
const viewForms = [...plainViews, "area:ID", "actor:NAME", "perspective:ID", "element:ID"];
const profileNames = Object.keys(profiles);

const names = ["view", "alone", "output", "theme", "profile", "direction", "detail", "lang", "findings"] as const;
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

/** What the settings ask for. Of a name that is written twice, the last counts. */
export function blockOptions(settings: readonly Setting[]): BlockOptions {
  let options: RemarkChangeLogicOptions = {};
  let isAlone = false;
  for (const [name, value] of settings) {
    const known = names.find((one) => one === name);
    if (known === undefined) return { problem: unknownName(name) };
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
  view: (value) => given("view", viewFrom(value)),
  output: (value) => given<"output", DiagramOutput>("output", oneOf(outputs, value)),
  theme: (value) => given<"theme", Theme>("theme", findTheme(value)),
  profile: (value) => given("profile", findProfile(value)),
  direction: (value) => given<"direction", Direction>("direction", oneOf(directions, value)),
  detail: (value) => given<"detail", DetailLevel>("detail", oneOf(details, value)),
  lang: (value) => given<"lang", Language>("lang", oneOf(languages, value)),
  findings: (value) => given("findings", onOff.get(value)),
};

const allowedValues: Readonly<Record<Name, readonly string[]>> = {
  view: viewForms,
  alone: ["on", "off"],
  output: outputs,
  theme: themeIds,
  profile: profileNames,
  direction: directions,
  detail: details,
  lang: languages,
  findings: ["on", "off"],
};

const given = <Key extends string, Value>(name: Key, value: Value | undefined): { [K in Key]: Value } | undefined =>
  value === undefined ? undefined : ({ [name]: value } as { [K in Key]: Value });

const oneOf = <T extends string>(allowed: readonly T[], value: string): T | undefined =>
  allowed.find((one) => one === value);

function viewFrom(value: string): SceneView | undefined {
  const kind = oneOf(plainViews, value);
  if (kind) return { kind };
  const end = value.indexOf(":");
  const name = value.slice(end + 1).trim();
  if (end === -1 || name === "") return undefined;
  switch (value.slice(0, end)) {
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

function unknownName(name: string): Localized {
  const near = closest(name, names);
  return phrases.unknownOption(name, near === undefined ? names.join(", ") : `${near} (${names.join(", ")})`);
}

function badValue(name: Name, value: string): Localized {
  return phrases.badValue(name, value, allowedValues[name].join(", "));
}
