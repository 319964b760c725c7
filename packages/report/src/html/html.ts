import { escapeTerminal, escapeXml } from "@change-logic/model";

/** Text as HTML, in elements and in quoted attributes: what would not be seen is made visible, markup is text. */
export const html = (text: string): string => escapeXml(escapeTerminal(text));
