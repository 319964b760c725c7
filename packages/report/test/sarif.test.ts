import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readPlan } from "@change-logic/model";
import { defineRule, summarize } from "@change-logic/validate";
import { explainRule } from "@change-logic/validate/explain";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlanAndCatalogs } from "../../analysis/test/support/random-documents.js";
import { findingsSarif } from "../src/index.js";
import type { SarifLog, SarifRun } from "../src/sarif/sarif-types.js";
import {
  date,
  hostileReports,
  mixedPlan,
  type Reported,
  reportAgainstKnown,
  reportOn,
  tool,
} from "./support/reports.js";

// The schema as it was published, in Microsoft's own package for tests: it is read where it is installed, never copied.
const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** The one run of a log, which is held against the schema, and against what a schema cannot say. */
function sarifOf({ report, options }: Reported): SarifRun {
  const log = JSON.parse(findingsSarif(report, { ...options, explain: explainRule })) as SarifLog;
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const [run] = log.runs;
  const { rules } = run!.tool.driver;
  for (const { ruleId, ruleIndex, suppressions } of run!.results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    // Either every result says whether it is suppressed, or none does.
    expect(suppressions === undefined).toBe(run!.results[0]?.suppressions === undefined);
  }
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  return run!;
}

const withAll = ({ report, options }: Reported): Reported => ({ report, options: { ...options, all: true } });

describe("SARIF", () => {
  it("is of the published schema, on any plan", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), fc.boolean(), ({ plan }, all) => {
        const { report, options } = reportOn(JSON.stringify(plan));
        sarifOf({ report, options: { ...options, all } });
      }),
      { seed: 31, numRuns: 40 },
    );
  });

  it("is of the published schema whatever is said, and no message becomes a link or takes an argument", () => {
    fc.assert(
      fc.property(hostileReports, (reported) => {
        for (const { message } of sarifOf(reported).results) {
          expect(message.text).not.toMatch(/(?<!\\)\]\(/u);
          expect(message.text).not.toMatch(/(?<!\{)\{\d+\}/u);
        }
      }),
      { seed: 32, numRuns: 60 },
    );
  });

  it("is refused by the schema when something is wrong with it", () => {
    const { report, options } = reportOn(mixedPlan);
    const log = JSON.parse(findingsSarif(report, options));
    log.runs[0].results[0].level = "warn";
    expect(isSarif(log)).toBe(false);
  });

  it("says where, with the end exclusive and columns in UTF-16", () => {
    const plan = "changeLogic: 1\nid: p\nactions:\n  a: { title: 👩, leadsTo: [borta] }\n";
    const run = sarifOf(reportOn(plan, { file: "./mina planer/plan å.yaml" }));
    const result = run.results.find(({ ruleId }) => ruleId === "unresolved-reference");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(result?.locations?.[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: "mina%20planer/plan%20%C3%A5.yaml", uriBaseId: "%SRCROOT%" },
        region: { startLine: 4, startColumn: 29, endLine: 4, endColumn: 34 },
      },
      logicalLocations: [{ name: "a", fullyQualifiedName: "a", kind: "action" }],
    });
  });

  it.each([
    ["C:\\planer\\en plan.yaml", { uri: "file:///C:/planer/en%20plan.yaml" }],
    ["planer\\en.yaml", { uri: "planer%5Cen.yaml", uriBaseId: "%SRCROOT%" }],
    ["mapp/../en.yaml", { uri: "mapp/../en.yaml", uriBaseId: "%SRCROOT%" }],
    ["mapp/../../en.yaml", { uri: "mapp/../../en.yaml" }],
    ["/abs/en#1.yaml", { uri: "file:///abs/en%231.yaml" }],
    ["\\\\server\\delad\\en.yaml", { uri: "file://server/delad/en.yaml" }],
    ["../a:b?.yaml", { uri: "../a%3Ab%3F.yaml" }],
  ])("names the file %s as a URI", (file, location) => {
    const [result] = sarifOf(reportOn(mixedPlan, { file })).results;
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual(location);
  });

  it("says the thread concerned in the message, and shows the places of its steps", () => {
    const { results } = sarifOf(reportOn(mixedPlan));
    const result = results.find(({ ruleId }) => ruleId === "outcome-without-consequence");
    expect(result?.message.text).toMatch(/ Tråd: skjuts → skolbuss → \[gar-ihop\] → ✗$/u);
    const [flow] = result!.codeFlows!;
    const lines = flow!.threadFlows[0]!.locations.map(({ location }) => location.physicalLocation?.region);
    expect(lines).toMatchObject([{ startLine: 9 }, { startLine: 11 }, { startLine: 14 }]);
    // What stands in no file is in the words alone.
    const counteracting = results.find(({ message }) => message.text.includes("→ [agenda-2030/"));
    for (const { location } of counteracting?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [])
      expect(location.physicalLocation).toBeDefined();
  });

  it("leaves out what GitHub would open alerts for, and with all says why it does not count", () => {
    const ignored = reportOn(mixedPlan);
    for (const { suppressions, properties } of sarifOf(ignored).results) {
      expect(suppressions).toBeUndefined();
      expect(properties.cause).toBe("direct");
    }
    const full = sarifOf(withAll(ignored)).results;
    expect(full.length).toBe(ignored.report.findings.length);
    expect(full.flatMap(({ suppressions }) => suppressions)).toEqual([
      { kind: "inSource", justification: "Skrivs i vår" },
    ]);
    const transitive = full.find(({ properties }) => properties.cause === "transitive");
    expect(transitive?.properties.causedBy).toBeDefined();
    const known = sarifOf(withAll(reportAgainstKnown())).results;
    expect(known.some(({ suppressions }) => suppressions?.[0]?.kind === "external")).toBe(true);
  });

  it("knows a finding again when lines shift and the file is renamed", () => {
    const prints = (reported: Reported) =>
      sarifOf(reported).results.map(({ partialFingerprints }) => partialFingerprints?.["changeLogic/v1"]);
    const before = prints(reportOn(mixedPlan));
    expect(prints(reportOn(`# en rad\n\n${mixedPlan}`, { file: "annan.yaml" }))).toEqual(before);
    expect(before.every((print) => /^[0-9a-f]{32}$/u.test(print ?? ""))).toBe(true);
    expect(new Set(before).size).toBe(before.length);
  });

  it("carries a fix that mends the text", () => {
    const { report, options } = reportOn(mixedPlan);
    const { results } = sarifOf({ report, options });
    const fix = results.find(({ fixes }) => fixes)?.fixes?.[0]?.artifactChanges[0];
    const { deletedRegion, insertedContent } = fix!.replacements[0]!;
    expect(fix?.artifactLocation.uri).toBe("plan.change.yaml");
    const found = report.findings.find((finding) => finding.fix)!;
    expect(insertedContent.text).toBe(found.fix!.text);
    const start = options.sources.get("plan.change.yaml")!.placeAt(found.fix!.start, found.fix!.end).start;
    expect(deletedRegion).toMatchObject({ startLine: start.line, startColumn: start.column });
  });

  it("says what a fix writes, without the quotation marks that stand there", () => {
    const effects = JSON.stringify({ e: { title: "E", horizon: "short", contributesTo: ["SDG 11.2"] } });
    const plan = `{"changeLogic":1,"id":"p","strategies":["agenda-2030"],"scope":[],"effects":${effects}}`;
    const fixes = sarifOf(reportOn(plan)).results.flatMap((result) => result.fixes ?? []);
    expect(fixes.map(({ description }) => description.text)).toEqual(["Skriv ”agenda-2030/11.2”."]);
  });

  it("tells of the rules that ran, of problems of reading and of one's own rules", () => {
    const own = defineRule({
      id: "egen/regel",
      summary: { sv: "En egen [regel](x)", en: "A rule of one's own" },
      explanation: Object.fromEntries(
        ["finds", "why", "mend"].map((part) => [part, { sv: "Text med `kod` *så*.", en: "Text." }]),
      ) as never,
      messages: { sv: () => "Hittat {0}.", en: () => "Found." },
      *check({ model }) {
        const [element] = model.elements;
        yield {
          args: {},
          subjects: [element!.key],
          at: { plan: element!.plan, element, origin: element!.origin, part: "key", order: 1 },
        };
      },
    });
    const reported = reportOn(mixedPlan, { config: { ownRules: [own] } });
    const run = sarifOf(reported);
    const { rules } = run.tool.driver;
    for (const { id } of reported.report.rules) expect(rules.some((rule) => rule.id === id)).toBe(true);
    expect(rules.find(({ id }) => id === "unknown-key")?.helpUri).toMatch(/mistakes\.md$/u);
    expect(rules.find(({ id }) => id === "unresolved-reference")).toMatchObject({
      name: "UnresolvedReference",
      helpUri: "https://github.com/change-logic/change-logic/blob/main/docs/rules/unresolved-reference.md",
      defaultConfiguration: { level: "error" },
      properties: { decidability: "exact", preset: "core", topic: "structure" },
    });
    const ours = rules.find(({ id }) => id === "egen/regel");
    expect(ours).toMatchObject({ name: "EgenRegel", shortDescription: { text: "En egen \\[regel\\](x)." } });
    expect(ours?.helpUri).toBeUndefined();
    expect(ours?.help.markdown).toContain("**Vad du kan göra.** Text med `kod` \\*så\\*.");
    expect(run.results.find(({ ruleId }) => ruleId === "egen/regel")?.message.text).toMatch(
      /^Hittat \{\{0\}\}\. Tråd: /u,
    );
  });

  it("says whether the run was whole", () => {
    const crashing = defineRule({
      id: "kraschar",
      summary: { sv: "Kraschar", en: "Crashes" },
      messages: { sv: () => "", en: () => "" },
      // biome-ignore lint/correctness/useYield: it crashes first
      *check() {
        throw new Error("aj");
      },
    });
    const [whole] = sarifOf(reportOn(mixedPlan)).invocations;
    expect(whole).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
    const [crashed] = sarifOf(reportOn(mixedPlan, { config: { ownRules: [crashing] } })).invocations;
    expect(crashed).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: "error", associatedRule: { id: "kraschar" } }],
    });
    const { findings } = readPlan("- nej", { file: "nej.yaml" });
    const unread = { date, findings, summary: summarize(findings), rules: [], hasKnown: false };
    const log = JSON.parse(findingsSarif(unread, { lang: "en", tool, sources: new Map() })) as SarifLog;
    expect(isSarif(log)).toBe(true);
    expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
  });
});
