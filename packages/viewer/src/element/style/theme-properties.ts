import type { Theme } from "@change-logic/diagram";

/** The colours of the viewer as CSS custom properties, by the theme of the diagram. */
export function themeProperties(theme: Theme): readonly (readonly [name: string, value: string])[] {
  return [["--background", theme.background]];
}
