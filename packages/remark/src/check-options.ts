import {
  ChangeLogicError,
  closest,
  detailLevels,
  directions,
  findProfile,
  findTheme,
  isDate,
  languages,
  profiles,
  themeIds,
  viewKinds,
} from "change-logic";
import { headingLevels, outputs, type RemarkChangeLogicOptions } from "./options.js";

type Name = keyof RemarkChangeLogicOptions;

/** Whether an option's value can be used, and what to give instead. */
export type Check = readonly [isRight: (value: unknown) => boolean, help: string];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = (allowed: readonly unknown[]): Check => [
  (value) => allowed.includes(value),
  `Give ${allowed.map((one) => JSON.stringify(one)).join(" or ")}, or leave it out.`,
];

const checks: Readonly<Record<Name, Check>> = {
  root: [(value) => typeof value === "string" && value !== "", "Give the path of a folder, or leave it out."],
  output: oneOf(outputs),
  theme: [
    (value) => (typeof value === "string" ? findTheme(value) !== undefined : isRecord(value)),
    `Give one of ${themeIds.join(", ")}, or a theme as readTheme gives it.`,
  ],
  lang: oneOf(languages),
  profile: [
    (value) => (typeof value === "string" ? findProfile(value) !== undefined : isRecord(value)),
    `Give one of ${Object.keys(profiles).join(", ")}, or a profile as readProfile gives it.`,
  ],
  direction: oneOf(directions),
  detail: oneOf(detailLevels),
  view: [
    (value) => isRecord(value) && (viewKinds as readonly unknown[]).includes(value.kind),
    `Give { kind: … } with one of ${viewKinds.join(", ")}, or leave it out; readView reads it as text.`,
  ],
  findings: oneOf([true, false]),
  headingLevel: [
    (value) => (headingLevels as readonly unknown[]).includes(value),
    "Give a whole number from 1 to 6, or leave it out.",
  ],
  date: [(value) => typeof value === "string" && isDate(value), 'Give it as "2026-11-22", or leave it out for today.'],
  idPrefix: [
    (value) => typeof value === "string" && /^[A-Za-z_][A-Za-z0-9_.-]{0,29}$/u.test(value),
    "Use an ASCII letter or _, then letters, digits, _, - and ., at most 30 characters.",
  ],
};

/**
 * Throws {@link ChangeLogicError} (`invalid-argument`) for options that cannot be used, before any document is read;
 * `more` are options besides the plugin's.
 */
export function checkOptions(options: unknown, more: Readonly<Record<string, Check>> = {}): void {
  const known: Readonly<Record<string, Check>> = { ...checks, ...more };
  if (!isRecord(options) || typeof options.then === "function") {
    throw misuse("was given options that are none", "Give an object with the options, or leave it out.");
  }
  const names = Object.keys(known);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (check === undefined) {
      const near = closest(name, names);
      const help =
        near === undefined ? `It has ${names.join(", ")}.` : `Did you mean ${near}? It has ${names.join(", ")}.`;
      throw misuse(`has no option ${name.slice(0, 100)}`, help);
    }
    const [isRight, help] = check;
    if (value !== undefined && !isRight(value)) throw misuse(`cannot use the option ${name}`, help);
  }
}

/** The error for what a program hands over by mistake: what remark-change-logic says of it, and what to do. */
export const misuse = (said: string, help: string): ChangeLogicError =>
  new ChangeLogicError("invalid-argument", "caller", `remark-change-logic ${said}.`, help);
