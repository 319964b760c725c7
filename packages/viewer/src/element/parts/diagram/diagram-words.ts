import type { Language, Localized } from "@change-logic/model";

/** Words around the drawing. */
export const diagramWords = {
  diagram: { sv: "Diagram", en: "Diagram" },
  tools: { sv: "Diagrammets visning", en: "How the diagram is shown" },
  whatIsShown: { sv: "Vad som visas", en: "What is shown" },
  whole: { sv: "Allt", en: "Everything" },
  overview: { sv: "Översikt", en: "Overview" },
  zoom: { sv: "Storlek", en: "Size" },
  zoomOut: { sv: "Zooma ut", en: "Zoom out" },
  zoomIn: { sv: "Zooma in", en: "Zoom in" },
  fit: { sv: "Visa hela", en: "Fit all" },
  actualSize: { sv: "100\u00a0%", en: "100%" },
  actualSizeMeaning: { sv: "100\u00a0%, full storlek", en: "100%, actual size" },
  fullScreen: { sv: "Hela skärmen", en: "Full screen" },
  leaveFullScreen: { sv: "Lämna helskärm", en: "Leave full screen" },
  save: { sv: "Spara som SVG", en: "Save as SVG" },
  mouseHint: {
    sv: "Mus: klicka på en ruta, dra för att flytta bilden, Ctrl + mushjul för att zooma.",
    en: "Mouse: click a box, drag to move the picture, Ctrl + wheel to zoom.",
  },
  touchHint: {
    sv: "Tryck på en ruta för att se allt om den. Nyp med två fingrar för att zooma.",
    en: "Tap a box to see everything about it. Pinch with two fingers to zoom.",
  },
  keysHint: {
    sv: "Tangentbord: Tabb till rutorna, piltangenter mellan dem, Retur för allt om en ruta, + och − för att zooma, 0 för att anpassa.",
    en: "Keyboard: Tab to the boxes, arrow keys between them, Enter for everything about a box, + and − to zoom, 0 to fit.",
  },
  nothing: {
    sv: "Inget av det som valts finns i diagrammet.",
    en: "None of what was chosen is in the diagram.",
  },
  selection: { sv: "Urval", en: "Selection" },
  showArea: { sv: "Visa området i hela diagrammet", en: "Show the area in the whole diagram" },
} as const satisfies Record<string, Localized>;

/** A size on the screen, as it is shown and said. */
export const percentText: Readonly<Record<Language, (zoom: number) => string>> = {
  sv: (zoom) => `${Math.round(zoom * 100)}\u00a0%`,
  en: (zoom) => `${Math.round(zoom * 100)}%`,
};
