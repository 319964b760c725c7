import type { Localized } from "@change-logic/model";
import type { ViewerData } from "../data/viewer-data.js";
import type { ChangeLogicViewer } from "../element/change-logic-viewer.js";
import { nameDocument } from "./name-document.js";
import { previewWords } from "./preview-words.js";

/** What the preview tells whenever something has changed, and whenever somebody begins to listen. */
interface News {
  /** What it calls the last state that it has a picture of; null while it has none. */
  readonly live: string | null;
  /** What is wrong just now; null when nothing is. */
  readonly problem: Localized | null;
}

/** Keeps the page up to date without loading it anew, so that the reader stays where the reader is. */
function follow(): void {
  const viewer = document.querySelector<ChangeLogicViewer>("change-logic-viewer");
  const waiting = document.getElementById("change-logic-problem");
  const source = new EventSource(`${location.pathname}/events`);
  let shown = viewer?.dataset.live;
  let news: News | undefined;
  let isLost = false;
  let isLoading = false;

  const tell = () => {
    const asked = viewer && (new URLSearchParams(viewer.address).get("lang") ?? viewer.data?.language);
    const lang = (asked ?? document.documentElement.lang) === "en" ? "en" : "sv";
    const parts = [...(isLost ? [previewWords.lost] : []), ...(news?.problem ? [news.problem] : [])];
    const text = parts.map((part) => part[lang]).join("\n\n");
    if (viewer) viewer.problem = text === "" ? undefined : text;
    else if (waiting) waiting.textContent = text;
  };

  const load = async () => {
    if (isLoading) return;
    isLoading = true;
    try {
      while (viewer && news?.live && news.live !== shown) {
        const answer = await fetch(`${location.pathname}/data`);
        if (!answer.ok) break;
        const { live, data } = (await answer.json()) as { readonly live: string; readonly data: ViewerData };
        shown = live;
        viewer.data = data;
        nameDocument(viewer);
      }
    } catch {
      // The preview has gone meanwhile, which the source of events notices too; it comes back with news.
    } finally {
      isLoading = false;
    }
    tell();
  };

  source.addEventListener("news", (event: MessageEvent<string>) => {
    news = JSON.parse(event.data) as News;
    // There is nothing to keep on a page that waits.
    if (!viewer && news.live) location.reload();
    tell();
    void load();
  });
  source.addEventListener("open", () => {
    isLost = false;
    tell();
  });
  source.addEventListener("error", () => {
    isLost = true;
    tell();
  });
  viewer?.addEventListener("navigate", tell);
  window.addEventListener("popstate", tell);
}

// After the page has given the viewer what it came with.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", follow, { once: true });
else follow();
