import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { change, example, folderWith, smallPlan } from "./support.js";

const date = ["--date", "2026-11-22"];
const statement = "Strukturen är kontrollerad; orsakssambanden är inte bedömda.";

describe("review", () => {
  it("shows the form as Markdown, with what the plan says and room for the answers", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const { code, out, err } = await change("review", file, ...date);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^# Granska förändringslogiken: Liten plan\n/u);
    expect(out).toContain("Varför skulle ”Bygga något nytt” leda till ”Något nytt finns”?");
    expect(out).toContain(`_${statement}_`);
    expect((await change("review", file, "--lang", "en", ...date)).out).toContain(
      "Why would “Bygga något nytt” lead to “Något nytt finns”?",
    );
  });

  it("writes the form that the file's ending or --format asks for, the same bytes each time", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan });
    const write = async (name: string, ...more: string[]) => {
      const output = join(folder, name);
      const { code, out } = await change("review", join(folder, "p.change.yaml"), "-o", output, ...more, ...date);
      expect([code, out]).toEqual([0, `Skrev ${output}\n`]);
      return readFileSync(output, "utf8");
    };
    expect(await write("a.md")).toBe(await write("b.txt"));
    const page = await write("a.html");
    expect(page).toMatch(/^<!doctype html>/u);
    expect(await write("B.HTM")).toBe(page);
    expect(await write("c.md", "--format", "html")).toBe(page);
    expect(await write("d.html", "--format", "markdown")).toMatch(/^# /u);
    expect(readdirSync(folder).length).toBe(7);
  });

  it("writes nothing where there is no plan or no folder, and never over the plan", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan, "tom.change.yaml": "" });
    const plan = join(folder, "p.change.yaml");
    const form = join(folder, "f.md");
    expect(await change("review", join(folder, "tom.change.yaml"), "-o", form, ...date)).toMatchObject({
      code: 2,
      out: "",
    });
    expect((await change("review", plan, "-o", join(folder, "saknas/f.md"), ...date)).err).toContain("Skapa mappen");
    expect((await change("review", plan, "-o", plan, "--format", "html", ...date)).err).toContain(
      "en av filerna som läses",
    );
    expect(readFileSync(plan, "utf8")).toBe(smallPlan);
    expect(readdirSync(folder).sort()).toEqual(["p.change.yaml", "tom.change.yaml"]);
    expect(await change("review")).toMatchObject({ code: 2, err: expect.stringContaining("minst en plan") });
    expect(await change("review", plan, "--format", "json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("markdown, html"),
    });
  });

  it("takes no file whose ending says that it is something else, unless --format says what to write", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan });
    const plan = join(folder, "p.change.yaml");
    for (const name of ["f.docx", "f.pdf", "f", "constructor.constructor"]) {
      const { code, out, err } = await change("review", plan, "-o", join(folder, name), ...date);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("Välj .md eller .html");
    }
    expect(readdirSync(folder)).toEqual(["p.change.yaml"]);
    const output = join(folder, "f.doc");
    expect((await change("review", plan, "-o", output, "--format", "html", ...date)).code).toBe(0);
    expect(readFileSync(output, "utf8")).toMatch(/^<!doctype html>/u);
  });

  it("gives a form of the plans that could be read, with a part for each, and ends with 2", async () => {
    const folder = folderWith({
      "p.change.yaml": smallPlan,
      "q.change.yaml": smallPlan.replace("id: liten", "id: annan").replace("Liten plan", "Annan plan"),
      "tom.change.yaml": "",
    });
    const files = ["p", "q", "tom"].map((name) => join(folder, `${name}.change.yaml`));
    const { code, out } = await change("review", ...files, ...date);
    expect(code).toBe(2);
    expect(out).toMatch(/^## Liten plan$/mu);
    expect(out).toMatch(/^## Annan plan$/mu);
  });

  it("is of a size that a meeting manages", async () => {
    const { out } = await change("review", example("min-strategi/min-plan.change.yaml"), ...date);
    expect(out.split("\n").filter((line) => line.startsWith("| ")).length).toBeLessThan(60);
  });
});

describe("coverage --perspectives", () => {
  const file = example("exempelkommun/exempelkommun.change.yaml");

  it("shows perspectives against areas, and who says nothing", async () => {
    const { code, out } = await change("coverage", file, "--perspectives", ...date);
    expect(code).toBe(0);
    expect(out).toMatch(/ {2}Jämställdhet tillför värde för alla +1\+1 av 6 {2}– +1 av 4 {2}0 av 1\n/u);
    expect(out).toContain("beaktat för cykelvagar; berör inte regnbaddar; inget sägs för laddplatser, cykelutmaning");
    expect(out.trimEnd().endsWith(statement)).toBe(true);
  });

  it("follows the matrix when both are asked for, and stands in the JSON", async () => {
    const { out } = await change("coverage", file, "--matrix", "--perspectives", ...date);
    expect(out.indexOf("● nås av insatsen")).toBeLessThan(out.indexOf("Jämställdhet tillför värde"));
    const read = async (...argv: string[]) =>
      JSON.parse((await change("coverage", file, "--format", "json", ...argv, ...date)).out);
    expect((await read("--perspectives")).perspectives).toHaveLength(5);
    expect((await read("--perspectives", "--only", "agenda-2030")).perspectives).toEqual([]);
    expect(await read()).not.toHaveProperty("perspectives");
  });

  it("takes a portfolio, where each plan speaks for its own actions", async () => {
    const { code, out } = await change(
      "coverage",
      example("flera-planer/exempelkommun.portfolio.yaml"),
      "--perspectives",
      ...date,
    );
    expect(code).toBe(0);
    expect(out).toContain("Ingen av de strategier");
  });
});
