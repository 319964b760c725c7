import { type FindingArgument, type FindingArguments, type Model, placeOf, type Severity } from "@change-logic/model";
import type { RuleFinding } from "../rule.js";
import type { Spot } from "./spot.js";

type Given = Readonly<Record<string, unknown>>;

/**
 * What a rule of somebody's own gives, as a finding: each part is looked at and copied once, so that nothing in it can
 * change, or throw, when it is read later. Throws when something is not as it should be: then the rule counts as crashed.
 */
export function takeFinding(given: unknown, model: Model): RuleFinding {
  const { args, subjects, at, links, threads, about, identity, follows, severity, fix } = mapping(
    given,
    "a finding is no object",
  );
  return {
    args: takeArgs(args),
    subjects: takeSubjects(subjects),
    at: takeSpot(at, model),
    ...(links === undefined ? {} : { links: takeLinks(links, model) }),
    ...(threads === undefined ? {} : { threads: takeThreads(threads, model) }),
    ...(about === undefined ? {} : { about: text(about, "the about of a finding should be a text") }),
    ...(identity === undefined
      ? {}
      : { identity: texts(identity, "the identity of a finding should be a list of texts") }),
    ...(follows === undefined ? {} : { follows: takeCauses(follows) }),
    ...(severity === undefined ? {} : { severity: takeSeverity(severity) }),
    ...(fix === undefined ? {} : { fix: takeFix(fix) }),
  };
}

function takeArgs(given: unknown): FindingArguments {
  const args: Record<string, FindingArgument | undefined> = {};
  for (const [key, value] of Object.entries(mapping(given, "a finding has no args"))) args[key] = takeArg(value, key);
  return Object.freeze(args);
}

function takeArg(value: unknown, key: string): FindingArgument | undefined {
  if (value === undefined || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return texts(value, `args.${key} of a finding should be a text, a number, true or false, or a list of texts`);
}

function takeSubjects(given: unknown): RuleFinding["subjects"] {
  const [first, ...more] = texts(given, "a finding has no subjects");
  if (first === undefined) throw new Error("a finding has no subjects");
  return Object.freeze([first, ...more] as const);
}

/** Plan and element are those of the model itself; a text of somebody's own has to give a place at once. */
function takeSpot(given: unknown, model: Model): Spot {
  const { plan, element, origin, part, order } = mapping(given, noPlace) as Partial<Spot>;
  const { source, container, key } = mapping(origin, noPlace) as Partial<Spot["origin"]>;
  const isOfModel =
    (plan === undefined || model.plans[plan.index] === plan) &&
    (element === undefined || model.elements[element.index] === element);
  const isSpot = typeof order === "number" && (part === "key" || part === "value" || part === "entry");
  if (!isOfModel || !isSpot || typeof container !== "object" || container === null) throw new Error(noPlace);
  const taken = { source, container, ...(key === undefined ? {} : { key }) };
  if (source !== undefined && source !== plan?.source) placeOf(taken, part) ?? source.placeAt(0, 0);
  return { plan, element, origin: taken, part, order };
}

const noPlace = "a finding has no place (at): atElement, atLink, atReference and atPlan give one";

function takeLinks(given: unknown, model: Model): readonly number[] {
  const links = list(given, "the links of a finding should be a list of indexes into model.links");
  const isLink = (index: unknown): index is number => typeof index === "number" && model.links[index] !== undefined;
  if (!links.every(isLink)) throw new Error("the links of a finding should be indexes into model.links");
  return links;
}

function takeThreads(given: unknown, model: Model): NonNullable<RuleFinding["threads"]> {
  const problem = "the threads of a finding should be a list of { role, links }, the role furthers or counteracts";
  return list(given, problem).map((thread) => {
    const { role, links } = mapping(thread, problem);
    if (role !== "furthers" && role !== "counteracts") throw new Error(problem);
    return { role, links: takeLinks(links, model) };
  });
}

function takeCauses(given: unknown): NonNullable<RuleFinding["follows"]> {
  const problem = "what a finding follows from should be a list of { rule, about }";
  return list(given, problem).map((cause) => {
    const { rule, about } = mapping(cause, problem);
    return { rule: text(rule, problem), about: text(about, problem) };
  });
}

function takeSeverity(given: unknown): Severity {
  if (given === "error" || given === "warn" || given === "info") return given;
  throw new Error("the severity of a finding should be error, warn or info");
}

function takeFix(given: unknown): NonNullable<RuleFinding["fix"]> {
  const problem = "the fix of a finding should be { start, end, text }, with whole numbers in order";
  const { start, end, text: replacement } = mapping(given, problem);
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new Error(problem);
  const [from, to] = [start as number, end as number];
  if (from < 0 || to < from) throw new Error(problem);
  return { start: from, end: to, text: text(replacement, problem) };
}

function mapping(given: unknown, problem: string): Given {
  if (typeof given !== "object" || given === null) throw new Error(problem);
  return given as Given;
}

function list(given: unknown, problem: string): readonly unknown[] {
  if (!Array.isArray(given)) throw new Error(problem);
  return [...(given as readonly unknown[])];
}

function texts(given: unknown, problem: string): readonly string[] {
  return Object.freeze(list(given, problem).map((entry) => text(entry, problem)));
}

function text(given: unknown, problem: string): string {
  if (typeof given !== "string") throw new Error(problem);
  return given;
}
