/** What was thrown, in its own words, on one line: whatever it is, this does not throw in turn. */
export function wordsOfThrown(thrown: unknown): string {
  try {
    const words: unknown = thrown instanceof Error ? thrown.message || thrown.name : thrown;
    return String(words).slice(0, 1000).replace(/\s+/gu, " ").trim().slice(0, 300).toWellFormed();
  } catch {
    return typeof thrown;
  }
}
