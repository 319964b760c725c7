import { readPlan } from "@change-logic/model";
import { declareRule, summarize } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlanAndCatalogs } from "../../analysis/test/support/random-documents.js";
import { type ReportFormat, reporters, ruleUrl, statement, toJson } from "../src/index.js";
import { readMarkdown } from "./support/read-markdown.js";
import { readXml } from "./support/read-xml.js";
import { date, hostileReports, mixedPlan, reportAgainstKnown, reportOn, tool } from "./support/reports.js";

const formats = Object.keys(reporters) as ReportFormat[];
// What could forge what is shown, in any output.
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\u00ad\ufeff]/u;

describe("every reporter", () => {
  it.each(formats)("%s says the same twice, in whole lines, and lets nothing unseen through", (format) => {
    fc.assert(
      fc.property(hostileReports, ({ report, options }) => {
        const said = reporters[format](report, options);
        expect(said).toBe(reporters[format](report, options));
        expect(said.endsWith("\n")).toBe(true);
        expect(said.isWellFormed()).toBe(true);
        expect(said).not.toMatch(unseen);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it.each(formats)("%s stands where nothing could be read", (format) => {
    const { findings } = readPlan("- nej", { file: "nej.yaml" });
    const report = { date, findings, summary: summarize(findings), rules: [], hasKnown: false };
    const said = reporters[format](report, { lang: "sv", tool, sources: new Map() });
    expect(said).toContain("nej.yaml");
    // Without a plan no structure was checked.
    if (format !== "json" && format !== "sarif" && format !== "junit") expect(said).not.toContain(statement.sv);
  });

  it.each(formats)("%s tells of follow-ons, and of what is ignored, only when all is asked for", (format) => {
    const { report, options } = reportOn(mixedPlan);
    const hidden = report.findings.find(({ cause }) => cause === "transitive")!;
    expect(report.summary.ignored).toBe(1);
    const brief = reporters[format](report, options);
    const full = reporters[format](report, { ...options, all: true });
    if (format === "json") expect(full).toBe(brief);
    else expect(full.length).toBeGreaterThan(brief.length);
    // SARIF says it in a property; JUnit keeps what is ignored, as skipped.
    if (format === "text" || format === "markdown" || format === "html" || format === "github") {
      expect(brief).not.toContain("följd av");
      expect(full).toContain("följd av");
      expect(brief).not.toContain("(ignorerad)");
      expect(full).toContain("(ignorerad)");
    }
    expect(hidden.causedBy?.length).toBeGreaterThan(0);
  });

  it.each(formats)("%s says nothing odd of any plan", (format) => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan }) => {
        const { report, options } = reportOn(JSON.stringify(plan));
        expect(reporters[format](report, { ...options, all: true })).not.toMatch(/undefined|\[object|NaN/u);
      }),
      { seed: 22, numRuns: 40 },
    );
  });
});

const thread = "Tråd: skjuts → skolbuss → [gar-ihop] → ✗";

describe("the thread concerned", () => {
  const { report, options } = reportOn(mixedPlan);

  it.each(["text", "sarif", "junit", "github"] as const)("is said by %s, in the same words", (format) => {
    const said = reporters[format](report, options);
    expect(said).toContain(thread);
  });

  it("is said by junit where a failure is listed, and where it is opened", () => {
    const failure = readXml(reporters.junit(report, options)).find(
      ({ name, attributes }) => name === "failure" && attributes.message?.includes("gar-ihop"),
    );
    expect(failure?.attributes.message).toMatch(/\. Tråd: .*✗$/u);
    expect(failure?.text).toContain("Tråd: ");
  });

  it("names in html what a broken link names", () => {
    expect(reporters.html(report, options)).toContain("Tråden bryts <code>borta</code></span>");
  });
});

describe("where nothing could be read", () => {
  const { findings } = readPlan("- nej", { file: "nej.yaml" });
  const report = { date, findings, summary: summarize(findings), rules: [], hasKnown: false };

  it.each(["text", "markdown", "html"] as const)("%s does not speak of weaknesses", (format) => {
    const say = (lang: "sv" | "en") => reporters[format](report, { lang, tool, sources: new Map() });
    expect(say("sv")).toContain("Det som inte kunde läsas");
    expect(say("sv")).not.toMatch(/svaghet/iu);
    expect(say("en")).toContain("What could not be read");
    expect(say("en")).not.toContain("Weaknesses");
  });
});

describe("a program without types", () => {
  const { report, options } = reportOn(mixedPlan);
  const { tool: _, ...withoutTool } = options;
  const { sources: __, ...withoutSources } = options;
  it.each(formats)("that gives %s something else is told so", (format) => {
    const say = reporters[format] as (...args: unknown[]) => string;
    const wrong: unknown[][] = [[null, options], [{}, options], [5], [report], [report, null], [report, {}]];
    wrong.push([report, { ...options, lang: "fr" }], [report, { ...options, lang: "constructor" }]);
    if (format !== "github" && format !== "json") wrong.push([report, withoutSources]);
    if (["json", "sarif", "junit", "html"].includes(format)) wrong.push([report, withoutTool]);
    for (const args of wrong)
      expect(() => say(...args)).toThrowError(expect.objectContaining({ code: "invalid-argument", blame: "caller" }));
  });
});

describe("text on a runner of GitHub Actions", () => {
  const title = "::stop-commands::tok ord ord ord ord ord ord ord ::error::taget ##[error]taget";
  const plan = JSON.stringify({ changeLogic: 1, id: "p", title, actions: { a: { title } } });
  const own = declareRule({
    id: "egen",
    message: "{title}",
    select: { kind: "action" },
    require: { fields: { period: true } },
  });
  it.each([undefined, 40, 60, 80])("gives it no commands (width %s)", (width) => {
    const { report, options } = reportOn(plan, { file: "::group::p.yaml", config: { ownRules: [own] } });
    const said = reporters.text(report, { ...options, ...(width === undefined ? {} : { width }) });
    expect(said).toContain("stop-commands");
    expect(said).not.toMatch(/^\s*::|##\[/mu);
  });
});

describe("JSON", () => {
  it("holds no half characters, and leaves what only looks like one", () => {
    const said = toJson({ "n\ud800": ["a\ud800b", "\\ud800", 1, null, true] });
    expect(said).not.toMatch(/(?<!\\)\\ud800/u);
    expect(JSON.parse(said)).toEqual({ "n\ufffd": ["a\ufffdb", "\\ud800", 1, null, true] });
  });
});

describe("against a list of known findings", () => {
  it.each(["text", "github", "markdown", "html"] as const)("%s counts what is known, new and gone", (format) => {
    const { report, options } = reportAgainstKnown();
    const { known } = report.summary;
    const stale = report.findings.filter(({ rule }) => rule === "stale-known-finding").length;
    // One reference goes somewhere else than before, where there is nothing either.
    const fresh = report.findings.filter(
      ({ rule, cause, suppressed }) => cause === "direct" && !suppressed && rule !== "stale-known-finding",
    );
    expect(known).toBeGreaterThan(1);
    expect(stale).toBeGreaterThan(1);
    expect(fresh.map(({ rule }) => rule)).toContain("unresolved-reference");
    const word = fresh.length === 1 ? "ny" : "nya";
    const said = reporters[format](report, options);
    expect(said).toContain(`${known} kända.`);
    expect(said).toContain(`Mot listan över kända: ${fresh.length} ${word}, ${stale} som inte längre finns.`);
    const inEnglish = reporters[format](report, { ...options, lang: "en" });
    expect(inEnglish).toContain(`${fresh.length} new, ${stale} no longer there.`);
  });
});

describe("junit", () => {
  it("is XML whose counts are true, whatever is said", () => {
    fc.assert(
      fc.property(hostileReports, fc.constantFrom("error", "warn", "info"), ({ report, options }, failOn) => {
        const elements = readXml(reporters.junit(report, { ...options, failOn }));
        const count = (name: string) => elements.filter((element) => element.name === name).length;
        const [root] = elements;
        expect(root?.name).toBe("testsuites");
        expect(new Set(elements.map(({ name }) => name))).toEqual(
          new Set(elements.map(({ name }) => name).filter((name) => allowedInJunit.has(name))),
        );
        expect(root?.attributes).toMatchObject({
          tests: String(count("testcase")),
          failures: String(count("failure")),
          skipped: String(count("skipped")),
        });
        const { error, warn, info, ignored, known } = report.summary;
        const failing = { error, warn: error + warn, info: error + warn + info }[failOn];
        expect(count("failure")).toBe(failing);
        expect(count("skipped")).toBe(ignored + known);
        const names = elements
          .filter(({ name }) => name === "testcase")
          .map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { seed: 23, numRuns: 60 },
    );
  });

  it("has a case that is passed for a plan without findings", () => {
    const { report, options } = reportOn(mixedPlan);
    const elements = readXml(reporters.junit({ ...report, findings: [], summary: summarize([]) }, options));
    expect(elements.map(({ name }) => name)).toEqual(["testsuites", "testsuite", "testcase", "system-out"]);
    expect(elements[2]?.attributes).toMatchObject({ classname: "plan.change.yaml", name: "inga iakttagelser" });
  });

  const allowedInJunit = new Set(["testsuites", "testsuite", "testcase", "failure", "skipped", "system-out"]);
});

describe("github", () => {
  /** A line as the runner reads it. */
  const readCommand = (line: string) => {
    const [, name, properties = "", data = ""] = /^::(\w+) (.*?)::(.*)$/su.exec(line) ?? [];
    const decode = (text: string) => text.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
    const pairs = properties.split(",").map((pair) => pair.split("=", 2) as [string, string]);
    return { name, data: decode(data), ...Object.fromEntries(pairs.map(([key, value]) => [key, decode(value)])) };
  };

  it("gives one command for each finding, and nothing that a plan says begins another", () => {
    fc.assert(
      fc.property(hostileReports, ({ report, options }) => {
        const lines = reporters.github(report, options).split("\n");
        const told = report.findings.filter(
          ({ cause, suppressed }) => options.all || (cause === "direct" && !suppressed),
        );
        const commands = lines.filter((line) => /^\s*::/u.test(line)).map(readCommand);
        expect(commands.length).toBe(told.length);
        expect(lines.filter((line) => line.includes("##[")).every((line) => line.startsWith("::"))).toBe(true);
        for (const [at, { rule, severity, place }] of told.entries()) {
          expect(commands[at]).toMatchObject({
            name: { error: "error", warn: "warning", info: "notice" }[severity],
            title: expect.stringMatching(new RegExp(`^${rule}`, "u")),
            ...(place?.file ? { line: String(place.start.line), endLine: String(place.end.line) } : {}),
          });
          expect(commands[at]?.data).not.toBe("");
        }
      }),
      { seed: 24, numRuns: 60 },
    );
  });

  it("encodes what would end a property or the file's name", () => {
    const { report, options } = reportOn("changeLogic: 1\nid: p\nactions: { a: { leadsTo: ['%0A'] } }\n", {
      file: "planer\\50 %, a:b.yaml",
    });
    const said = reporters.github(report, options);
    expect(said).toContain("file=planer\\50 %25%2C a%3Ab.yaml,line=3,");
    expect(said).toContain("”%250A”");
  });

  it("turns the slashes of Windows round, and only those", () => {
    const { report, options } = reportOn(mixedPlan, { file: "C:\\planer\\p.yaml" });
    expect(reporters.github(report, options)).toContain("file=C%3A/planer/p.yaml,");
  });

  it("leaves columns out where a finding runs over lines", () => {
    const { report, options } = reportOn(mixedPlan);
    const [finding] = report.findings;
    const place = { ...finding!.place!, end: { ...finding!.place!.end, line: 99 } };
    const said = reporters.github({ ...report, findings: [{ ...finding!, place }] }, options);
    expect(said).toContain(",endLine=99,title=");
  });
});

describe("markdown", () => {
  it("gives no links, pictures, markup or headings but its own, whatever is said", () => {
    fc.assert(
      fc.property(hostileReports, ({ report, options }) => {
        const html = readMarkdown(reporters.markdown(report, options));
        const tags = [...html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/giu)];
        const ours = new Set([
          "h2",
          "h3",
          "h4",
          "p",
          "ul",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "pre",
          "code",
          "strong",
          "em",
          "a",
        ]);
        expect(tags.map(([, name]) => name!.toLowerCase()).filter((name) => !ours.has(name))).toEqual([]);
        const links = tags.filter(([, name]) => name === "a").map(([, , rest]) => /href="([^"]*)"/u.exec(rest!)?.[1]);
        const rules = new Set(report.findings.map(({ rule }) => ruleUrl(rule)));
        expect(links.filter((link) => !rules.has(link))).toEqual([]);
        expect(html.match(/<h3/gu)?.length).toBeLessThanOrEqual(3);
        // The statement alone is emphasised.
        expect(html.match(/<em>/gu)?.length).toBe(1);
        // What is looked for in finished text, outside of code.
        const text = html
          .replace(/<code>.*?<\/code>|<pre>.*?<\/pre>|<[^>]+>/gsu, "")
          .replace(/&(?:#39|lt|gt|quot|amp);/gu, "'");
        expect(text).not.toMatch(/@[\w-]|[#!&]\d|\bGH-\d|:\w+:|https?:\/\/|\bwww\.|mailto:[^\u200b]/iu);
      }),
      { seed: 25, numRuns: 100 },
    );
  });

  it("reads well where nothing is odd", () => {
    const { report, options } = reportOn(mixedPlan);
    const said = reporters.markdown(report, options);
    expect(said.indexOf("### Styrkor")).toBeLessThan(said.indexOf("### Svagheter"));
    expect(said).toContain("- 1 av 2 aktiva insatser har en hel tråd från nuläge till effekt.");
    expect(said).toContain("Tråd: skjuts → skolbuss → **gar-ihop** → ✗");
    expect(said).toMatch(/\| Slag \| Antal \|\n\|---\|--:\|\n\| Fel \| \d+ \|/u);
  });
});

describe("html", () => {
  it("holds nothing but its own elements, links and ids, whatever is said", () => {
    fc.assert(
      fc.property(hostileReports, ({ report, options }) => {
        const page = reporters.html(report, options);
        // The body is written so that XML's reader takes it too.
        const elements = readXml(page.slice(page.indexOf("<body>"), page.indexOf("</html>")));
        const names = new Set(elements.map(({ name }) => name));
        const ours =
          "body a header h1 h2 h3 h4 p main section ul ol li table caption thead tbody tr th td div span small code pre mark details summary footer";
        expect([...names].filter((name) => !ours.split(" ").includes(name))).toEqual([]);
        const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
        expect(
          [...attributes].filter(
            (name) => !["class", "href", "id", "aria-labelledby", "aria-hidden", "tabindex", "scope"].includes(name),
          ),
        ).toEqual([]);
        const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        const rules = new Set(report.findings.map(({ rule }) => ruleUrl(rule)));
        for (const {
          attributes: { href, "aria-labelledby": label },
        } of elements) {
          if (href?.startsWith("#")) expect(ids).toContain(href.slice(1));
          else if (href) expect(rules.has(href) || href.endsWith("/docs/mistakes.md")).toBe(true);
          if (label) expect(ids).toContain(label);
        }
        expect(elements.filter(({ name }) => name === "h1").length).toBe(1);
      }),
      { seed: 26, numRuns: 60 },
    );
  });

  it("explains the rules that it is given explanations of, with code as code", () => {
    const { report, options } = reportOn(mixedPlan);
    const text = { sv: "Skriv `leadsTo` <b>.", en: "" };
    const page = reporters.html(report, {
      ...options,
      explain: (rule) =>
        rule === "unresolved-reference" ? { explanation: { finds: text, why: text, mend: text } } : undefined,
    });
    expect(page).toContain("<h3>Vad du kan göra</h3>\n<p>Skriv <code>leadsTo</code> &lt;b&gt;.</p>");
    expect(page.match(/<h3>Vad du kan göra/gu)?.length).toBe(1);
  });

  it("allows itself neither scripts nor anything from elsewhere", () => {
    const { report, options } = reportOn(mixedPlan);
    const page = reporters.html(report, options);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|url\(|@import|src=/iu);
    expect(page).toContain('<html lang="sv">');
  });
});
