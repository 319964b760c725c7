export * from "@change-logic/viewer";
