import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask, type News, preview, type Running } from "./preview-support.js";
import { changeWith, folderWith, smallPlan } from "./support.js";

const titled = (title: string) => smallPlan.replace("title: Liten plan", `title: ${title}`);
const titleOf = async (running: Running) => (await running.data()).texts.sv.scene.title;
const isNew =
  (than: News) =>
  ({ live }: News) =>
    live !== than.live;
const isWrong = ({ problem }: News) => problem !== null;
const isMended = ({ problem }: News) => problem === null;

describe("preview: following files", () => {
  it("tells of a change, of a mistake with its place, and that it is mended; the last good picture stays", async () => {
    const folder = folderWith({ "plan.change.yaml": smallPlan });
    const plan = join(folder, "plan.change.yaml");
    const running = await preview([plan]);
    const first = await running.news();
    expect(first.problem).toBeNull();
    expect(await titleOf(running)).toBe("Liten plan");

    writeFileSync(plan, titled("En annan plan"));
    const second = await running.news(isNew(first));
    expect(second.problem).toBeNull();
    expect(await titleOf(running)).toBe("En annan plan");

    writeFileSync(plan, titled('"Trasig'));
    const third = await running.news(isWrong);
    expect(third.live).toBe(second.live);
    expect(third.problem?.sv).toMatch(/plan\.change\.yaml:3:\d+ {2}fel {2}invalid-syntax/u);
    expect(third.problem?.sv).toContain("senast den gick att läsa");
    expect(third.problem?.en).toMatch(/plan\.change\.yaml:3:\d+ {2}error {2}invalid-syntax/u);
    expect(running.err()).toContain("invalid-syntax");
    expect(await titleOf(running)).toBe("En annan plan");

    writeFileSync(plan, "hej");
    const fourth = await running.news(({ problem }) => problem?.sv.includes("not-a-mapping") ?? false);
    expect(fourth.live).toBe(second.live);

    rmSync(plan);
    expect((await running.news(({ problem }) => problem?.sv.includes("file-not-found") ?? false)).live).toBe(
      second.live,
    );

    writeFileSync(plan, titled("Hel igen"));
    await running.news(isMended);
    expect(await titleOf(running)).toBe("Hel igen");
    expect(running.err()).toContain("Felet är rättat");
  });

  it("does not take what is found in a plan that could be read for a mistake of the file", async () => {
    const folder = folderWith({ "plan.change.yaml": smallPlan });
    const plan = join(folder, "plan.change.yaml");
    const running = await preview([plan]);
    const first = await running.news();
    writeFileSync(plan, titled("Med okänd nyckel\nonwer: Vi").replace("leadsTo: [finns]", "leadsTo: [saknas]"));
    const second = await running.news(isNew(first));
    expect(second.problem).toBeNull();
    const { texts } = await running.data();
    expect(texts.sv.scene.title).toBe("Med okänd nyckel");
  });

  it("notices editors that put a new file in the place of the old one, time after time", async () => {
    const folder = folderWith({ "plan.change.yaml": smallPlan });
    const plan = join(folder, "plan.change.yaml");
    const running = await preview([plan]);
    let last = await running.news();
    for (const title of ["Ett", "Två", "Tre"]) {
      writeFileSync(join(folder, ".plan.tmp"), titled(title));
      renameSync(join(folder, ".plan.tmp"), plan);
      last = await running.news(isNew(last));
      expect(await titleOf(running)).toBe(title);
    }
  });

  it("notices when a link gives way to a file, and a file to a link, also after a link that was refused", async () => {
    const folder = folderWith({ "sub/v1.yaml": titled("Länkad"), "sub/v2.yaml": titled("Länkad igen") });
    const plan = join(folder, "plan.change.yaml");
    const next = join(folder, "next.tmp");
    symlinkSync(join("sub", "v1.yaml"), plan);
    const running = await preview([plan]);
    let news = await running.news();
    const shows = async (title: string) => {
      news = await running.news(({ live, problem }) => live !== news.live && problem === null);
      expect(await titleOf(running)).toBe(title);
    };
    expect(await titleOf(running)).toBe("Länkad");
    writeFileSync(next, titled("En fil"));
    renameSync(next, plan);
    await shows("En fil");
    writeFileSync(plan, titled("En fil till"));
    await shows("En fil till");
    rmSync(plan);
    symlinkSync(join("sub", "v2.yaml"), plan);
    await shows("Länkad igen");
    rmSync(plan);
    writeFileSync(plan, titled("Åter en fil"));
    await shows("Åter en fil");
    rmSync(plan);
    symlinkSync("/etc/passwd", plan);
    await running.news(({ problem }) => problem?.sv.includes("/etc/passwd") ?? false);
    rmSync(plan);
    writeFileSync(plan, titled("Rättad"));
    await shows("Rättad");
    writeFileSync(plan, titled("Och ändrad"));
    await shows("Och ändrad");
  });

  it("says nothing when a file is written without being changed", async () => {
    const folder = folderWith({ "plan.change.yaml": smallPlan });
    const plan = join(folder, "plan.change.yaml");
    const running = await preview([plan]);
    const first = await running.news();
    writeFileSync(plan, `${smallPlan}# en kommentar\n`);
    writeFileSync(plan, `${smallPlan}# en till\n`);
    writeFileSync(plan, titled("Till slut"));
    const second = await running.news();
    expect([first.live, second.live]).toEqual(["1", "2"]);
    expect(await titleOf(running)).toBe("Till slut");
  });

  it("finds new files of a glob, also in folders that are new", async () => {
    const folder = folderWith({ "planer/a.change.yaml": smallPlan });
    const running = await preview([`${folder.replaceAll("\\", "/")}/planer/**/*.change.yaml`]);
    const first = await running.news();
    expect((await running.data()).plans).toHaveLength(1);
    writeFileSync(join(folder, "planer/b.change.yaml"), smallPlan.replace("id: liten", "id: andra"));
    const second = await running.news(isNew(first));
    expect((await running.data()).plans).toHaveLength(2);
    mkdirSync(join(folder, "planer/djupt/ner"), { recursive: true });
    writeFileSync(join(folder, "planer/djupt/ner/c.change.yaml"), smallPlan.replace("id: liten", "id: tredje"));
    await running.news(isNew(second));
    expect((await running.data()).plans).toHaveLength(3);
  });

  it("follows the plans that a portfolio names, those that it comes to name, and catalogues beside them", async () => {
    const portfolio = (plans: string) => `portfolio: 1\nid: alla\ntitle: Alla\nplans: [${plans}]\n`;
    const folder = folderWith({
      "alla.portfolio.yaml": portfolio("a/*.change.yaml"),
      "a/a.change.yaml": smallPlan,
      "b/b.change.yaml": smallPlan.replace("id: liten", "id: andra"),
    });
    const running = await preview([join(folder, "alla.portfolio.yaml")]);
    const first = await running.news();
    writeFileSync(join(folder, "alla.portfolio.yaml"), portfolio("a/*.change.yaml, b/*.change.yaml"));
    const second = await running.news(isNew(first));
    expect((await running.data()).plans).toHaveLength(2);
    writeFileSync(join(folder, "b/b.change.yaml"), titled("Bytt").replace("id: liten", "id: andra"));
    const third = await running.news(isNew(second));
    expect((await running.data()).plans.map(({ title }) => title)).toContain("Bytt");
    writeFileSync(
      join(folder, "b/egen.catalog.yaml"),
      "catalog: 1\nid: egen\ntitle: Egen\nitems: [{ id: x, title: X }]\n",
    );
    writeFileSync(
      join(folder, "b/b.change.yaml"),
      smallPlan.replace("id: liten", "id: andra").replace("strategies: [", "strategies: [egen, "),
    );
    await running.news(isNew(third));
    expect((await running.data()).nodes.map(({ key }) => key)).toContain("egen/x");
  });

  it("follows catalogue, profile, theme and configuration, those that come too", async () => {
    const folder = folderWith({
      "plan.change.yaml": smallPlan.replace("[agenda-2030]", "[agenda-2030, egen]"),
      "mina/egen.catalog.yaml": "catalog: 1\nid: egen\ntitle: Egen\nitems: [{ id: x, title: Före }]\n",
      "mitt.theme.yaml": 'theme: 1\nbackground: "#fffdf8"\n',
    });
    const running = await preview([
      join(folder, "plan.change.yaml"),
      "--strategy",
      join(folder, "mina/egen.catalog.yaml"),
      "--theme",
      join(folder, "mitt.theme.yaml"),
    ]);
    const first = await running.news();
    expect(first.problem).toBeNull();
    writeFileSync(
      join(folder, "mina/egen.catalog.yaml"),
      "catalog: 1\nid: egen\ntitle: Egen\nitems: [{ id: x, title: Efter }]\n",
    );
    const second = await running.news(isNew(first));
    expect(JSON.stringify((await running.data()).nodes)).toContain("Efter");

    writeFileSync(join(folder, "change-logic.config.yaml"), "language: en\n");
    const third = await running.news(isNew(second));
    expect((await running.data()).language).toBe("en");

    writeFileSync(join(folder, "change-logic.config.yaml"), "rules: { finns-inte: error }\n");
    const fourth = await running.news(isWrong);
    expect(fourth).toMatchObject({
      live: third.live,
      problem: { sv: expect.stringContaining("change-logic.config.yaml:1") },
    });
    rmSync(join(folder, "change-logic.config.yaml"));
    await running.news(isMended);

    writeFileSync(join(folder, "mitt.theme.yaml"), "theme: 1\nbackground: nej\n");
    expect((await running.news(isWrong)).problem?.sv).toContain("mitt.theme.yaml");
  });

  it("keeps the others' picture when one of several plans breaks", async () => {
    const folder = folderWith({
      "a.change.yaml": smallPlan,
      "b.change.yaml": smallPlan.replace("id: liten", "id: andra"),
    });
    const running = await preview([join(folder, "a.change.yaml"), join(folder, "b.change.yaml")]);
    const first = await running.news();
    writeFileSync(join(folder, "b.change.yaml"), "[");
    const second = await running.news(isWrong);
    expect(second.live).toBe(first.live);
    expect((await running.data()).plans).toHaveLength(2);
  });

  it("asks for the day anew when the page is asked for, but not when a day was given", async () => {
    const plan = join(folderWith({ "plan.change.yaml": smallPlan }), "plan.change.yaml");
    let day = "2026-11-22";
    const running = await preview([plan], () => day);
    const first = await running.news();
    expect((await running.data()).date).toBe("2026-11-22");
    day = "2026-11-23";
    await running.page();
    await running.news(isNew(first));
    expect((await running.data()).date).toBe("2026-11-23");
    const fixed = await preview([plan, "--date", "2027-01-01"], () => day);
    expect((await fixed.data()).date).toBe("2027-01-01");
  });
});

describe("preview: the first reading", () => {
  it("shows the error and waits when the file is broken; the plan when it is mended", async () => {
    const plan = join(folderWith({ "plan.change.yaml": "<b>hej</b>" }), "plan.change.yaml");
    const running = await preview([plan]);
    const first = await running.news();
    expect(first).toMatchObject({ live: null, problem: { sv: expect.stringContaining("not-a-mapping") } });
    const page = await running.page();
    expect(page).toContain("Planen kan inte visas än");
    expect(page).toContain("plan.change.yaml:1:1");
    expect(page).not.toContain("<b>");
    expect((await ask(`${running.url}/data`)).status).toBe(404);
    writeFileSync(plan, smallPlan);
    expect(await running.news(isMended)).toMatchObject({ live: "1" });
    expect(await running.page()).toContain('data-live="1"');
  });

  it("shows what could be read of text that breaks off", async () => {
    const plan = join(folderWith({ "plan.change.yaml": `${smallPlan}factors: [` }), "plan.change.yaml");
    const running = await preview([plan]);
    const { live, problem } = await running.news();
    expect({ live, problem }).toMatchObject({
      live: "1",
      problem: { sv: expect.stringContaining("bara det som gick") },
    });
    writeFileSync(plan, titled('"Ännu mer trasig'));
    await running.news((news) => isWrong(news) && news.live !== live);
  });

  it("is bounded by --max-size", async () => {
    const plan = join(folderWith({ "plan.change.yaml": smallPlan }), "plan.change.yaml");
    const running = await preview([plan, "--max-size", "2k"]);
    const first = await running.news();
    expect(first.problem).toBeNull();
    writeFileSync(plan, `${smallPlan}#${"x".repeat(3000)}\n`);
    expect((await running.news(isWrong)).problem?.sv).toContain("too-large");
  });

  it("takes the options of a drawing", async () => {
    const plan = join(folderWith({ "plan.change.yaml": smallPlan }), "plan.change.yaml");
    const running = await preview([plan, "--lang", "en", "--theme", "dark", "--direction", "top-down"]);
    const data = await running.data();
    expect(data).toMatchObject({ language: "en", texts: { en: { scene: { direction: "top-down" } } } });
    expect(await running.page()).toContain('data-address="theme=dark"');
    expect(running.err()).toContain("End with Ctrl-C");
  });

  it("gives its address to programs with --format json", async () => {
    const plan = join(folderWith({ "plan.change.yaml": smallPlan }), "plan.change.yaml");
    const until = new AbortController();
    const out: string[] = [];
    const { code } = await changeWith(
      {
        until: until.signal,
        out: (text) => {
          out.push(text);
          until.abort();
        },
      },
      "preview",
      plan,
      "--format",
      "json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out.join(""))).toMatchObject({
      formatVersion: 1,
      tool: { name: "change-logic" },
      date: "2026-11-22",
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}$/u),
    });
  });
});

describe("preview: what stops it", () => {
  const folder = folderWith({ "plan.change.yaml": smallPlan, "config.js": "throw new Error('run')" });
  const plan = join(folder, "plan.change.yaml");

  it.each<[readonly string[], string, string]>([
    [[], "Ange minst en plan att visa", "Name at least one plan"],
    [["saknas.change.yaml"], "file-not-found", "file-not-found"],
    [[folder], "folder-not-file", "folder-not-file"],
    [[plan, "--port", "70000"], "--port ska vara", "--port should be"],
    [[plan, "--port", "åtta"], "--port ska vara", "--port should be"],
    [[plan, "--config", join(folder, "config.js")], "kör aldrig kod", "never runs code"],
    [[plan, "--scope", "finns-inte"], "--scope", "--scope"],
    [[plan, "--view", "element:finns-inte"], "--view", "--view"],
    [[plan, "--date", "i går"], "--date", "--date"],
    [[plan, "--host", "0.0.0.0"], "--host finns inte", "no option --host"],
    [[plan, "--format", "yaml"], "--format kan vara", "--format can be"],
  ])("%j", async (argv, sv, en) => {
    const swedish = await changeWith({}, "preview", ...argv);
    expect(swedish).toMatchObject({ code: 2, out: "", err: expect.stringContaining(sv) });
    const english = await changeWith({}, "preview", ...argv, "--lang", "en");
    expect(english).toMatchObject({ code: 2, out: "", err: expect.stringContaining(en) });
  });

  it("a port that is in use", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const { code, out, err } = await changeWith({}, "preview", plan, "--port", String(port));
    other.close();
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`Port ${port} används redan`);
  });

  it("Ctrl-C, and leaves nothing behind", async () => {
    const before = process.listenerCount("SIGINT");
    const running = await preview([plan]);
    await running.news();
    expect(process.listenerCount("SIGINT")).toBe(before + 1);
    const others = process.listeners("SIGINT").slice(0, before);
    for (const other of others) process.off("SIGINT", other);
    process.emit("SIGINT");
    for (const other of others) process.on("SIGINT", other);
    const { code } = await running.end();
    expect(code).toBe(0);
    expect(process.listenerCount("SIGINT")).toBe(before);
    await expect(fetch(running.url)).rejects.toThrow();
  });
});

describe("preview: who may ask, and for what", () => {
  const start = () => preview([join(folderWith({ "plan.change.yaml": smallPlan }), "plan.change.yaml")]);

  it("serves the page, its data and news, with headers that keep others out", async () => {
    const { url } = await start();
    for (const [path, type] of [
      ["", "text/html"],
      ["/data", "application/json"],
    ]) {
      const { status, headers } = await ask(url, { path: `${new URL(url).pathname}${path}` });
      expect({ status, headers }).toMatchObject({
        status: 200,
        headers: {
          "content-type": `${type}; charset=utf-8`,
          "cache-control": "no-store",
          "content-security-policy": "frame-ancestors 'none'",
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "referrer-policy": "no-referrer",
          "cross-origin-resource-policy": "same-origin",
        },
      });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    const head = await ask(url, { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, body: "" });
    expect(await (await fetch(url)).text()).toMatch(/connect-src 'self'/u);
    const events = await ask(`${url}/events`, { method: "HEAD" });
    expect(events.headers["content-type"]).toBe("text/event-stream; charset=utf-8");
  });

  it("refuses names of other hosts", async () => {
    const { url } = await start();
    const { port } = new URL(url);
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1.evil.example", "localhost.", "0.0.0.0"])
      for (const path of ["", "/data", "/events"])
        expect(await ask(`${url}${path}`, { headers: { host } })).toMatchObject({ status: 403 });
    for (const host of [`localhost:${port}`, "127.0.0.1", `[::1]:${port}`, "LOCALHOST"])
      expect(await ask(url, { headers: { host } })).toMatchObject({ status: 200 });
  });

  it("refuses other methods", async () => {
    const { url } = await start();
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
      expect(await ask(url, { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it("serves nothing else: no path leads to a disk, and none without the secret to the plan", async () => {
    const { url } = await start();
    const own = new URL(url).pathname;
    for (const path of [
      "/",
      "/data",
      "/events",
      "/plan.change.yaml",
      `${own}/`,
      `${own}/plan.change.yaml`,
      `${own}/../plan.change.yaml`,
      `${own}/../../../../../../etc/passwd`,
      `${own}/data/../../plan.change.yaml`,
      `${own}/%2e%2e/%2e%2e/etc/passwd`,
      `${own}//data`,
      `${own}/constructor`,
      "/__proto__",
      own.slice(0, -1),
      `//evil.example${own}`,
      `http://evil.example${own}`,
    ])
      expect({ path, ...(await ask(url, { path })) }).toMatchObject({ path, status: 404, body: "Not found." });
  });

  it("has a new secret each time", async () => {
    const [one, other] = [await start(), await start()];
    const secret = ({ url }: Running) => new URL(url).pathname;
    expect(secret(one)).not.toBe(secret(other));
  });

  it("is not stopped by many listeners, by those that do not read, nor by those that only knock", async () => {
    const running = await start();
    const first = await running.news();
    const silent = Array.from({ length: 90 }, () => {
      const { port, pathname } = new URL(running.url);
      const asked = request({ host: "127.0.0.1", port, path: `${pathname}/events`, agent: false });
      const status = new Promise<number | undefined>((resolve) => {
        // The answer is looked at, and nothing of it is read.
        asked.on("response", (response) => resolve(response.statusCode));
        asked.on("error", () => resolve(undefined));
      });
      asked.end();
      return { asked, status };
    });
    const statuses = await Promise.all(silent.map(({ status }) => status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(63);
    expect(statuses.filter((status) => status === 503)).toHaveLength(27);
    expect(await running.page()).toContain("Liten plan");
    expect(first.live).toBe("1");
    for (const { asked } of silent) asked.destroy();
  });
});

describe.skipIf(process.platform === "win32")("preview: the folder that it stays in", () => {
  it("refuses a plan that a link leads to outside of it", async () => {
    const outside = folderWith({ "hemlig.change.yaml": titled("Hemlig") });
    const folder = folderWith();
    symlinkSync(join(outside, "hemlig.change.yaml"), join(folder, "plan.change.yaml"));
    const { code, out, err } = await changeWith({}, "preview", join(folder, "plan.change.yaml"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("utanför mappen");
    expect(err).not.toContain("Hemlig");
    const english = await changeWith({}, "preview", join(folder, "plan.change.yaml"), "--lang", "en");
    expect(english.err).toContain("outside the folder");
  });

  it.each(["link", "portfolio"])("refuses a catalogue or plan that is found outside of it (%s)", async (way) => {
    const outside = folderWith({
      "x.catalog.yaml": "catalog: 1\nid: hemlig\nhemligt: ja\n",
      "p.change.yaml": smallPlan,
    });
    const folder = folderWith({
      "plan.change.yaml": smallPlan,
      "alla.portfolio.yaml": `portfolio: 1\nid: alla\nplans: [plan.change.yaml, ../${basename(outside)}/p.change.yaml]\n`,
    });
    if (way === "link") symlinkSync(join(outside, "x.catalog.yaml"), join(folder, "x.catalog.yaml"));
    const named = way === "link" ? "plan.change.yaml" : "alla.portfolio.yaml";
    const { code, err } = await changeWith({}, "preview", join(folder, named));
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("utanför mappen") });
    expect(err).not.toContain("hemligt");
  });

  it("refuses it also when the link comes later, and shows the last good picture", async () => {
    const outside = folderWith({ "hemlig.change.yaml": titled("Hemlig") });
    const folder = folderWith({ "plan.change.yaml": smallPlan });
    const plan = join(folder, "plan.change.yaml");
    const running = await preview([plan]);
    const first = await running.news();
    symlinkSync(join(outside, "hemlig.change.yaml"), join(folder, "ny"));
    renameSync(join(folder, "ny"), plan);
    const second = await running.news(isWrong);
    expect(second.live).toBe(first.live);
    expect(second.problem?.sv).toContain("utanför mappen");
    expect(await running.page()).not.toContain("Hemlig");
  });

  it("follows a link within it, and a file that is named where it lies", async () => {
    const folder = folderWith({ "verklig/plan.change.yaml": smallPlan });
    symlinkSync(join(folder, "verklig/plan.change.yaml"), join(folder, "plan.change.yaml"));
    const running = await preview([join(folder, "plan.change.yaml")]);
    let last = await running.news();
    // The first change may be met by what is read while the watching begins.
    for (const title of ["Ny", "Nyare", "Nyast"]) {
      writeFileSync(join(folder, "verklig/ny"), titled(title));
      renameSync(join(folder, "verklig/ny"), join(folder, "verklig/plan.change.yaml"));
      last = await running.news(isNew(last));
      expect(await titleOf(running)).toBe(title);
    }
  });

  it("runs no code of a configuration that is named, nor of one that it builds on", async () => {
    const marker = join(folderWith(), "ran");
    const folder = folderWith({
      "plan.change.yaml": smallPlan,
      "min.config.yaml": "extends: ./kod.mjs\n",
      "kod.mjs": `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(marker)}, ""); export default {};`,
    });
    const running = await preview([join(folder, "plan.change.yaml"), "--config", join(folder, "min.config.yaml")]);
    const { live, problem } = await running.news();
    expect(live).toBeNull();
    expect(problem?.sv).toContain("code-not-allowed");
    expect(problem?.sv).toContain("kör aldrig kod");
    expect(() => readFileSync(marker)).toThrow();
  });
});
