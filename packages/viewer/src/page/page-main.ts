import "../element.js";
import type { ViewerData } from "../data/viewer-data.js";

// What is in the page already is shown until here; then the element takes its place.
const data = document.getElementById("change-logic-data")?.textContent ?? "null";
const viewer = document.querySelector("change-logic-viewer");
if (viewer) viewer.data = JSON.parse(data) as ViewerData;
