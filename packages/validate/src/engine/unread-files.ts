/** Findings of reading after which anything of the file may be missing. */
export const unreadFiles: ReadonlySet<string> = new Set([
  "invalid-syntax",
  "newer-version",
  "too-deep",
  "too-large",
  "too-many-parts",
  "too-many-aliases",
]);
