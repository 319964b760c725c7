import { type CSSResult, css } from "lit";

/** The style of the viewer: only within its own shadow tree. Colours come from {@link themeProperties}. */
export const styles: CSSResult[] = [
  css`
    :host { display: block; }
  `,
];
