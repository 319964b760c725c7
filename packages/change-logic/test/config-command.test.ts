import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
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
currentStates: { lage: { title: Läge } }
actions: { a: { title: Göra något, owner: Vi, addresses: [lage], leadsTo: [r, dod] } }
outcomes: { r: { title: R, leadsTo: [e] }, dod: { title: Slutar här } }
effects: { e: { title: E, horizon: short, changes: [lage] } }
`;
const rule = "outcome-without-consequence";
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
    expect(severities((await validate(files)).findings)).toEqual([`${rule} warn`]);
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

  it("counts paths, also that of the known findings, from the file that says them", async () => {
    const folder = folderWith({
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
    ["itself", { [at]: "extends: ./change-logic.config.yaml\n" }, /i en ring/u, 1],
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
    ["code with an unknown rule", { "x.mjs": "export default { rules: { hej: 'off' } }" }, /”hej”|“hej”/u, 1, "x.mjs"],
    ["nothing where one is named", {}, /finns inte/u, 1, "borta.yaml"],
    ["a folder", { "mapp/x": "" }, /mapp/u, 1, "mapp"],
    [
      "known findings of another version",
      { "planer/change-logic.known.json": '{"knownFindings":2,"findings":[]}' },
      /nyare version/u,
      1,
    ],
    ["known findings that are none", { "planer/change-logic.known.json": "{" }, /JSON/u, undefined],
    ["known findings that are not there", { [at]: "known: borta.json\n" }, /finns inte/u, 1],
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

  it("is read through links, and a loop of links is no loop of configurations", async () => {
    const folder = folderWith({ "planer/p.change.yaml": plan, "regler/bas.yaml": setTo("info") });
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
    expect(first.out).toMatch(/Nya \(1\)\n {2}outcome-without-consequence p dod/u);
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
