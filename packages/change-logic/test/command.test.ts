import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { change, changeOn, example, folderWith, smallPlan } from "./support.js";

const date = ["--date", "2026-11-22"];

describe("change-logic", () => {
  it("without a command shows the help and ends with 2", async () => {
    const { code, out, err } = await change();
    expect(code).toBe(2);
    expect(out).toBe("");
    for (const name of ["init", "validate", "coverage", "trace", "render", "catalogs"]) expect(err).toContain(name);
  });

  it("shows help for each command in both languages", async () => {
    for (const name of ["init", "validate", "coverage", "trace", "render", "catalogs"]) {
      const swedish = await change(name, "--help");
      const english = await change(name, "--help", "--lang", "en");
      expect(swedish.code).toBe(0);
      expect(swedish.out).toContain("Användning");
      expect(english.out).toContain("Usage");
    }
  });

  it.each([
    [["valdate", "x.yaml"], "validate"],
    [["validate", "x.yaml", "--formt", "json"], "--format"],
    [["validate"], "plan"],
    [["validate", "x.yaml", "--format", "yaml"], "text, json"],
    [["validate", "x.yaml", "--date", "igår"], "2026-11-22"],
    [["validate", "x.yaml", "--date"], "värde"],
    [["validate", "x.yaml", "--all=ja"], "värde"],
    [["validate", "x.yaml", "--max-size", "stor"], "20MB"],
    [["coverage"], "plan"],
    [["trace", "x.yaml", "a"], "två id:n"],
    [["render", "x.yaml"], "-o"],
    [["render", "x.yaml", "-o", "x.exe"], ".svg"],
    [["render", "x.yaml", "-o", "x"], ".svg"],
    [["catalogs", "varmland-2041"], "varmland-2040"],
    [["init", "plan.json"], ".yaml"],
    [["validate", "x.yaml", "--config", ""], "Flaggan --config ska följas av namnet på en fil"],
    [["validate", "x.yaml", "--known="], "--known"],
    [["validate", "x.yaml", "--strategy", ""], "--strategy"],
    [["render", "x.yaml", "-o", ""], "-o"],
  ])("says what is wrong with %j, and ends with 2", async (argv, said) => {
    const { code, out, err } = await change(...argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n\s+at /u);
  });
});

describe("validate", () => {
  it("finds nothing in a plan without mistakes", async () => {
    const file = join(folderWith({ "liten.change.yaml": smallPlan }), "liten.change.yaml");
    const { code, out } = await change("validate", file, ...date);
    expect(out).toContain("Inga iakttagelser");
    expect(out).toContain("Den enda aktiva insatsen har en hel tråd");
    expect(out.trimEnd()).toMatch(/Strukturen är kontrollerad; orsakssambanden är inte bedömda\.$/u);
    expect(code).toBe(0);
  });

  it("names file, line, column and excerpt, and ends with 1", async () => {
    const file = join(
      folderWith({ "fel.change.yaml": smallPlan.replace("leadsTo: [finns]", "leadsTo: [fins]") }),
      "fel.change.yaml",
    );
    const { code, out } = await change("validate", file, ...date);
    expect(code).toBe(1);
    expect(out).toContain(file);
    expect(out).toMatch(/12:\d+ {2}fel {2}unresolved-reference/u);
    expect(out).toContain("finns");
    expect(out).toContain("^^^^");
  });

  it("does not scold for a level that was written under another name", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan.replace("actions:", "insatser:") }), "p.change.yaml");
    const { findings } = JSON.parse((await change("validate", file, "--format", "json", ...date)).out);
    const direct = findings
      .filter(({ cause }: { cause: string }) => cause === "direct")
      .map(({ rule }: { rule: string }) => rule);
    expect(direct).toEqual(["unknown-key"]);
  });

  it("follows --fail-on", async () => {
    const warned = smallPlan.replace("changes: [nu]", "changes: [nu, nu]");
    const file = join(folderWith({ "p.change.yaml": warned }), "p.change.yaml");
    expect((await change("validate", file, ...date)).code).toBe(0);
    expect((await change("validate", file, ...date, "--fail-on", "warn")).code).toBe(1);
  });

  it("gives JSON of the published shape, also when a file gives no plan", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan, "trasig.change.yaml": "- en lista" });
    const { code, out } = await change(
      "validate",
      join(folder, "p.change.yaml"),
      join(folder, "trasig.change.yaml"),
      join(folder, "saknas.yaml"),
      "--format",
      "json",
      ...date,
    );
    expect(code).toBe(2);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ formatVersion: 1, tool: { name: "change-logic" }, date: "2026-11-22" });
    expect(json.summary).toMatchObject({ error: 2, ignored: 0, known: 0 });
    expect(json.findings.map(({ rule }: { rule: string }) => rule)).toEqual(["not-a-mapping", "file-not-found"]);
    for (const finding of json.findings)
      expect(finding).toMatchObject({ stage: "read", cause: "direct", line: 1, column: 1 });
  });

  it("speaks the plan's language, and the one asked for", async () => {
    const file = join(folderWith({ "p.change.yaml": `${smallPlan}language: en\n` }), "p.change.yaml");
    expect((await change("validate", file, ...date)).out).toContain("No findings");
    expect((await change("validate", file, ...date, "--lang", "sv")).out).toContain("Inga iakttagelser");
  });

  it("finds nothing wrong with the clean example", async () => {
    const { code, out } = await change(
      "validate",
      example("ren-plan/ren-plan.change.yaml"),
      "--strategy",
      example("exempelstrategi/exempelstrategi-1.catalog.yaml"),
      ...date,
    );
    expect(out).toContain("Inga iakttagelser");
    expect(code).toBe(0);
  });
});

describe("what cannot be read", () => {
  const cases: Record<string, [string | Uint8Array, string]> = {
    "tom.change.yaml": ["", "tom"],
    "binär.change.yaml": [new Uint8Array([0, 1, 2, 255]), "inte text"],
    "latin.change.yaml": [new Uint8Array([0x61, 0x3a, 0x20, 0xe5, 0x0a]), "UTF-8"],
    "djup.change.yaml": ["[".repeat(20_000), "nästlad"],
    "djup.change.json": [`{"changeLogic": 1, "id": ${"[".repeat(20_000)}`, "nästlad"],
    "block.change.yaml": [
      `a:\n${Array.from({ length: 2_000 }, (_, at) => `${" ".repeat(at + 1)}a:`).join("\n")}`,
      "nästlad",
    ],
    "stor.change.yaml": [`changeLogic: 1\n# ${"x".repeat(5_100_000)}`, "för stor"],
    "bomb.change.yaml": [
      `changeLogic: 1\nid: bomb\na: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghij"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[at]}`).join(", ")}]`).join("\n")}`,
      "alias",
    ],
    "trasig.change.json": ['{"changeLogic": 1,', "saknas"],
  };

  it.each(Object.entries(cases))("%s gives a diagnostic and code 2, no stack", async (name, [content, said]) => {
    const file = join(folderWith({ [name]: content }), name);
    for (const command of ["validate", "coverage"]) {
      const { code, out, err } = await change(command, file, ...date);
      expect(`${out}${err}`).toContain(said);
      expect(`${out}${err}`).not.toMatch(/\n\s+at |RangeError|TypeError/u);
      expect([2, name === "trasig.change.json" ? (command === "validate" ? 1 : 0) : 2]).toContain(code);
    }
  });

  it("a folder, a missing file and a device are told apart", async () => {
    const folder = folderWith();
    const told = async (file: string) => (await change("validate", file, ...date)).out;
    expect(await told(folder)).toContain("mapp");
    expect(await told(join(folder, "saknas.yaml"))).toContain("finns inte");
    expect(await told("/dev/null")).toContain("går inte att läsa");
  });

  it("one bad file among several does not stop the others", async () => {
    const folder = folderWith({ "a.change.yaml": smallPlan, "b.change.yaml": "- nej" });
    const { code, out } = await change(
      "coverage",
      join(folder, "a.change.yaml"),
      join(folder, "b.change.yaml"),
      "--format",
      "json",
      ...date,
    );
    expect(code).toBe(2);
    expect(JSON.parse(out).catalogs[0].id).toBe("agenda-2030");
    expect(JSON.parse(out).findings).toHaveLength(1);
  });
});

describe("coverage", () => {
  it("gives the JSON of the design", async () => {
    const { code, out } = await change(
      "coverage",
      example("exempelkommun/exempelkommun.change.yaml"),
      "--format",
      "json",
      ...date,
    );
    expect(code).toBe(0);
    const { catalogs } = JSON.parse(out);
    const status = Object.fromEntries(
      catalogs.flatMap(({ items }: { items: { id: string; status: string }[] }) =>
        items.map((item) => [item.id, item.status]),
      ),
    );
    expect(status).toMatchObject({
      "varmland-2040/gron-beredskap": "covered",
      "varmland-2040/starka-konkurrenskraften": "claimed",
      "agenda-2030/3.6": "gap",
      "agenda-2030/7.2": "accepted",
      "agenda-2030/9.1": "delegated",
      "agenda-2030/13.2": "covered",
      "varmland-2040/hoja-kompetensen": "outOfScope",
    });
    const beredskap = catalogs[0].items.find(({ id }: { id: string }) => id === "varmland-2040/gron-beredskap");
    expect(beredskap).toMatchObject({
      parent: "varmland-2040/forbattra-livsvillkoren",
      contested: true,
      containsContested: true,
      inScope: true,
    });
    expect(beredskap.paths[0].at(-1)).toBe("varmland-2040/gron-beredskap");
  });

  it("says what a catalogue does not hold", async () => {
    const { out } = await change(
      "coverage",
      example("exempelkommun/exempelkommun.change.yaml"),
      "--only",
      "varmland-2040",
      ...date,
    );
    expect(out).toContain("Finns inte i katalogen");
    expect(out).not.toContain("agenda-2030@");
  });

  it("asks about a whole catalogue with --scope", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const gaps = async (...more: string[]) =>
      JSON.parse((await change("coverage", file, "--format", "json", ...date, ...more)).out).catalogs[0].counts.gap;
    expect(await gaps()).toBe(0);
    expect(await gaps("--scope", "agenda-2030")).toBe(168);
    expect((await change("coverage", file, "--scope", "agenda-2031")).code).toBe(2);
  });

  it("shows actions against goals with --matrix", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const { out } = await change("coverage", file, "--matrix", ...date);
    expect(out).toMatch(/gor \(pågår\)\s+● ●/u);
    const json = JSON.parse((await change("coverage", file, "--matrix", "--format", "json", ...date)).out);
    expect(json.matrix).toEqual([{ action: "gor", status: "ongoing", items: ["agenda-2030/13", "agenda-2030/13.2"] }]);
  });

  it("puts added goals under the area that they belong to", async () => {
    const goals =
      "catalog: 1\nid: egna\nextends: varmland-2040\nitems: [{ id: rent-vatten, title: Rent vatten, parent: forbattra-livsvillkoren }]\n";
    const folder = folderWith({
      "egna.catalog.yaml": goals,
      "p.change.yaml": "changeLogic: 1\nid: p\nstrategies: [varmland-2040]\nscope: [varmland-2040/rent-vatten]\n",
    });
    const file = join(folder, "p.change.yaml");
    const { out } = await change("coverage", file, "--all", ...date);
    expect(out.indexOf("(rent-vatten)")).toBeGreaterThan(out.indexOf("(forbattra-livsvillkoren)"));
    expect(out.indexOf("(rent-vatten)")).toBeLessThan(out.indexOf("(hoja-kompetensen)"));
    const listed = await change("catalogs", "varmland-2040", "--strategy", join(folder, "egna.catalog.yaml"));
    expect(listed.out).toContain("varmland-2040/rent-vatten  Rent vatten");
  });

  it("does not take a plan for a catalogue", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const { code, err } = await change("coverage", file, "--strategy", file, ...date);
    expect(code).toBe(2);
    expect(err).toContain("wrong-document");
  });

  it("finds catalogues beside the plan", async () => {
    const catalog = "catalog: 1\nid: egen\nedition: '1'\ntitle: Egen\nadopted: 2026\nitems: [{ id: a, title: A }]\n";
    const folder = folderWith({
      "egen.catalog.yaml": catalog,
      "p.change.yaml": "changeLogic: 1\nid: p\nstrategies: [egen]\nscope: [egen]\n",
    });
    const { out } = await change("coverage", join(folder, "p.change.yaml"), "--format", "json", ...date);
    expect(JSON.parse(out).catalogs[0].items[0]).toMatchObject({
      id: "egen/a",
      status: "gap",
      because: "nothingContributes",
    });
  });
});

describe("trace", () => {
  it("follows the thread from a current state to a goal", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const { code, out } = await change("trace", file, "nu", "agenda-2030/13", "--format", "json", ...date);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      connected: true,
      paths: [["nu", "gor", "finns", "andrat", "agenda-2030/13.2", "agenda-2030/13"]],
      breaks: [],
    });
    expect((await change("trace", file, "nu", "SDG 13.2", ...date)).out).toContain("Tråden håller");
    expect((await change("trace", file, "liten#nu", "andrat", ...date)).out).toContain("Tråden håller");
  });

  it("says where it breaks", async () => {
    const file = join(
      folderWith({ "p.change.yaml": smallPlan.replace("owner: Vi, addresses", "addresses") }),
      "p.change.yaml",
    );
    const { out } = await change("trace", file, "nu", "andrat", "--format", "json", ...date);
    expect(JSON.parse(out)).toMatchObject({ connected: false, paths: [], breaks: [{ at: "gor", reason: "noOwner" }] });
  });

  it("suggests an id", async () => {
    const file = join(folderWith({ "p.change.yaml": smallPlan }), "p.change.yaml");
    const { code, err } = await change("trace", file, "nu", "andart", ...date);
    expect(code).toBe(2);
    expect(err).toContain("andrat");
  });
});

describe("render", () => {
  it.each(["svg", "mmd", "txt"])("writes .%s whole, with the same bytes twice", async (ending) => {
    const folder = folderWith();
    const plan = example("exempelkommun/exempelkommun.change.yaml");
    const files = [join(folder, `a.${ending}`), join(folder, `b.${ending}`)];
    for (const file of files) expect((await change("render", plan, "-o", file, ...date)).code).toBe(0);
    const [first, second] = files.map((file) => readFileSync(file, "utf8"));
    expect(first).toBe(second);
    expect(first?.length).toBeGreaterThan(500);
    expect(readdirSync(folder)).toHaveLength(2);
    if (ending === "svg") new SaxesParser({ xmlns: true }).write(first ?? "").close();
  });

  it("writes nothing when the folder is missing or the plan cannot be read", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan, "nej.change.yaml": "" });
    const missing = await change(
      "render",
      join(folder, "p.change.yaml"),
      "-o",
      join(folder, "saknas", "p.svg"),
      ...date,
    );
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("Skapa mappen");
    const empty = await change("render", join(folder, "nej.change.yaml"), "-o", join(folder, "p.svg"), ...date);
    expect(empty.code).toBe(2);
    expect(existsSync(join(folder, "p.svg"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["nej.change.yaml", "p.change.yaml"]);
  });

  it("never takes the place of the plan", async () => {
    const folder = folderWith({ "p.txt": smallPlan });
    expect((await change("render", join(folder, "p.txt"), "-o", join(folder, "p.txt"))).code).toBe(2);
    expect(readFileSync(join(folder, "p.txt"), "utf8")).toBe(smallPlan);
  });

  it("never takes the place of anything that is read", async () => {
    const catalog = "catalog: 1\nid: egen\ntitle: Egen\nitems: [{ id: a, title: A }]\n";
    const files = {
      "p.change.yaml": smallPlan,
      "q.change.yaml": smallPlan.replace("id: liten", "id: annan"),
      "alla.portfolio.yaml": "portfolio: 1\nid: alla\nplans: ['*.change.yaml']\n",
      "egen.catalog.yaml": catalog,
      "change-logic.config.yaml": "extends: ./bas.yaml\n",
      "bas.yaml": "known: known.json\n",
      "known.json": '{"knownFindings":1,"findings":[]}',
    };
    const folder = folderWith(files);
    symlinkSync(join(folder, "q.change.yaml"), join(folder, "lank.txt"));
    for (const output of [...Object.keys(files), "lank.txt"]) {
      const argv = ["validate", join(folder, "alla.portfolio.yaml"), "-o", join(folder, output), ...date];
      expect(await change(...argv)).toMatchObject({ code: 2, err: expect.stringContaining("filerna som läses") });
    }
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), "utf8")).toBe(text);
    const code = { ...files, "c.mjs": "export default {}" };
    const other = folderWith(code);
    const named = ["validate", join(other, "p.change.yaml"), "--config", join(other, "c.mjs"), ...date];
    expect((await change(...named, "-o", join(other, "c.mjs"))).code).toBe(2);
    expect((await change(...named, "-o", join(other, "bas.yaml"))).code).toBe(0);
  });

  it("follows links, keeps the mode of a file, and leaves what is no file alone", async () => {
    const folder = folderWith({ "p.change.yaml": smallPlan, "mapp/ritad.txt": "förut" });
    const plan = join(folder, "p.change.yaml");
    const drawn = join(folder, "mapp/ritad.txt");
    chmodSync(drawn, 0o640);
    symlinkSync(drawn, join(folder, "lank.txt"));
    symlinkSync(join(folder, "mapp/ny.txt"), join(folder, "ny.txt"));
    symlinkSync(join(folder, "ring.txt"), join(folder, "ring.txt"));
    execFileSync("mkfifo", [join(folder, "ror.txt")]);
    const render = (name: string) => change("render", plan, "-o", join(folder, name), ...date);
    expect([(await render("lank.txt")).code, (await render("ny.txt")).code]).toEqual([0, 0]);
    expect(lstatSync(join(folder, "lank.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(drawn, "utf8")).toContain("Liten plan");
    expect(statSync(drawn).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, "mapp")).sort()).toEqual(["ny.txt", "ritad.txt"]);
    expect(await render("ror.txt")).toMatchObject({ code: 2, err: expect.stringContaining("ingen vanlig fil") });
    expect(lstatSync(join(folder, "ror.txt")).isFIFO()).toBe(true);
    expect(await render("ring.txt")).toMatchObject({ code: 2, err: expect.stringContaining("sig själv") });
    const away = join(folder, "borta");
    symlinkSync(join(away, "x.txt"), join(folder, "bruten.txt"));
    const broken = await render("bruten.txt");
    expect(broken.err).toContain(`en länk till ”${join(away, "x.txt")}”, men mappen ”${away}” finns inte`);
    expect((await render("saknas/x.txt")).err).toContain(`Mappen ”${join(folder, "saknas")}” finns inte`);
    // A folder that is there, and takes no files.
    if (existsSync("/proc/self"))
      expect((await change("render", plan, "-o", "/proc/x.txt", ...date)).err).toContain(
        "inte att skapa filer i mappen ”/proc”",
      );
  });

  it("says what to do with a chain of 5,000 elements", async () => {
    const chain = Array.from(
      { length: 5_000 },
      (_, at) => `  e${at}: { title: E${at}, leadsTo: [${at < 4_999 ? `e${at + 1}` : ""}] }`,
    ).join("\n");
    const folder = folderWith({
      "lång.change.yaml": `changeLogic: 1\nid: lang\nactions: { gor: { owner: Vi, leadsTo: [e0] } }\neffects:\n${chain}\n`,
    });
    const plan = join(folder, "lång.change.yaml");
    const drawn = await change("render", plan, "-o", join(folder, "p.svg"), ...date);
    expect(drawn.code).toBe(0);
    expect(drawn.err).toContain("--view overview");
    const refused = await change("render", plan, "-o", join(folder, "p.png"), ...date);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("50 miljoner ritas inte") });
    expect(refused.err).toContain("--view overview");
    expect(existsSync(join(folder, "p.png"))).toBe(false);
    for (const ending of ["mmd", "txt"])
      expect((await change("render", plan, "-o", join(folder, `p.${ending}`), ...date)).code).toBe(0);
    expect((await change("validate", plan, ...date)).code).toBe(1);
    expect((await change("coverage", plan, ...date)).code).toBe(0);
    expect(
      JSON.parse((await change("trace", plan, "gor", "e4999", "--format", "json", ...date)).out).paths[0],
    ).toHaveLength(5_001);
  });
});

describe("init", () => {
  it.each(["sv", "en"])("writes a plan in %s without mistakes", async (lang) => {
    const file = join(folderWith(), "plan.change.yaml");
    expect((await change("init", file, "--lang", lang)).code).toBe(0);
    const { code, out } = await change("validate", file, ...date);
    expect(out).toContain(lang === "sv" ? "Inga iakttagelser" : "No findings");
    expect(code).toBe(0);
  });

  it("writes a plan that lies ahead, in whatever year", async () => {
    const file = join(folderWith(), "plan.change.yaml");
    await changeOn("2031-12-31", "init", file);
    const { out } = await changeOn("2031-12-31", "validate", file);
    expect(out).toContain("Inga iakttagelser");
    expect(readFileSync(file, "utf8")).toContain("period: 2032-01/2032-12");
  });

  it("makes the plan's id of the file's name", async () => {
    const file = join(folderWith(), "1 Skolmat $& åäö.change.yaml");
    const { out } = await change("init", file);
    expect(out).toContain(`"${file}"`);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/^id: skolmat-åäö /mu);
    expect(text).toContain("change-logic validate 1 Skolmat $& åäö.change.yaml");
  });

  it("does not replace a file unless forced", async () => {
    const folder = folderWith({ "plan.change.yaml": "min egen" });
    const file = join(folder, "plan.change.yaml");
    expect((await change("init", file)).code).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("min egen");
    expect((await change("init", file, "--force")).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("changeLogic: 1");
  });
});

describe("catalogs", () => {
  it("lists those that are shipped, and the items of one", async () => {
    const { out } = await change("catalogs");
    for (const id of ["agenda-2030", "varmland-2040@2021", "vastmanland-2030@2020"]) expect(out).toContain(id);
    expect((await change("catalogs", "varmland-2040")).out).toContain("varmland-2040/gron-beredskap");
    const json = JSON.parse((await change("catalogs", "agenda-2030", "--format", "json", "--lang", "en")).out);
    expect(json.catalogs[0].items).toHaveLength(17);
    expect(json.catalogs[0].origin).toBe("shipped");
  });
});

describe("portfolios", () => {
  it("without plans give a diagnostic and code 2", async () => {
    const file = join(folderWith({ "tom.portfolio.yaml": "portfolio: 1\nid: tom\nplans: []\n" }), "tom.portfolio.yaml");
    for (const command of ["validate", "coverage"]) {
      const { code, out } = await change(command, file, "--format", "json", ...date);
      expect(code).toBe(2);
      expect(JSON.parse(out).findings[0].rule).toBe("no-plans");
    }
  });

  it("are read from a portfolio file with globs", async () => {
    const folder = folderWith({
      "alla.portfolio.yaml": "portfolio: 1\nid: alla\nplans: ['*.change.yaml']\n",
      "a.change.yaml": smallPlan,
      "b.change.yaml": smallPlan.replace("id: liten", "id: annan").replace("owner: Vi, addresses", "addresses"),
    });
    const { code, out } = await change("coverage", join(folder, "alla.portfolio.yaml"), "--format", "json", ...date);
    expect(code).toBe(0);
    const item = JSON.parse(out).catalogs[0].items.find(({ id }: { id: string }) => id === "agenda-2030/13.2");
    expect(item.paths).toEqual([["liten#gor", "liten#finns", "liten#andrat", "agenda-2030/13.2"]]);
  });
});
