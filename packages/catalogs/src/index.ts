// The catalogues.

export { agenda2030 } from "./agenda-2030/agenda-2030.js";
// Agenda 2030: codes as types, and codes in the forms that people write.
export { type Agenda2030Code, type GoalCode, goalCodes, type TargetCode, targetCodes } from "./agenda-2030/codes.js";
// Agenda 2030: the facts behind the catalogue.
export { type Goal, goals } from "./agenda-2030/goals.js";
export { codeIri, goalColor, goalOf } from "./agenda-2030/iri.js";
export { type CodeLookup, lookUpCode } from "./agenda-2030/look-up-code.js";
export { targetIndicators } from "./agenda-2030/target-indicators.js";
export { type TargetLabel, targetLabels } from "./agenda-2030/target-labels.js";
export { shippedCatalogs } from "./shipped.js";
export { varmland2040 } from "./varmland-2040.js";
export { vastmanland2030 } from "./vastmanland-2030.js";
