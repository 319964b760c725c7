import {
  closest,
  createSource,
  type Finding,
  type Read,
  type ReadOptions,
  readFinding,
  type Source,
} from "@change-logic/model";
import { misuse, readDocument, themeSchemaOf, toJsonSchema } from "@change-logic/model/documents";
import { type ContrastPair, lowContrasts } from "./theme-contrast.js";
import { themeFields } from "./theme-fields.js";
import { findTheme, type Theme, themeIds, themes } from "./themes.js";

/** A theme as it is written: colours by name, those that belong together under a name of their own. */
type ThemeData = { readonly extends?: string } & Readonly<Record<string, unknown>>;

const schema = themeSchemaOf(themeFields, themeIds);

/** The published JSON Schema (draft 2020-12) of a theme of one's own. */
export function diagramSchemas(): Readonly<Record<"theme", object>> {
  return { theme: toJsonSchema(schema) };
}

/**
 * Reads a theme of one's own from YAML or JSON: a shipped one (`extends`) with some colours, or the typeface, changed.
 * Never throws on what a person wrote: what does not fit is a finding with its place, and the colour of the shipped theme
 * counts; colours that are hard to tell apart (WCAG 2.2 AA) are a warning.
 */
export function readTheme(text: string, options: ReadOptions = {}): Read<Theme> {
  if (typeof options !== "object" || options === null) {
    throw misuse(
      "readTheme was called with options that cannot be used.",
      'Give { file: "name.theme.yaml" }, or leave them out.',
    );
  }
  let base: Theme = themes.light;
  const { value, findings } = readDocument<ThemeData>(text, "theme", schema, options, (data, tools) => {
    const { extends: name } = data;
    if (name === undefined) return;
    const found = findTheme(name);
    if (found) base = found;
    else {
      tools.findings.add("unknown-theme", () => ({
        args: { found: name.slice(0, 60).toWellFormed(), allowed: themeIds, suggestion: closest(name, themeIds) },
        place: tools.source.placeOf(data, "extends"),
      }));
    }
  });
  const quotes = unquotedColors(text, options);
  const all = inOrder([...findings, ...quotes]);
  if (value === undefined) return { findings: all };
  const theme = themeOf(value.data, base);
  const low = lowContrasts(theme).flatMap((pair) => lowContrast(pair, value.data, value.source) ?? []);
  return { value: theme, findings: inOrder([...all, ...low]) };
}

/** The shipped theme with what is written put in place of its own, frozen. */
function themeOf(data: ThemeData, base: Theme): Theme {
  const made: Record<string, unknown> = {};
  for (const [name, own] of Object.entries(base)) {
    const written = Object.hasOwn(data, name) ? data[name] : undefined;
    if (typeof own === "string") made[name] = typeof written !== "string" ? own : asHeld(written);
    else {
      const parts = (written ?? {}) as Readonly<Record<string, string>>;
      made[name] = Object.freeze(
        Object.fromEntries(
          Object.entries(own as Record<string, string>).map(([part, value]) => {
            const given = Object.hasOwn(parts, part) ? parts[part] : undefined;
            return [part, given === undefined ? value : asHeld(given)];
          }),
        ),
      );
    }
  }
  return Object.freeze(made) as unknown as Theme;
}

/** Colours are held as #rrggbb; font names as they are written. */
function asHeld(written: string): string {
  if (!written.startsWith("#")) return written;
  const lower = written.toLowerCase();
  return lower.length === 4 ? `#${[...lower.slice(1)].map((digit) => digit + digit).join("")}` : lower;
}

/** A warning about two colours, where one of them is written; undefined where both are the shipped theme's own. */
function lowContrast({ color, on, ratio, least }: ContrastPair, data: ThemeData, source: Source): Finding | undefined {
  const place = placeOf(color, data, source) ?? placeOf(on, data, source);
  // Rounded down, so that 4.49 is not said to be 4.5.
  const said = String(Math.floor(ratio * 10) / 10);
  return (
    place &&
    readFinding("low-contrast", { key: color, on, ratio: said, least: String(least), text: least === 4.5 }, place)
  );
}

function placeOf(path: string, data: ThemeData, source: Source) {
  const [name, part] = path.split(".") as [string, string | undefined];
  if (!Object.hasOwn(data, name)) return undefined;
  if (part === undefined) return source.placeOf(data, name);
  const group = data[name] as Readonly<Record<string, unknown>>;
  return Object.hasOwn(group, part) ? source.placeOf(group, part) : undefined;
}

/** In YAML, `fill: #fff` is a key without a value, and a comment: the most likely mistake of all. */
function unquotedColors(text: string, { file, format }: ReadOptions): Finding[] {
  const isJson = format === "json" || (format === undefined && /^\ufeff?\s*[[{]/u.test(text));
  if (isJson) return [];
  const source = createSource(text, file);
  const found: Finding[] = [];
  const pattern = /^([^"'#\n]*:[ \t]+)(#[0-9a-f]{3}(?:[0-9a-f]{3})?)(?![0-9a-z])/gimu;
  for (const match of text.slice(0, longest).matchAll(pattern)) {
    const start = match.index + match[1]!.length;
    found.push(
      readFinding("color-needs-quotes", { found: match[2]! }, source.placeAt(start, start + match[2]!.length)),
    );
  }
  return found;
}

/** A theme is a page of text; further on nobody has written one. */
const longest = 100_000;

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings
    .map((finding, index) => ({ finding, index, offset: finding.place?.start.offset ?? -1 }))
    .sort((a, b) => a.offset - b.offset || a.index - b.index)
    .map(({ finding }) => finding);
