// Before the tests: pages hold the script of the viewer as text.
export { buildPageParts as setup } from "./build-page-parts.mjs";
