import { expect } from "vitest";
import { type Finding, languages, type ReadRule, readMessages } from "../src/index.js";

/** The message of a finding, in Swedish. */
export const message = (finding: Finding): string => readMessages[finding.rule as ReadRule].sv(finding.args);

/** What a finding points at, cut out of the text. */
export const pointedAt = (text: string, { place }: Finding): string | undefined =>
  place && text.slice(place.start.offset, place.end.offset);

/** `rule: text pointed at`, one for each finding. */
export const told = (text: string, findings: readonly Finding[]): string[] =>
  findings.map((finding) => `${finding.rule}: ${pointedAt(text, finding)}`);

/** Checks what holds for every finding of a reading: its place lies in the text, and it can be said in all languages. */
export function expectSound(text: string, findings: readonly Finding[]): void {
  const lines = text.split("\n");
  for (const finding of findings) {
    expect(finding.stage).toBe("read");
    expect(finding.cause).toBe("direct");
    for (const language of languages) {
      const said = readMessages[finding.rule as ReadRule][language](finding.args);
      expect(said.length).toBeGreaterThan(10);
      // What is quoted are the writer's own words.
      expect(said.replaceAll(/[”“`][^”“`]*[”“`]/gu, "")).not.toMatch(/undefined|NaN|\[object/u);
    }
    const { place } = finding;
    if (!place) throw new Error(`${finding.rule} has no place`);
    expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
    expect(place.end.offset).toBeLessThanOrEqual(text.length);
    for (const { line, column, offset } of [place.start, place.end]) {
      const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
      expect(before + column - 1).toBe(offset);
    }
  }
}
