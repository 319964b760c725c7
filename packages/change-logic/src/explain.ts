export * from "@change-logic/validate/explain";
