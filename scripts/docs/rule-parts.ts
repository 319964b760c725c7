import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Finding, type Language, languages } from "../../packages/model/src/index.js";
import { formatFinding, type Rule, rules } from "../../packages/validate/src/index.js";
import { checkExample } from "./check-example.js";
import { exampleText, withoutHead } from "./example-text.js";

const root = new URL("../../", import.meta.url);
const fixtures = "packages/validate/test/fixtures/";
const explain = "packages/validate/src/explain/";

/**
 * The parts of `@change-logic/validate/explain` that are generated, by path: the record of explanations, from the files
 * of its folder, and the examples, from the fixtures `invalid.change.yaml` and `valid.change.yaml`.
 */
export function generatedParts(): Map<string, string> {
  return new Map([
    [`${explain}explanations/index.ts`, explanationsModule()],
    [`${explain}examples.ts`, examplesModule()],
  ]);
}

function explanationsModule(): string {
  const ids = filesIn(`${explain}explanations/`)
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(/\.ts$/u, ""));
  const camel = (id: string) => id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  return [
    'import type { Explanation } from "../explanation.js";',
    ...ids.map((id) => `import { explanation as ${camel(id)} } from "./${id}.js";`),
    "",
    "// Generated from the files of this folder by `pnpm generate`: do not edit.",
    "",
    "/** What is said of each shipped rule, by its id. */",
    "export const explanations: Readonly<Record<string, Explanation>> = {",
    ...ids.map((id) => `  ${keyOf(id)}: ${camel(id)},`),
    "};",
    "",
  ].join("\n");
}

function examplesModule(): string {
  return [
    'import type { RuleExamples } from "./rule-examples.js";',
    "",
    "// Generated from the fixtures of the rules by `pnpm generate`: do not edit.",
    "",
    "/** A wrong and a right plan for each shipped rule that a plan alone can show, by the rule's id. */",
    "export const examples: Readonly<Record<string, RuleExamples>> = {",
    ...rules.flatMap(examplesOf),
    "};",
    "",
  ].join("\n");
}

function examplesOf(rule: Rule): string[] {
  const folder = `${fixtures}${rule.id}/`;
  const text = (name: string) => readFileSync(new URL(folder + name, root), "utf8");
  const names = filesIn(folder);
  if (!names.includes("invalid.change.yaml") || !names.includes("valid.change.yaml")) return [];
  const fixture = text("invalid.change.yaml");
  const catalogs = names.filter((name) => name.endsWith(".catalog.yaml")).map((name) => withoutHead(text(name)));
  const options = optionsIn(fixture);
  const example = (name: "invalid" | "valid", language: Language) =>
    exampleText(text(`${name}.change.yaml`), language, folder + name);
  const findings = (language: Language) =>
    checkExample(example("invalid", language), rule, { options, catalogs }).findings.filter(
      ({ suppressed }) => suppressed === undefined,
    );
  const says = (language: Language) =>
    shownOf(findings(language), rule)
      .map((finding) => formatFinding(finding, { lang: language }))
      .join("\n");
  const found = findings("sv");
  const shown = shownOf(found, rule);
  const causes = shown.some(({ cause }) => cause === "direct") ? [] : causesOf(found);
  const follow = found.filter((finding) => finding.cause === "transitive" && !shown.includes(finding)).length;
  return [
    `  ${keyOf(rule.id)}: {`,
    ...localized("wrong", (language) => example("invalid", language)),
    ...localized("says", says),
    ...(causes.length > 0 ? [`    causes: ${JSON.stringify(causes)},`] : []),
    `    follow: ${follow},`,
    ...localized("right", (language) => example("valid", language)),
    ...(options
      ? [`    options: { ${Object.entries(options).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)} },`]
      : []),
    ...(catalogs.length > 0 ? ["    catalogs: [", ...catalogs.map((one) => `      ${template(one)},`), "    ],"] : []),
    "  },",
  ];
}

/** What a rule says of an example: what is direct, as a run shows it, or all where nothing is. */
function shownOf(findings: readonly Finding[], { id }: Rule): readonly Finding[] {
  const own = findings.filter(({ rule }) => rule === id);
  const direct = own.filter(({ cause }) => cause === "direct");
  return direct.length > 0 ? direct : own;
}

const causesOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.filter(({ cause }) => cause === "direct").map(({ rule }) => rule)),
];

/** The options of the rule that a fixture is to be checked with: `# options: {…}`, in JSON. */
function optionsIn(fixture: string): Readonly<Record<string, unknown>> | undefined {
  const [, json] = /^# options: (.*)$/mu.exec(fixture) ?? [];
  return json === undefined ? undefined : (JSON.parse(json) as Readonly<Record<string, unknown>>);
}

const localized = (name: string, text: (language: Language) => string): string[] => [
  `    ${name}: {`,
  ...languages.map((language) => `      ${language}: ${template(text(language))},`),
  "    },",
];

const filesIn = (folder: string): string[] =>
  existsSync(new URL(folder, root)) ? readdirSync(new URL(folder, root)).sort() : [];

const keyOf = (id: string): string => (/^[a-z]+$/u.test(id) ? id : JSON.stringify(id));
const template = (text: string): string => `\`${text.replaceAll(/[`\\]|\$(?=\{)/gu, "\\$&")}\``;
