import {
  type DeclaredKind,
  type Finding,
  kindKeys,
  type Model,
  type ModelPlan,
  planLinkTypes,
  type ThreadKind,
  threadKinds,
} from "@change-logic/model";
import { kindsForLink } from "../facts/fitting-ids.js";
import type { RuleFinding } from "../rule.js";
import { createUnreadFields, isOf, isOwnKey, namesOf } from "./unread-fields.js";
import { unreadFiles } from "./unread-files.js";

type Kind = ThreadKind | DeclaredKind;

const keys = Object.entries(kindKeys) as [Kind, string][];
const allKinds = keys.map(([kind]) => kind);

/** The kinds of element that would have kept each rule silent, had they been read. */
const kindsByRule: Readonly<Record<string, readonly string[]>> = {
  "no-complete-chain": threadKinds,
  "isolated-element": threadKinds,
  "action-without-consequence": ["outcome", "effect"],
  "action-reaches-no-effect": ["outcome", "effect"],
  "outcome-without-cause": ["action", "outcome"],
  "effect-without-action": ["action", "outcome", "effect"],
  "outcome-without-consequence": ["action", "outcome", "effect"],
  "unaddressed-challenge": ["action"],
  "unmotivated-action": ["currentState"],
  "challenge-not-changed": ["outcome", "effect"],
  "inactive-only": ["action", "outcome", "effect"],
  "effect-without-item": ["effect"],
  "action-reaches-no-item": ["outcome", "effect"],
  "item-uncovered": ["action", "outcome", "effect"],
  "item-only-claimed": ["action", "outcome", "effect"],
  "outcome-without-target-group": ["action", "outcome"],
  "perspective-not-considered": ["action"],
  "target-group-not-involved": ["action"],
  "indicator-unused": ["currentState", "outcome", "effect", "assumption"],
  "weak-thread": ["action", "outcome", "effect"],
  "single-point-of-failure": ["action", "outcome", "effect"],
  "side-effects-not-considered": ["outcome", "effect"],
  "no-critical-link": ["action", "outcome", "effect"],
};

/** The same for references that point to nothing, by the field that they are written in. */
const kindsByField: Readonly<Record<string, readonly string[]>> = {
  indicators: ["indicator"],
  partOf: ["action"],
  jointWith: ["action"],
  affects: threadKinds,
};

/**
 * Tells which findings of rules merely follow from what could not be read of their plan: a whole level (its key is
 * misspelt, or holds something else), or an unknown part of the file. It matches files, keys and kinds; whether the very
 * element that is missing stood there, nobody can know before the file has been mended.
 */
export function createUnread(model: Model, read: readonly Finding[]): (rule: string, finding: RuleFinding) => boolean {
  const unread = new Map<ModelPlan, ReadonlySet<string>>();
  const lacksField = createUnreadFields(model, read);
  for (const plan of model.plans) {
    const kinds = read.filter((finding) => isOf(finding, plan)).flatMap((finding) => unreadKinds(finding, plan));
    if (kinds.length > 0) unread.set(plan, new Set(kinds));
  }
  return (rule, finding) => {
    if (lacksField(rule, finding)) return true;
    const kinds = finding.at.plan && unread.get(finding.at.plan);
    return kinds !== undefined && wantedKinds(rule, finding).some((kind) => kinds.has(kind));
  };
}

function unreadKinds(finding: Finding, plan: ModelPlan): readonly Kind[] {
  const { rule } = finding;
  if (unreadFiles.has(rule)) return allKinds;
  if (rule !== "unknown-key" && rule !== "wrong-type") return [];
  // Elements have keys with these names too, such as `indicators`: only those of the plan itself are levels.
  return isOwnKey(finding, plan) ? keys.filter(([, key]) => namesOf(finding).includes(key)).map(([kind]) => kind) : [];
}

function wantedKinds(rule: string, { args, fix }: RuleFinding): readonly string[] {
  if (rule === "missing-level") return args.kinds as readonly string[];
  if (rule !== "unresolved-reference") return kindsByRule[rule] ?? [];
  // Where it is certain what was meant, it is a slip of its own.
  if (args.why !== "missing" || fix) return [];
  const type = planLinkTypes.find((name) => name === args.role);
  return type ? kindsForLink(type, String(args.kind)) : (kindsByField[String(args.role)] ?? []);
}
