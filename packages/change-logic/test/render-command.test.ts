import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { changeWith, example, folderWith, type Outcome, smallPlan } from "./support.js";

const kommun = example("exempelkommun/exempelkommun.change.yaml");

const render = (...argv: string[]): Promise<Outcome> => changeWith({}, "render", ...argv);

/** Draws into a folder of its own, and gives what was written by name. */
async function drawn(
  plan: string,
  name: string,
  ...argv: string[]
): Promise<Outcome & { files: Record<string, string> }> {
  const folder = folderWith();
  const outcome = await render(plan, "-o", join(folder, name), ...argv);
  const files = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
  return { ...outcome, files };
}

const isWellFormed = (svg: string): void => void new SaxesParser({ xmlns: true }).write(svg).close();

/** A plan so large that a picture of it takes many sheets of paper. */
function largePlan(actions: number): string {
  const lines = (make: (index: number) => string) => Array.from({ length: actions }, (_, at) => make(at)).join("\n");
  return `changeLogic: 1
id: stor
title: Stor plan
actions:
${lines((at) => `  i${at}: { title: Insats ${at}, owner: Vi, leadsTo: [r${at}] }`)}
outcomes:
${lines((at) => `  r${at}: { title: Resultat ${at}, leadsTo: [e${at % 5}] }`)}
effects:
${Array.from({ length: 5 }, (_, at) => `  e${at}: { title: Effekt ${at}, horizon: long }`).join("\n")}
`;
}

describe("render: options", () => {
  it.each([
    ["--direction", "top-down"],
    ["--direction", "right-to-left"],
    ["--theme", "dark"],
    ["--theme", "print"],
    ["--theme", "high-contrast"],
    ["--profile", "kronoberg"],
    ["--profile", "digg"],
    ["--detail", "facts"],
    ["--detail", "assumptions"],
    ["--view", "overview"],
    ["--view", "findings"],
    ["--view", "area:varmland-2040/gron-beredskap"],
    ["--view", "actor:Tekniska förvaltningen"],
    ["--view", "element:laddplatser"],
    ["--view", "element:agenda-2030/13.2"],
  ])("%s %s changes the picture, the same way each time", async (option, value) => {
    const plain = await drawn(kommun, "p.svg");
    const [first, second] = [await drawn(kommun, "p.svg", option, value), await drawn(kommun, "p.svg", option, value)];
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining("p.svg") });
    expect(first.files["p.svg"]).toBe(second.files["p.svg"]);
    expect(first.files["p.svg"]).not.toBe(plain.files["p.svg"]);
    isWellFormed(first.files["p.svg"] ?? "");
  });

  it("--alone leaves out what is not on the element's thread", async () => {
    const among = await drawn(kommun, "p.txt", "--view", "element:laddplatser");
    const alone = await drawn(kommun, "p.txt", "--view", "element:laddplatser", "--alone");
    expect(among.files["p.txt"]).toContain("[regnbaddar]");
    expect(alone.files["p.txt"]).not.toContain("[regnbaddar]");
    expect(alone.files["p.txt"]).toContain("[laddplatser]");
  });

  it("--findings off leaves out signs, the count in the subtitle, and what findings say", async () => {
    const plan = example("first-plan/skolvagar.change.yaml");
    for (const ending of ["svg", "mmd", "txt", "md"]) {
      const [on, off] = [
        await drawn(plan, `p.${ending}`, "--findings", "on"),
        await drawn(plan, `p.${ending}`, "--findings", "off"),
      ];
      expect(on.files[`p.${ending}`]).toContain("iakttagelse");
      expect(on.files).toEqual((await drawn(plan, `p.${ending}`)).files);
      expect(off).toMatchObject({ code: on.code, files: { [`p.${ending}`]: expect.stringContaining("glapp") } });
      expect(off.files[`p.${ending}`]).not.toMatch(/iakttagelse|ansvarig för/u);
    }
  });

  it("--effort quick draws too", async () => {
    for (const effort of ["quick", "thorough"]) expect((await drawn(kommun, "p.svg", "--effort", effort)).code).toBe(0);
  });

  it.each(["mmd", "txt", "md"])("writes .%s in the view that is asked for", async (ending) => {
    const whole = await drawn(kommun, `p.${ending}`);
    const part = await drawn(kommun, `p.${ending}`, "--view", "element:laddplatser", "--alone", "--lang", "en");
    expect([whole.code, part.code]).toEqual([0, 0]);
    expect(whole.files[`p.${ending}`]?.length).toBeGreaterThan(part.files[`p.${ending}`]?.length ?? 0);
  });

  it("shows each option in the help, in both languages", async () => {
    for (const lang of ["sv", "en"]) {
      const { out, code } = await changeWith({}, "render", "--help", "--lang", lang);
      expect(code).toBe(0);
      for (const option of ["view", "alone", "detail", "profile", "direction", "theme", "paper", "findings", "effort"])
        expect(out).toContain(`--${option}`);
      for (const ending of ["html", "svg", "mmd", "txt", "md", "png", "pdf"]) expect(out).toContain(`.${ending}`);
    }
  });
});

describe("render: what is wrong with an option", () => {
  it.each<[readonly string[], string, string]>([
    [["--direction", "top-donw"], "Menade du top-down?", "Did you mean top-down?"],
    [["--direction", "upp"], "left-to-right, right-to-left, top-down", "left-to-right, right-to-left, top-down"],
    [["--theme", "drak"], "Menade du dark?", "Did you mean dark?"],
    [["--theme", ""], "light, dark, print, high-contrast eller en fil", "or a file"],
    [["--profile", "kronberg"], "Menade du kronoberg?", "Did you mean kronoberg?"],
    [["--profile", "__proto__"], "standard, kronoberg", "standard, kronoberg"],
    [["--detail", "fact"], "Menade du facts?", "Did you mean facts?"],
    [["--paper", "A5"], "A4, A3", "A4, A3"],
    [["--effort", "hard"], "quick, thorough", "quick, thorough"],
    [["--view", "overveiw"], "Menade du overview?", "Did you mean overview?"],
    [["--view", "element"], "Menade du element:ID?", "Did you mean element:ID?"],
    [
      ["--view", "actor"],
      "actor:NAMN, perspective:ID, element:ID, inte ”actor”. Menade du actor:NAMN?",
      "Did you mean actor:NAME?",
    ],
    [["--view", "aera:x"], "Menade du area:x?", "Did you mean area:x?"],
    [["--view", "constructor"], "whole, overview, findings", "whole, overview, findings"],
    [["--view", "area:gron-beredskap"], "area:varmland-2040/gron-beredskap", "area:varmland-2040/gron-beredskap"],
    [["--view", "element:ladplatser"], "inget element eller mål", "no element or item called “ladplatser”"],
    [["--view", "element:ladplatser"], "Menade du element:laddplatser?", "Did you mean element:laddplatser?"],
    [["--view", "actor:Tekniska förvaltningn"], "actor:Tekniska förvaltningen", "no actor"],
    [["--view", "perspective:varmland-2040/jamstalldhe"], "inget perspektiv", "no perspective"],
    [["--findings", "no"], "kan vara on, off", "can be on, off"],
    [["--findings", "off", "--view", "findings"], "--findings off tar bort dem", "--findings off leaves them out"],
    [["--alone"], "--view element:", "--view element:"],
    [["--alone", "--view", "overview"], "--alone hör till ett element", "--alone belongs to an element"],
  ])("%j", async (argv, swedish, english) => {
    const folder = folderWith();
    const asked = [kommun, "-o", join(folder, "p.svg"), ...argv];
    const said = await render(...asked);
    expect(said).toMatchObject({ code: 2, out: "", err: expect.stringContaining(swedish) });
    expect(said.err).not.toMatch(/\n\s+at /u);
    expect(await render(...asked, "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining(english) });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(["mmd", "txt", "md"])("paper, theme and effort with .%s", async (ending) => {
    for (const option of [
      ["--paper", "A4"],
      ["--theme", "dark"],
      ["--effort", "quick"],
    ]) {
      const { code, err, files } = await drawn(kommun, `p.${ending}`, ...option);
      expect({ code, files }).toEqual({ code: 2, files: {} });
      expect(err).toContain(`${option[0]} gäller bara bilder`);
      expect((await drawn(kommun, `p.${ending}`, ...option, "--lang", "en")).err).toContain("for pictures only");
    }
  });

  it("an ending that is none", async () => {
    for (const name of ["p.htm", "p", "p.", ".svg/p", "p.constructor"]) {
      const { code, err } = await drawn(kommun, name);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(err).toContain(".html, .svg, .mmd, .txt, .md, .png, .pdf");
    }
  });
});

describe("render: themes and profiles from files", () => {
  const theme = "theme: 1\nextends: dark\nbackground: '#101820'\n";
  const profile = `profile: 1
id: min-handbok
title: Min handbok
columns:
  - { id: gora, heading: Det vi gör, question: Vad gör vi?, shows: [action] }
  - { id: bli, heading: Det som blir, question: Vad blir det?, shows: [outcome, effect] }
`;

  it("draws with them", async () => {
    const folder = folderWith({ "t.theme.yaml": theme, "p.profile.yaml": profile, "p.change.yaml": smallPlan });
    const at = (name: string) => join(folder, name);
    const { code, err, files } = await drawn(
      at("p.change.yaml"),
      "p.svg",
      "--theme",
      at("t.theme.yaml"),
      "--profile",
      at("p.profile.yaml"),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(files["p.svg"]).toContain("#101820");
    expect(files["p.svg"]).toContain("Det vi gör");
  });

  it.each([
    ["--theme", "t.theme.yaml", "theme: 1\nextends: drak\n", ":2:"],
    ["--theme", "t.theme.yaml", "theme: 1\nbackground: '<script>'\n", ":2:"],
    ["--profile", "p.profile.yaml", profile.replace("[action]", "[aktion]"), ":5:"],
  ])("tells what is wrong in %s %s, with its place", async (option, name, text, place) => {
    const folder = folderWith({ [name]: text, "p.change.yaml": smallPlan });
    const { err, files } = await drawn(join(folder, "p.change.yaml"), "p.svg", option, join(folder, name));
    expect(err).toContain(`${name}${place}`);
    expect(Object.values(files).join("")).not.toContain("<script>");
    const english = await drawn(join(folder, "p.change.yaml"), "p.svg", option, join(folder, name), "--lang", "en");
    expect(english.err).toContain(`${name}${place}`);
    expect(english.err).not.toBe(err);
  });

  it.each([
    ["--theme", "t.theme.yaml", "- ingen mappning\n"],
    ["--theme", "t.theme.yaml", "\u0000"],
    ["--theme", "saknas.yaml", undefined],
    ["--profile", "p.profile.yaml", "profile: 1\ncolumns: []\n"],
    ["--profile", "p.profile.yaml", "\u0000"],
    ["--profile", "./saknas.yaml", undefined],
  ])("ends with 2 for %s %s that gives nothing: %j", async (option, name, text) => {
    const folder = folderWith({ "p.change.yaml": smallPlan, ...(text === undefined ? {} : { [name]: text }) });
    const argv = [join(folder, "p.change.yaml"), "p.svg", option, join(folder, name)] as const;
    const { code, err, out, files } = await drawn(...argv);
    expect({ code, out, files }).toEqual({ code: 2, out: "", files: {} });
    expect(err).toContain(name.replace("./", ""));
    expect(err).not.toMatch(/\n\s+at /u);
    const json = await drawn(...argv, "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ file: null, files: [] });
  });

  it("never writes over them", async () => {
    const folder = folderWith({ "t.svg": theme, "p.change.yaml": smallPlan });
    const file = join(folder, "t.svg");
    const { code, err } = await render(join(folder, "p.change.yaml"), "-o", file, "--theme", file);
    expect({ code, isKept: readFileSync(file, "utf8") === theme }).toEqual({ code: 2, isKept: true });
    expect(err).toContain("filerna som läses");
  });
});

describe("render: several pages", () => {
  const folderOf = (): string => folderWith({ "stor.change.yaml": largePlan(60) });

  it("writes one file a page, and tells them all", async () => {
    const folder = folderOf();
    const { code, out } = await render(join(folder, "stor.change.yaml"), "-o", join(folder, "p.svg"), "--paper", "A4");
    expect(code).toBe(0);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".svg"));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.every((name) => /^p-\d+\.svg$/u.test(name))).toBe(true);
    expect(out.trimEnd().split("\n").sort()).toEqual(pages.map((name) => `Skrev ${join(folder, name)}`).sort());
    for (const name of pages) {
      const svg = readFileSync(join(folder, name), "utf8");
      isWellFormed(svg);
      expect(svg).toContain('width="297mm"');
    }
  });

  it("lists them in JSON", async () => {
    const folder = folderOf();
    const argv = [join(folder, "stor.change.yaml"), "-o", join(folder, "p.svg"), "--paper", "A4", "--format", "json"];
    const written = JSON.parse((await render(...argv)).out);
    expect(written.files.length).toBeGreaterThan(1);
    expect(written.file).toBe(written.files[0]);
    for (const file of written.files) expect(existsSync(file)).toBe(true);
    const one = JSON.parse((await render(...argv, "--view", "element:i0", "--alone")).out);
    expect(one.files).toEqual([join(folder, "p.svg")]);
  });

  it("writes all or none", async () => {
    const folder = folderOf();
    mkdirSync(join(folder, "p-2.svg"));
    writeFileSync(join(folder, "p-1.svg"), "förut");
    const { code, err } = await render(join(folder, "stor.change.yaml"), "-o", join(folder, "p.svg"), "--paper", "A4");
    expect(code).toBe(2);
    expect(err).toContain("p-2.svg” är en mapp");
    expect(readFileSync(join(folder, "p-1.svg"), "utf8")).toBe("förut");
    expect(readdirSync(folder).sort()).toEqual(["p-1.svg", "p-2.svg", "stor.change.yaml"]);
  });

  it("tells of a page that is left from before", async () => {
    const folder = folderOf();
    const argv = [join(folder, "stor.change.yaml"), "-o", join(folder, "p.svg"), "--paper", "A4"];
    const first = await render(...argv);
    expect(first).toMatchObject({ code: 0, err: "" });
    const count = first.out.trimEnd().split("\n").length;
    const left = join(folder, `p-${String(count + 1).padStart(String(count).length, "0")}.svg`);
    writeFileSync(left, "förut");
    expect((await render(...argv)).err).toContain(`${left} ligger kvar`);
    expect((await render(...argv, "--lang", "en")).err).toContain("left from before");
    expect(readFileSync(left, "utf8")).toBe("förut");
  });

  it("says so when no number of sheets is enough", async () => {
    const folder = folderWith({ "stor.change.yaml": largePlan(3000) });
    const argv = [join(folder, "stor.change.yaml"), "-o", join(folder, "p.svg"), "--paper", "A4"];
    const { code, err } = await render(...argv);
    expect(code).toBe(2);
    expect(err).toContain("ryms inte läsbart på ett rimligt antal blad");
    expect(err).toContain("-o plan.txt");
    expect(readdirSync(folder)).toEqual(["stor.change.yaml"]);
  });

  it("never writes a page over what is read", async () => {
    const folder = folderWith({ "p-1.svg": largePlan(60) });
    const { code, err } = await render(join(folder, "p-1.svg"), "-o", join(folder, "p.svg"), "--paper", "A4");
    expect(code).toBe(2);
    expect(err).toContain("p-1.svg” är en av filerna som läses");
    expect(readdirSync(folder)).toEqual(["p-1.svg"]);
  });

  it("says that there are views for a plan with many boxes", async () => {
    const folder = folderWith({ "stor.change.yaml": largePlan(80), "liten.change.yaml": smallPlan });
    const large = await drawn(join(folder, "stor.change.yaml"), "p.svg");
    expect(large).toMatchObject({ code: 0, err: expect.stringContaining("--view overview") });
    expect((await drawn(join(folder, "stor.change.yaml"), "p.svg", "--view", "overview")).err).toBe("");
    expect((await drawn(join(folder, "liten.change.yaml"), "p.svg")).err).toBe("");
  });
});

describe("render: hostile titles", () => {
  const hostile = `</svg><script>alert(1)</script> {{ 1 }} "'> & \u001b[31m \u202e %s \${x} \`x\` [l](javascript:x) <img src=x>`;
  const plan = JSON.stringify({
    changeLogic: 1,
    id: "p",
    title: hostile,
    organisation: hostile,
    actions: {
      constructor: { title: hostile, owner: hostile, url: "javascript:alert(1)", leadsTo: ["toString", "x"] },
    },
    effects: { toString: { title: hostile, horizon: "long" } },
  });

  it.each(["svg", "mmd", "txt", "md", "png"])("are text in .%s", async (ending) => {
    const folder = folderWith({ "p.change.json": plan });
    const { code, files, err } = await drawn(
      join(folder, "p.change.json"),
      `p.${ending}`,
      "--detail",
      "assumptions",
      "--view",
      "element:constructor",
    );
    expect(code).toBe(0);
    const text = files[`p.${ending}`] ?? "";
    expect(text.length).toBeGreaterThan(100);
    expect(err).not.toContain("\u001b");
    if (ending === "svg") isWellFormed(text);
    if (ending !== "png" && ending !== "txt") expect(text).not.toMatch(/(?<!\\)<(?:script|img)/u);
    if (ending === "md") expect(text).not.toMatch(/(?<!\\)\]\(javascript/u);
    expect(text).not.toContain("\u001b[31m");
  });

  it("are made visible on the terminal, in names of files and views too", async () => {
    const folder = folderWith({ "p.change.json": plan });
    const { err } = await render(
      join(folder, "p.change.json"),
      "-o",
      join(folder, "p.svg"),
      "--view",
      "element:\u001b[31m",
    );
    expect(err).toContain("\\u{1b}");
    expect(err).not.toContain("\u001b");
    const written = await render(join(folder, "p.change.json"), "-o", join(folder, "\u001b[31m.svg"));
    expect(written.out).toContain("\\u{1b}");
    expect(written.out).not.toContain("\u001b");
  });
});
