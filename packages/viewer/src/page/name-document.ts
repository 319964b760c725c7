import type { ChangeLogicViewer } from "../element/change-logic-viewer.js";
import { pageWords } from "./page-words.js";

/** Gives the page the language that its viewer is read in, and a title in it; nothing while there is nothing to show. */
export function nameDocument({ address, data }: Pick<ChangeLogicViewer, "address" | "data">): void {
  if (!data) return;
  const asked = new URLSearchParams(address).get("lang") ?? data.language;
  const language = asked === "en" ? "en" : "sv";
  document.documentElement.lang = language;
  document.title = `${data.texts[language].scene.title} – ${pageWords.subject[language]}`;
}
