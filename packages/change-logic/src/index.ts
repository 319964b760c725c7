// The facade: everything but elk and files, for Node and for browsers.
export * from "@change-logic/analysis";
export * from "@change-logic/catalogs";
export * from "@change-logic/diagram";
export * from "@change-logic/model";
export * from "@change-logic/report";
export * from "@change-logic/validate";
// Explicit, so it stands before the one of the model: it adds the shipped catalogues.
export { createModel } from "./create-model.js";
