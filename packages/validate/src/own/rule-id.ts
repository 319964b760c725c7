const idPattern = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/u;

/** Whether a text may be the id of a rule of one's own: lower case a–z, digits and hyphens; `/` after a prefix. */
export const isRuleId = (id: unknown): id is string => typeof id === "string" && id.length <= 100 && idPattern.test(id);
