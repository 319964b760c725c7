import { knownChanges, knownFindingsOf } from "@change-logic/validate";
import { describe, expect, it } from "vitest";
import { knownJson, knownText } from "../src/index.js";
import { knownSchema } from "../src/json/known-json.js";
import { date, mixedPlan, reportOn, tool } from "./support/reports.js";

describe("the text of known", () => {
  const { report } = reportOn(mixedPlan);
  const list = knownFindingsOf(report);
  const following = list.data.findings.filter(({ cause }) => cause).length;
  const direct = list.data.findings.length - following;
  const changes = knownChanges(list, undefined);
  const said = knownText(changes, { lang: "sv", isWritten: false, report });

  it("counts what validate counts, and what merely follows apart", () => {
    const { error, warn, info } = report.summary;
    expect(direct).toBe(error + warn + info);
    expect(following).toBeGreaterThan(0);
    expect(said).toContain(`Nya (${direct}, och ${following} som bara följer)\n`);
    expect(said).toContain(`0 kända som förut, ${direct} nya (och ${following} som bara följer), 0 borta.\n`);
    expect(knownText(changes, { lang: "en", isWritten: false })).toContain("that merely follow");
  });

  it("says one as one", () => {
    const one = list.data.findings.filter(({ cause }) => cause === undefined).slice(0, 1);
    const sums = (lang: "sv" | "en", changed: object) =>
      knownText({ added: [], gone: [], kept: [], ...changed }, { lang, isWritten: false });
    expect(sums("sv", { added: one })).toContain("0 kända som förut, 1 ny, 0 borta.\n");
    expect(sums("sv", { kept: one })).toContain("1 känd som förut, 0 nya, 0 borta.\n");
    expect(sums("en", { gone: one })).toContain("0 known as before, 0 new, 1 gone.\n");
  });

  it("says of each what it weighs and what is accepted, what merely follows last", () => {
    const lines = said.split("\n");
    const at = lines.indexOf(`  fel  unresolved-reference prov hel (${date})`);
    expect(lines[at + 1]).toMatch(/^ {4}Insatsen ”Cykelvägar” \(hel\) pekar på ”borta” under leadsTo.*\.$/u);
    const isFollowing = lines.filter((line) => /^ {2}\S/u.test(line)).map((line) => line.endsWith("(följd)"));
    expect(isFollowing).toEqual([...isFollowing].sort((a, b) => Number(a) - Number(b)));
    expect(isFollowing.filter(Boolean).length).toBe(following);
    // What is gone is not there to be told of.
    const gone = knownText({ added: [], gone: list.data.findings, kept: [] }, { lang: "sv", isWritten: true });
    expect(gone).toContain(`  unresolved-reference prov hel (${date})\n`);
  });

  it("is told of as JSON too", () => {
    const json = knownJson(changes, { lang: "en", date, tool, report });
    knownSchema.strict().parse(json);
    expect(json.added.every(({ severity, message }) => severity !== undefined && message !== undefined)).toBe(true);
    expect(json.added.filter(({ cause }) => cause === "transitive").length).toBe(following);
  });
});
