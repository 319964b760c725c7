import { themes } from "@change-logic/diagram";

const shipped: ReadonlySet<string> = new Set(Object.values(themes).map(({ fontFamily }) => fontFamily));

/** Whether a list of font families is somebody's own, and not that of a shipped theme, which Arimo can stand in for. */
export const isOwnFont = (fontFamily: string): boolean => fontFamily !== "" && !shipped.has(fontFamily);
