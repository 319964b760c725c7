import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../src/node.js";
import { change, folderWith } from "./support.js";

/** One outcome that leads nowhere: a warning when nothing else is said. */
const plan = `changeLogic: 1
id: p
title: Prov
language: sv
status: adopted
owner: Vi
review: 2027-12
currentStates: { lage: { title: Läge } }
actions:
  a: { title: Göra något, owner: Vi, period: 2026/2027, status: ongoing, targetGroups: [Alla], addresses: [lage], leadsTo: [r, dod] }
outcomes: { r: { title: R, leadsTo: [{ to: e, assumptions: [Det räcker] }] }, dod: { title: Slutar här } }
effects: { e: { title: E, horizon: short, changes: [lage] } }
`;
const rule = "outcome-without-consequence";
const ownRule = (id: string) =>
  `ownRules:\n  - { id: ${id}, summary: S, select: { kind: action }, require: { fields: { places: true } } }\n`;
/** Throws what Node throws for a text that is no JavaScript; here Vite would read it first. */
const notParsed = `throw Object.assign(new SyntaxError("Unexpected token '}'"), { stack: import.meta.url + ":3\\n}}" })`;
const setTo = (severity: string) => `rules:\n  ${rule}: ${severity}\n`;

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly suppressed?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What `validate --format json` tells, in a folder of these files. */
async function validate(files: Readonly<Record<string, string>>, ...more: string[]) {
  const folder = folderWith({ "planer/p.change.yaml": plan, ...files });
  const argv = more.map((part) => part.replace("{}", folder));
  const { code, out, err } = await change(
    "validate",
    join(folder, "planer/p.change.yaml"),
    "--format",
    "json",
    ...argv,
  );
  const { findings, summary } = JSON.parse(out) as { findings: Told[]; summary: Record<string, number> };
  return { code, err, summary, findings, folder };
}
const severities = (findings: readonly Told[]) => findings.map((told) => `${told.rule} ${told.severity}`);

describe("the configuration that is found by itself", () => {
  it.each(["change-logic.config.yaml", "change-logic.config.yml", "change-logic.config.json"])(
    "is %s",
    async (name) => {
      const text = name.endsWith("json") ? JSON.stringify({ rules: { [rule]: "info" } }) : setTo("info");
      expect(severities((await validate({ [`planer/${name}`]: text })).findings)).toEqual([`${rule} info`]);
    },
  );

  it("lies in the plan's folder or above it, up to the root of its repository, the nearest counting", async () => {
    const root = { ".git/HEAD": "", "change-logic.config.yaml": setTo("info") };
    expect(severities((await validate(root)).findings)).toEqual([`${rule} info`]);
    const nearer = { ...root, "planer/change-logic.config.yaml": setTo("error") };
    expect(severities((await validate(nearer)).findings)).toEqual([`${rule} error`]);
    const below = { "change-logic.config.yaml": setTo("info"), "planer/.git/HEAD": "" };
    expect(severities((await validate(below)).findings)).toEqual([`${rule} warn`]);
  });

  it("is not taken from above the plan's folder outside a repository", async () => {
    expect(severities((await validate({ "change-logic.config.yaml": setTo("off") })).findings)).toEqual([
      `${rule} warn`,
    ]);
  });

  it("is never code, and --config names another", async () => {
    const script = `globalThis.wasRun = true; export default { rules: { "${rule}": "error" } };`;
    const files = { "planer/change-logic.config.js": script, "planer/annan.mjs": script };
    const { findings, err } = await validate(files);
    expect([severities(findings), err]).toEqual([
      [`${rule} warn`],
      expect.stringMatching(/^Obs: \S+change-logic\.config\.js är kod och används bara med --config \S+\n$/u),
    ]);
    expect("wasRun" in globalThis).toBe(false);
    expect(severities((await validate(files, "--config", "{}/planer/annan.mjs")).findings)).toEqual([`${rule} error`]);
    Reflect.deleteProperty(globalThis, "wasRun");
  });

  it("says the language, and from what on a run fails", async () => {
    const config = `language: en\nfailOn: warn\n`;
    const { code, findings } = await validate({ "planer/change-logic.config.yaml": config });
    expect([code, findings[0]?.message]).toEqual([1, expect.stringContaining("The outcome")]);
    const asked = await validate({ "planer/change-logic.config.yaml": config }, "--lang", "sv", "--fail-on", "error");
    expect([asked.code, asked.findings[0]?.message]).toEqual([0, expect.stringContaining("Resultatet")]);
  });

  it("is told of where plans have different ones", async () => {
    const folder = folderWith({
      "a/p.change.yaml": plan,
      "a/change-logic.config.yaml": setTo("info"),
      "b/q.change.yaml": plan.replace("id: p", "id: q"),
    });
    const { err } = await change("validate", join(folder, "a/p.change.yaml"), join(folder, "b/q.change.yaml"));
    expect(err).toContain("olika konfigurationer");
  });
});

describe("extends", () => {
  it("takes presets, files and packages, the last counting most", async () => {
    const files = {
      "planer/change-logic.config.yaml": `extends: [core, "@kommunen/regler", ../bas.yaml]\nrules:\n  challenge-not-changed: warn\n`,
      "bas.yaml": `rules:\n  ${rule}: error\n  challenge-not-changed: off\n`,
      "node_modules/@kommunen/regler/package.json": `{"name":"@kommunen/regler","type":"module","exports":"./regler.js"}`,
      "node_modules/@kommunen/regler/regler.js": `export default { rules: { "${rule}": "info", "effect-without-horizon": "warn" } };`,
    };
    const { findings, code } = await validate(files, "--config", "{}/planer/change-logic.config.yaml");
    expect([code, ...severities(findings)]).toEqual([1, `${rule} error`]);
  });

  it("loads each file once, however many extend it, and its rules are the same rules", async () => {
    const steps = Array.from({ length: 40 }, (_, at) => [
      `l${at}.yaml`,
      `extends: [./l${at + 1}.yaml, ./l${at + 1}.yaml]\n`,
    ]);
    const files = { ...Object.fromEntries(steps), "l40.yaml": ownRule("min"), "p.change.yaml": plan };
    const folder = folderWith(files);
    const { out } = await change(
      "validate",
      join(folder, "p.change.yaml"),
      "--config",
      join(folder, "l0.yaml"),
      "--format",
      "json",
    );
    const { findings } = JSON.parse(out) as { findings: Told[] };
    expect(severities(findings)).toEqual(["min warn", `${rule} warn`]);
  });

  it("takes what bases in code have in common once", async () => {
    const files = {
      "bas.mjs": `export const rule = { id: "min", summary: "S", select: { kind: "action" }, require: { fields: { places: true } } };`,
      "a.mjs": `import { rule } from "./bas.mjs"; export default { ownRules: [rule] };`,
      "b.mjs": `import { rule } from "./bas.mjs"; export default { ownRules: [rule], rules: { min: "info" } };`,
      "c.mjs": `export default { extends: ["./a.mjs", "./b.mjs"], rules: { "${rule}": "off" } };`,
    };
    expect(severities((await validate(files, "--config", "{}/c.mjs")).findings)).toEqual(["min info"]);
  });

  it("passes on language, threshold and known findings", async () => {
    const folder = folderWith({
      "p.change.yaml": plan,
      "bas.yaml": "language: en\nfailOn: warn\nknown: ./egen.json\n",
      "change-logic.config.yaml": "extends: ./bas.yaml\n",
    });
    const file = join(folder, "p.change.yaml");
    expect((await change("known", file, "--write")).code).toBe(0);
    expect(existsSync(join(folder, "egen.json"))).toBe(true);
    writeFileSync(join(folder, "egen.json"), '{"knownFindings":1,"findings":[]}');
    expect(await change("validate", file)).toMatchObject({ code: 1, out: expect.stringContaining("The outcome") });
  });

  it("counts paths, also that of the known findings, from the file that says them", async () => {
    const folder = folderWith({
      ".git/HEAD": "",
      "regler/bas.yaml": "known: godtagna.json\n",
      "planer/change-logic.config.yaml": "extends: ./../regler/bas.yaml\n",
    });
    const { config } = await loadConfig({ folder: join(folder, "planer") });
    expect(config?.extends).toEqual([expect.objectContaining({ known: join(folder, "regler/godtagna.json") })]);
  });
});

describe("a configuration that cannot be used", () => {
  const at = "planer/change-logic.config.yaml";
  it.each<[string, Record<string, string>, RegExp, number | undefined, string?]>([
    [
      "an unknown rule",
      { [at]: "rules:\n  self-lnk: off\n" },
      /Regeln ”self-lnk” finns inte\. Menade du ”self-link”/u,
      2,
    ],
    ["an unknown option", { [at]: "rules:\n  too-many-results: { moast: 3 }\n" }, /”moast”.*”most”/u, 2],
    ["an option out of range", { [at]: "rules:\n  too-many-results: { most: 0 }\n" }, /”most” ska vara minst 1/u, 2],
    ["broken YAML", { [at]: "rules: {\n" }, /YAML/u, undefined],
    ["a plan", { [at]: plan }, /en plan, inte en konfiguration/u, 1],
    ["a preset that is not there", { [at]: "extends:\n  - recomended\n" }, /Menade du ”recommended”/u, 2],
    ["a package that is not there", { [at]: 'extends: "@nej/nej"\n' }, /paket/u, 1, at],
    [
      "a package that would be run",
      {
        [at]: 'extends: "paket"\n',
        "node_modules/paket/package.json": '{"exports":"./i.js"}',
        "node_modules/paket/i.js": "throw 1",
      },
      /kod körs bara/u,
      1,
    ],
    ["a file that is not there", { [at]: "extends: [core, ./borta.yaml]\n" }, /borta\.yaml” finns inte/u, 1],
    ["a file of code", { [at]: "extends: ./kod.js\n", "planer/kod.js": "throw 1" }, /kod körs bara/u, 1],
    ["itself", { [at]: "extends: ./change-logic.config.yaml\n" }, /bygger på sig själv/u, 1],
    [
      "others in a loop",
      {
        [at]: "extends: ./b.yaml\n",
        "planer/b.yaml": "# x\nextends: ./c.yaml\n",
        "planer/c.yaml": "extends: ./b.yaml\n",
      },
      /i en ring/u,
      1,
    ],
    ["two in one folder", { [at]: "", "planer/change-logic.config.json": "{}" }, /flera konfigurationer/u, 1],
    ["code that throws", { "x.mjs": "throw new Error('pang')" }, /pang/u, 1, "x.mjs"],
    ["code without a configuration", { "x.mjs": "export const y = 1" }, /export default/u, 1, "x.mjs"],
    [
      "code with an unknown rule",
      { "x.mjs": "export default { rules: { 'self-lnk': 'off' } }" },
      /rules\.self-lnk: Regeln ”self-lnk” finns inte\. Menade du ”self-link”/u,
      1,
      "x.mjs",
    ],
    [
      "code with several mistakes",
      { "x.mjs": "export default { rule: 1, failOn: 'fatal', overrides: [{ kind: 'acton', rules: {} }] }" },
      /failOn: ”failOn” kan inte vara[\s\S]*overrides\[0\]\.kind: [\s\S]*rule: Nyckeln ”rule” finns inte/u,
      1,
      "x.mjs",
    ],
    [
      "code with a rule that asks nothing",
      { "x.mjs": "export default { ownRules: [{ id: 'min', select: { kind: 'action' } }, 5] }" },
      /ownRules\[0\]: Regeln ”min” frågar inte efter något[\s\S]*ownRules\[1\]: /u,
      1,
      "x.mjs",
    ],
    [
      "code that extends itself",
      { "x.mjs": "const c = {}; c.extends = c; export default c" },
      /sig själv/u,
      1,
      "x.mjs",
    ],
    [
      "code that extends null",
      { "x.mjs": "export default { extends: null }" },
      /extends: ”null” är varken/u,
      1,
      "x.mjs",
    ],
    [
      "code that extends lists in lists",
      { "x.mjs": "export default { extends: [[['core']], 5] }" },
      /”\[…\]” är varken[\s\S]*”5” är varken/u,
      1,
      "x.mjs",
    ],
    ["code whose getter throws", { "x.mjs": "export default { get rules() { throw 7 } }" }, /felet ”7”/u, 1, "x.mjs"],
    ["code that throws nothing", { "x.mjs": "throw Object.create(null)" }, /Koden stannade med felet/u, 1, "x.mjs"],
    [
      "code that hands over traps",
      { "x.mjs": "const no = () => { throw Error('fälla') }; export default new Proxy({}, { get: no, ownKeys: no })" },
      /fälla/u,
      1,
      "x.mjs",
    ],
    [
      "code that throws traps",
      { "x.mjs": "const no = () => { throw 1 }; throw new Proxy({}, { get: no, getPrototypeOf: no })" },
      /Koden stannade med felet/u,
      1,
      "x.mjs",
    ],
    ["code with a map of rules", { "x.mjs": "export default { rules: new Map() }" }, /”rules”/u, 1, "x.mjs"],
    ["code that cannot be parsed", { "x.mjs": notParsed }, /”Unexpected token '\}' \(\S*x\.mjs:3\)”/u, 1, "x.mjs"],
    [
      "two rules of one name in what it extends",
      {
        [at]: "extends: [./a.yaml, ./b.yaml]\n",
        "planer/a.yaml": ownRule("min"),
        "planer/b.yaml": ownRule("min"),
      },
      /Två av konfigurationerna.*”min”/u,
      1,
    ],
    ["nothing where one is named", {}, /finns inte/u, 1, "borta.yaml"],
    ["a folder", { "mapp/x": "" }, /mapp/u, 1, "mapp"],
    [
      "known findings of another version",
      { "planer/change-logic.known.json": '{"knownFindings":2,"findings":[]}' },
      /nyare version/u,
      1,
    ],
    ["known findings that are none", { "planer/change-logic.known.json": "{" }, /JSON/u, undefined],
    [
      "known findings that are not there",
      { [at]: "# x\nknown: borta.json\n" },
      /borta\.json”, finns inte\..*`change-logic known <plan> --write`/u,
      2,
    ],
    ["known findings outside", { [at]: "known: ../borta.json\n" }, /”\.\.\/borta\.json” ligger utanför.*--known/u, 1],
    ["a base outside", { [at]: "extends: ./../bas.yaml\n", "bas.yaml": "" }, /ligger utanför.*--config/u, 1],
    [
      "a key that stands twice, and says nothing of reading on",
      {
        [at]: "failOn: warn\nfailOn: info\nextends:\n  core: 1\noverrides: { a: 1 }\nrules: { too-many-results: { most: 0 } }\n",
      },
      /^(?!.*(?:hoppas|gäller|läses))/su,
      2,
    ],
  ])("for %s ends with 2, says why and where, and judges no plan", async (_, files, message, line, config) => {
    const { code, findings, err } = await validate(
      files,
      ...(config === undefined ? [] : ["--config", `{}/${config}`]),
    );
    expect(code).toBe(2);
    expect(findings.map((told) => told.message).join("\n")).toMatch(message);
    expect(findings.some((told) => told.rule === rule)).toBe(false);
    if (line !== undefined) expect(findings[0]?.line).toBe(line);
    expect(`${err}${JSON.stringify(findings)}`).not.toMatch(/\n\s+at /u);
  });

  it("stops the other commands too", async () => {
    const folder = folderWith({ "p.change.yaml": plan, "change-logic.config.yaml": "rules: 7\n" });
    const file = join(folder, "p.change.yaml");
    for (const argv of [
      ["coverage", file],
      ["trace", file, "a", "e"],
      ["render", file, "-o", join(folder, "p.txt")],
      ["known", file, "--write"],
    ]) {
      const { code, out, err } = await change(...argv);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("change-logic.config.yaml");
    }
    expect(existsSync(join(folder, "p.txt")) || existsSync(join(folder, "change-logic.known.json"))).toBe(false);
  });

  it("is told of at the line that names it, with the words that stand there", async () => {
    const folder = folderWith({ "p.change.yaml": plan, "change-logic.config.yaml": "# x\nknown: borta.json\n" });
    const { out } = await change("validate", join(folder, "p.change.yaml"));
    expect(out).toMatch(/change-logic\.config\.yaml:2:8 .*\n[\s\S]*2 \| known: borta\.json/u);
  });

  it("is one that waits for ever, and the command still ends", async () => {
    const folder = folderWith({
      "p.change.yaml": plan,
      "x.mjs": "globalThis.isWaiting = true; await new Promise(() => {})",
    });
    const outcome = change("validate", join(folder, "p.change.yaml"), "--config", join(folder, "x.mjs"));
    while (!("isWaiting" in globalThis)) await new Promise((resolve) => setTimeout(resolve, 5));
    Reflect.deleteProperty(globalThis, "isWaiting");
    // What Node tells when nothing is left to do.
    process.emit("beforeExit", 0);
    expect(await outcome).toMatchObject({ code: 2, out: expect.stringContaining("blev aldrig klar") });
  });

  it("is one that is no ordinary file, wherever it is met", async () => {
    const folder = folderWith({ "p.change.yaml": plan, "mapp/x": "", "bas.yaml": "extends: ./ror\n" });
    execFileSync("mkfifo", [join(folder, "ror")]);
    const config = join(folder, "change-logic.config.yaml");
    const told = async (...more: string[]) => change("validate", join(folder, "p.change.yaml"), ...more);
    const found: [string, RegExp][] = [
      [join(folder, "mapp"), /är en mapp, men ska vara en konfiguration/u],
      [join(folder, "ror"), /ingen vanlig fil/u],
      [config, /länk som leder tillbaka till sig själv/u],
      [join(folder, "borta.yaml"), /finns inte/u],
    ];
    for (const [target, message] of found) {
      symlinkSync(target, config);
      expect(await told()).toMatchObject({ code: 2, out: expect.stringMatching(message) });
      rmSync(config);
    }
    const named = { "known: ./ror\n": "known", "extends: ./ror.yaml\n": "extends" };
    renameSync(join(folder, "ror"), join(folder, "ror.yaml"));
    symlinkSync(join(folder, "ror.yaml"), join(folder, "ror"));
    for (const text of Object.keys(named)) {
      writeFileSync(config, text);
      expect(await told()).toMatchObject({ code: 2, out: expect.stringContaining("ingen vanlig fil") });
    }
    rmSync(config);
    mkdirSync(join(folder, "change-logic.known.json"));
    expect(await told()).toMatchObject({ code: 2, out: expect.stringContaining("kända iakttagelser") });
  });

  it("leads out of its folder or repository by a link", async () => {
    const outside = folderWith({ "bas.yaml": setTo("off"), "change-logic.known.json": "{}" });
    const folder = folderWith({ "p.change.yaml": plan, "change-logic.config.yaml": "extends: ./bas.yaml\n" });
    symlinkSync(join(outside, "bas.yaml"), join(folder, "bas.yaml"));
    const argv = ["validate", join(folder, "p.change.yaml")];
    expect(await change(...argv)).toMatchObject({ code: 2, out: expect.stringContaining("ligger utanför") });
    expect((await change(...argv, "--config", join(folder, "change-logic.config.yaml"))).code).toBe(0);
    rmSync(join(folder, "change-logic.config.yaml"));
    symlinkSync(join(outside, "ny.json"), join(folder, "change-logic.known.json"));
    const written = await change("known", join(folder, "p.change.yaml"), "--write");
    expect(written).toMatchObject({ code: 2, err: expect.stringContaining("ligger utanför") });
    expect(existsSync(join(outside, "ny.json"))).toBe(false);
  });

  it("is told of by the paths that a person in the folder would write", async () => {
    const folder = folderWith({
      "a.yaml": "extends: ./b.yaml\n",
      "b.yaml": "extends: ./a.yaml\n",
      "p.change.yaml": plan,
    });
    const before = process.cwd();
    process.chdir(folder);
    try {
      const { out } = await change("validate", "p.change.yaml", "--config", "a.yaml");
      expect(out).toContain("i en ring: a.yaml, b.yaml och a.yaml.");
    } finally {
      process.chdir(before);
    }
  });

  it("is read through links, and a loop of links is no loop of configurations", async () => {
    const folder = folderWith({ "planer/p.change.yaml": plan, "regler/bas.yaml": setTo("info") });
    mkdirSync(join(folder, ".git"));
    symlinkSync(join(folder, "regler"), join(folder, "planer/lank"));
    writeFileSync(join(folder, "planer/change-logic.config.yaml"), "extends: ./lank/bas.yaml\n");
    const { out } = await change("validate", join(folder, "planer/p.change.yaml"), "--format", "json");
    expect(severities((JSON.parse(out) as { findings: Told[] }).findings)).toEqual([`${rule} info`]);
  });
});

describe("known", () => {
  const start = () => folderWith({ "p.change.yaml": plan });
  const run = async (folder: string, ...argv: string[]) => change(...argv.map((part) => part.replace("{}", folder)));

  it("accepts what is there, and lets only what is new through", async () => {
    const folder = start();
    const first = await run(folder, "known", "{}/p.change.yaml");
    expect(first.out).toMatch(/Nya \(1\)\n {2}varning {2}outcome-without-consequence p dod/u);
    expect(existsSync(join(folder, "change-logic.known.json"))).toBe(false);
    const written = await run(folder, "known", "{}/p.change.yaml", "--write");
    expect([written.code, written.out]).toEqual([0, expect.stringContaining("change-logic.known.json")]);
    expect((await run(folder, "validate", "{}/p.change.yaml", "--fail-on", "info")).code).toBe(0);

    writeFileSync(join(folder, "p.change.yaml"), plan.replace("horizon: short, ", ""));
    const changed = await run(folder, "validate", "{}/p.change.yaml", "--fail-on", "warn", "--format", "json");
    const { findings, summary } = JSON.parse(changed.out) as { findings: Told[]; summary: unknown };
    expect(changed.code).toBe(1);
    expect(summary).toMatchObject({ warn: 1, known: 1 });
    expect(findings.map((told) => `${told.rule} ${told.suppressed ?? "-"}`)).toEqual([
      `${rule} known`,
      "effect-without-horizon -",
    ]);
  });

  it("survives a move, a new name and JSON instead of YAML", async () => {
    const folder = start();
    await run(folder, "known", "{}/p.change.yaml", "--write");
    mkdirSync(join(folder, "arkiv"));
    renameSync(join(folder, "p.change.yaml"), join(folder, "arkiv/ny.change.yaml"));
    renameSync(join(folder, "change-logic.known.json"), join(folder, "arkiv/godtaget.json"));
    const moved = await run(
      folder,
      "validate",
      "{}/arkiv/ny.change.yaml",
      "--known",
      "{}/arkiv/godtaget.json",
      "--fail-on",
      "info",
    );
    expect(moved.code).toBe(0);
    const { data } = (await import("@change-logic/model")).readPlan(plan).value!;
    writeFileSync(join(folder, "arkiv/p.json"), JSON.stringify(data));
    const json = await run(
      folder,
      "validate",
      "{}/arkiv/p.json",
      "--known",
      "{}/arkiv/godtaget.json",
      "--fail-on",
      "info",
    );
    expect(json.code).toBe(0);
  });

  it("tells of what is gone, and takes it off when it writes", async () => {
    const folder = start();
    await run(folder, "known", "{}/p.change.yaml", "--write");
    writeFileSync(
      join(folder, "p.change.yaml"),
      plan.replace(", dod]", "]").replace(", dod: { title: Slutar här }", ""),
    );
    const { out, code } = await run(folder, "validate", "{}/p.change.yaml", "--fail-on", "warn");
    expect([code, out]).toEqual([1, expect.stringContaining("stale-known-finding")]);
    expect((await run(folder, "known", "{}/p.change.yaml")).out).toMatch(/Borta \(1\)/u);
    await run(folder, "known", "{}/p.change.yaml", "--write");
    expect(readFileSync(join(folder, "change-logic.known.json"), "utf8")).toBe(
      '{\n  "knownFindings": 1,\n  "findings": []\n}\n',
    );
    expect((await run(folder, "validate", "{}/p.change.yaml", "--fail-on", "info")).code).toBe(0);
  });

  it("gives JSON too, and writes where it is told to", async () => {
    const folder = start();
    const { out } = await run(
      folder,
      "known",
      "{}/p.change.yaml",
      "--write",
      "--known",
      "{}/egen.json",
      "--format",
      "json",
    );
    expect(JSON.parse(out)).toMatchObject({
      written: join(folder, "egen.json"),
      gone: [],
      kept: [],
      added: [{ rule, plan: "p", subjects: ["dod"], since: "2026-11-22" }],
    });
    expect(existsSync(join(folder, "egen.json"))).toBe(true);
  });

  it("says that what stands in a plan without an id cannot become known", async () => {
    const folder = folderWith({ "p.change.yaml": plan.replace("id: p\n", "") });
    const { out, err } = await run(folder, "known", "{}/p.change.yaml", "--write");
    expect([out, err]).toEqual([expect.stringContaining("0 nya"), expect.stringContaining("plan utan id")]);
  });

  it("writes nothing when one of the plans could not be read", async () => {
    const folder = start();
    const { code, err } = await run(folder, "known", "{}/p.change.yaml", "{}/borta.yaml", "--write");
    expect([code, err]).toEqual([2, expect.stringContaining("skrevs inte")]);
    expect(existsSync(join(folder, "change-logic.known.json"))).toBe(false);
  });

  it("keeps what it knows of plans that are not looked at", async () => {
    const folder = folderWith({ "p.change.yaml": plan, "q.change.yaml": plan.replace("id: p", "id: q") });
    await run(folder, "known", "{}/p.change.yaml", "{}/q.change.yaml", "--write");
    await run(folder, "known", "{}/p.change.yaml", "--write");
    const list = JSON.parse(readFileSync(join(folder, "change-logic.known.json"), "utf8")) as {
      findings: { plan: string }[];
    };
    expect(list.findings.map((known) => known.plan)).toEqual(["p", "q"]);
  });
});
