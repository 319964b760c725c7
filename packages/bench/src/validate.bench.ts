// Reading, model and rules, from JSON text to report, beside JSON.parse of the same text. Speed is printed, never asserted.
import assert from "node:assert/strict";
import { cpus } from "node:os";
import { createModel, type Model, type PlanDocument, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import { planSchema } from "../../model/src/schema/plan-schema.js";
import { filledPlan } from "./filled-plan.js";
import { bigCatalog, chainPlan, randomPlan } from "./random-plan.js";
import { medians, table } from "./side-by-side.js";

const date = "2026-11-22";
const { catalog } = bigCatalog();
const modelOf = (plan: PlanDocument): Model => createModel(plan, { catalogs: [catalog] });

/** A text that is measured. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly repetitions: number;
  /** The case that is a tenth of this one. */
  readonly tenth?: string;
}

/** What one text took, in milliseconds. */
interface Measured {
  readonly parse: number;
  readonly read: number;
  readonly model: number;
  readonly validate: number;
  readonly sum: number;
  readonly zod: number;
}

const pretty = ({ data }: PlanDocument) => JSON.stringify(data, null, 2);
const large = randomPlan({ elements: 100_000 });
const cases: readonly Case[] = [
  { name: "filled, 10 000", text: pretty(filledPlan({ elements: 10_000 })), repetitions: 15 },
  {
    name: "filled, 100 000",
    text: pretty(filledPlan({ elements: 100_000 })),
    repetitions: 7,
    tenth: "filled, 10 000",
  },
  { name: "random, 1 000", text: pretty(randomPlan({ elements: 1_000 })), repetitions: 31 },
  { name: "random, 10 000", text: pretty(randomPlan({ elements: 10_000 })), repetitions: 15, tenth: "random, 1 000" },
  { name: "random, 100 000", text: pretty(large), repetitions: 7, tenth: "random, 10 000" },
  { name: "the same, compact", text: JSON.stringify(large.data), repetitions: 7 },
  { name: "one chain of 10 000", text: pretty(chainPlan(10_000)), repetitions: 15 },
  { name: "one chain of 100 000", text: pretty(chainPlan(100_000)), repetitions: 7, tenth: "one chain of 10 000" },
  {
    name: "a third of the links lead nowhere, 100 000",
    text: pretty(randomPlan({ elements: 100_000, lost: 0.33 })),
    repetitions: 3,
  },
  {
    name: "a key is misspelt in each element, 100 000",
    text: pretty(large).replaceAll('"title"', '"titel"'),
    repetitions: 3,
  },
];

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
measureTexts();
measureLocalRules();

function measureTexts(): void {
  const measured = new Map<string, Measured>();
  const rows = cases.map(({ name, text, repetitions, tenth }) => {
    const { times, found } = measure(text, repetitions);
    measured.set(name, times);
    const smaller = tenth === undefined ? undefined : measured.get(tenth);
    return [
      name,
      (text.length / 1e6).toFixed(1),
      count(found),
      ...[times.parse, times.read, times.model, times.validate, times.sum].map(milliseconds),
      `${(times.sum / times.parse).toFixed(1)} ×`,
      smaller ? `${(times.sum / smaller.sum).toFixed(1)} ×` : "",
      milliseconds(times.zod),
    ];
  });
  console.log("medians, ms; size in millions of UTF-16 units; garbage collected before each\n");
  console.log(
    table([
      [
        "plan, elements",
        "size",
        "findings",
        "JSON.parse",
        "readPlan",
        "createModel",
        "validate",
        "sum",
        "sum / JSON.parse",
        "10 × larger",
        "zod alone",
      ],
      ...rows,
    ]),
  );
}

function measure(text: string, repetitions: number): { times: Measured; found: number } {
  const read = readPlan(text);
  const document = read.value!;
  let fresh = document;
  let model = modelOf(document);
  const { findings } = validate(model, { date });
  // Reading gives what JSON.parse gives, when there is nothing to tell.
  if (read.findings.length === 0) assert.deepEqual(document.data, JSON.parse(text));
  const times = medians(
    [
      { name: "parse", run: () => JSON.parse(text) },
      // Each model, and each look at places, is made from a document that was just read.
      { name: "read", run: () => (fresh = readPlan(text).value!) },
      { name: "model", run: () => (model = modelOf(fresh)) },
      { name: "validate", run: () => validate(model, { date }) },
      { name: "zod", run: () => planSchema._zod.run({ value: document.data, issues: [] }, { async: false }) },
    ],
    repetitions,
  );
  const of = (name: string) => times.get(name)!;
  const sum = of("read") + of("model") + of("validate");
  return {
    times: { parse: of("parse"), read: of("read"), model: of("model"), validate: of("validate"), sum, zod: of("zod") },
    found: read.findings.length + findings.length,
  };
}

/** The rules that look at one element, on one element after another of a plan of 10,000. */
function measureLocalRules(): void {
  const model = modelOf(readPlan(pretty(randomPlan({ elements: 10_000 }))).value!);
  const asked = model.elements.filter(({ index }) => index % 20 === 0);
  const run = () =>
    asked.map(({ key }) => {
      const start = performance.now();
      validate(model, { date, element: key });
      return performance.now() - start;
    });
  const [first] = run();
  const times = run().sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(3);
  console.log(`\nlocal rules on one element of 10 000, ${asked.length} elements in turn, ms\n`);
  console.log(
    table([
      ["", "first of all", "median", "99 %", "longest"],
      ["validate, element", first!.toFixed(1), at(0.5), at(0.99), at(1)],
    ]),
  );
}

function milliseconds(time: number): string {
  return time < 10 ? time.toFixed(1) : time.toFixed(0);
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, " ");
}
