import { describe, expect, it } from "vitest";
import {
  atElement,
  atLink,
  atPlan,
  atReference,
  fingerprint,
  formatFinding,
  knownChanges,
  knownFindingsOf,
  readConfig,
  readKnownFindings,
  resolveConfig,
  validate,
  writeKnownFindings,
} from "../src/index.ts";
import { check, date, modelOf } from "./support.ts";

const model = modelOf("changeLogic: 1\nid: p\nactions: { a: { title: Bygga } }\n");
const report = check(model);
const [finding] = report.findings;
const call =
  (name: unknown, ...args: readonly unknown[]) =>
  () =>
    (name as (...args: readonly unknown[]) => unknown)(...args);

describe("a program without types is told what it got wrong", () => {
  it.each<[string, unknown]>([
    ["read", null],
    ["read", {}],
    ["read", [null]],
    ["read", [{}]],
    ["known", null],
    ["known", {}],
    ["known", []],
    ["known", { data: { findings: [null] } }],
    ["scope", "agenda-2030"],
    ["scope", null],
    ["scope", [5]],
    ["element", 5],
    ["element", null],
    ["element", {}],
    ["coverage", {}],
    ["coverage", null],
  ])("in the option %s of validate: %j", (name, value) => {
    expect(call(validate, model, { date, [name]: value })).toThrowError(
      expect.objectContaining({
        code: "invalid-argument",
        blame: "caller",
        message: expect.stringContaining("validate"),
      }),
    );
  });

  const wrong: readonly [unknown, ...unknown[]][] = [
    [formatFinding],
    [formatFinding, {}, { lang: "sv" }],
    [formatFinding, finding],
    [formatFinding, finding, { lang: "fr" }],
    [formatFinding, finding, { lang: "sv", rules: 5 }],
    [fingerprint, null],
    [fingerprint, { rule: "x" }],
    [knownFindingsOf, {}],
    [knownFindingsOf, report, {}],
    [knownChanges, null],
    [writeKnownFindings, {}],
    [readKnownFindings, 5],
    [readKnownFindings, "", null],
    [readConfig, null],
    [readConfig, "", null],
    [readConfig, "", { rules: 5 }],
    [atElement, undefined],
    [atElement, 5],
    [atElement, {}],
    [atLink, null],
    [atReference, {}],
    [atPlan, "p"],
  ];
  it.each(wrong.map(([name, ...args]) => [(name as { name: string }).name, name, args] as const))(
    "by %s (%#)",
    (_, name, args) => {
      expect(call(name, ...args)).toThrowError(
        expect.objectContaining({ code: "invalid-argument", blame: "caller", help: expect.stringMatching(/\S/u) }),
      );
    },
  );

  const throwing = {
    get: () => {
      throw new Error("pang");
    },
  };
  it.each<[string, unknown, RegExp]>([
    ["a list", [], /plain object/u],
    ["a map", new Map(), /plain object/u],
    ["something extended that is a list", { extends: [[]] }, /plain object/u],
    ["rules that are a map", { rules: new Map([["missing-level", "off"]]) }, /^rules should be a plain object/u],
    ["overrides with a map", { overrides: [{ rules: new Map() }] }, /^overrides\.0\.rules should be/u],
    ["a getter that throws", Object.defineProperty({}, "rules", { ...throwing, enumerable: true }), /pang/u],
    ["a proxy that throws", new Proxy({}, throwing), /pang/u],
  ])("by resolveConfig of %s", (_, config, message) => {
    expect(call(resolveConfig, config)).toThrowError(
      expect.objectContaining({ code: "invalid-config", blame: "caller", message: expect.stringMatching(message) }),
    );
  });
});
