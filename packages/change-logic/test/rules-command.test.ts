import { describe, expect, it } from "vitest";
import { readMessages, rules } from "../src/index.js";
import { change } from "./support.js";

describe("rules", () => {
  it("lists every rule, in Swedish or English", async () => {
    const { code, out, err } = await change("rules");
    expect([code, err]).toEqual([0, ""]);
    for (const { id } of rules) expect(out).toContain(`\n  ${id} `);
    expect(out).toContain("Struktur");
    expect((await change("rules", "--lang", "en")).out).toContain("Structure");
  });

  it("lists them as JSON", async () => {
    const { rules: listed, formatVersion } = JSON.parse((await change("rules", "--format", "json")).out);
    expect(formatVersion).toBe(1);
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it("lists them by the questions of the handbook, each once", async () => {
    const { code, out, err } = await change("rules", "--by", "question");
    expect([code, err]).toEqual([0, ""]);
    for (const { id } of rules) expect(out.split(`\n  ${id} `)).toHaveLength(2);
    expect(out.indexOf("\nGår den röda tråden att följa?\n")).toBeLessThan(out.indexOf("\nFramgår det för vem?\n"));
    expect((await change("rules", "--by", "topic")).out).toBe((await change("rules")).out);
    expect((await change("rules", "--by", "colour")).code).toBe(2);
  });

  it("takes no argument, but says where to ask", async () => {
    const { code, out, err } = await change("rules", "self-link");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("change-logic explain self-link");
  });
});

describe("explain", () => {
  it.each(rules.map(({ id }) => id))("tells of %s", async (id) => {
    const { code, out, err } = await change("explain", id, "--lang", "en");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Why it matters");
    expect(JSON.parse((await change("explain", id, "--format", "json")).out)).toMatchObject({ id, stage: "rule" });
  });

  it.each(Object.keys(readMessages))("tells of %s, which is found while reading", async (id) => {
    const { code, out } = await change("explain", id);
    expect(code).toBe(0);
    expect(out).toContain("Hittas när filen läses");
    expect(JSON.parse((await change("explain", id, "--format", "json")).out)).toMatchObject({ id, stage: "read" });
  });

  it.each([
    [["item-uncoverd"], "Menade du item-uncovered?"],
    [["unknown-kye"], "Menade du unknown-key?"],
    [["constructor"], "finns inte"],
    [["\u001b[31m"], "\\u{1b}"],
    [[], "Ange en regel"],
    [["self-link", "invalid-link"], "Ange en regel"],
    [["self-link", "--format", "yaml"], "text, json"],
  ])("says what is wrong with %j, and ends with 2", async (argv, said) => {
    const { code, out, err } = await change("explain", ...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});
