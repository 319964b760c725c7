import { type Profile, readProfile } from "@change-logic/model";
import { type LoadedDocument, loadDocument } from "./load-document.js";

/** Loads a profile of one's own from a YAML or JSON file. Never throws for what the file holds. */
export const loadProfile = (file: string): Promise<LoadedDocument<Profile>> =>
  loadDocument(file, readProfile, "profile");
