/** The script of the page: the element and what starts it, bundled and minified; made by `scripts/build-page-parts.mjs`. */
export const script: string;
/** Its hash, as a Content-Security-Policy names it: `sha256-…`. */
export const scriptHash: string;
/** What keeps a preview up to date, likewise. */
export const previewScript: string;
export const previewScriptHash: string;
/** The style of what is outside of the viewer, likewise. */
export const style: string;
export const styleHash: string;
