import "../element.js";
import type { ViewerData } from "../data/viewer-data.js";
import { nameDocument } from "./name-document.js";

/**
 * Gives the viewer its data, and the address that it begins with. What stands in it for readers without script goes; it
 * comes back should the viewer not be able to draw. An address that the reader came with comes first, even an empty one.
 */
function start(): void {
  const viewer = document.querySelector("change-logic-viewer");
  const data = document.getElementById("change-logic-data")?.textContent;
  if (!viewer || !data) return;
  const { address } = viewer.dataset;
  if (address !== undefined && !location.href.includes("#")) {
    history.replaceState(null, "", `#${address}`);
    viewer.address = address;
  }
  const plain = [...viewer.childNodes];
  const giveUp = (error: unknown): never => {
    viewer.replaceWith(...plain);
    throw error;
  };
  try {
    viewer.data = JSON.parse(data) as ViewerData;
  } catch (error) {
    giveUp(error);
  }
  viewer.updateComplete.then(() => {
    viewer.replaceChildren();
    nameDocument(viewer);
  }, giveUp);
  viewer.addEventListener("navigate", () => nameDocument(viewer));
}

// The script stands before the viewer, so that nobody sees what is meant for readers without script flash by.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start, { once: true });
else start();
