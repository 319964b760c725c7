import { readTheme, type Theme } from "@change-logic/diagram";
import { type LoadedDocument, loadDocument } from "./load-document.js";

/** Loads a theme of one's own from a YAML or JSON file. Never throws for what the file holds. */
export const loadTheme = (file: string): Promise<LoadedDocument<Theme>> => loadDocument(file, readTheme, "theme");
