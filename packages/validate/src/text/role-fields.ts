import type { ReferenceRole } from "@change-logic/model";

/** The field that a reference is written in, by its role. */
export const roleFields: Readonly<Record<ReferenceRole, string>> = {
  strategy: "strategies",
  scope: "scope",
  acceptedGap: "acceptedGaps",
  delegation: "delegations",
  perspective: "perspectives",
  indicator: "indicators",
  partOf: "partOf",
  jointWith: "jointWith",
  affects: "affects",
  extends: "extends",
  parent: "parent",
  alignment: "alignments",
};
