import { type CSSResult, unsafeCSS } from "lit";

/** Holds what one rem of the viewer is, in all of its tree. */
const property = "--change-logic-rem";

/**
 * Whether the size can be held: as a length it is worked out once, where it is set; without being registered it would be
 * worked out anew wherever it is used, from the type there.
 */
const canHold = ((): boolean => {
  try {
    CSS.registerProperty({ name: property, syntax: "<length>", inherits: true, initialValue: "16px" });
    return true;
  } catch (error) {
    // Two bundles on a page may both bring the viewer: the second finds it registered.
    return error instanceof DOMException && error.name === "InvalidModificationError";
  }
})();

/**
 * The same style with sizes of its own. Pages set the size of their root element as they like (62.5 % is common), and rem
 * follows it; in here one rem is the size of type that the reader has asked the browser for, or what the page around asks for
 * with `--change-logic-font-size`. Where the browser cannot hold a size, rem stays what it is.
 */
export function ownSizes(style: CSSResult): CSSResult {
  if (!canHold) return style;
  // Conditions come before a brace, and cannot use properties.
  const text = style.cssText.replace(
    /@(?:media|container)[^{]*\{|(?<![\w-])(-?\d*\.?\d+)rem\b/gu,
    (found, size?: string) => (size === undefined ? found : `calc(${size} * var(${property}))`),
  );
  return unsafeCSS(text);
}

/** Where the size is taken. */
export const sizeOfType = unsafeCSS(canHold ? `.viewer { ${property}: 1em; }` : "");
