const idPattern = /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*$/u;

/**
 * Whether a text may be the id of a rule of one's own: lower case a–z, digits and hyphens; `/` after a prefix. Settings
 * are keys of objects, and each object in JavaScript has a `constructor` already, whether or not one is set.
 */
export const isRuleId = (id: unknown): id is string =>
  typeof id === "string" && id.length <= 100 && idPattern.test(id) && id !== "constructor";
