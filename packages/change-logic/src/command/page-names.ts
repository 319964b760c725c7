/** The names of the pages of a file: `plan-1.svg`, `plan-2.svg` …, all with as many digits; the file's own when there is one. */
export function pageNames(file: string, count: number): string[] {
  if (count === 1) return [file];
  const digits = String(count).length;
  return Array.from({ length: count }, (_, index) => pageName(file, String(index + 1).padStart(digits, "0")));
}

const pageName = (file: string, number: string): string =>
  file.replace(/(\.[^./\\]+)?$/u, (ending) => `-${number}${ending}`);

/** The name that one page more than these would have had; undefined for a single page. */
export const pageAfter = (file: string, count: number): string | undefined =>
  count === 1 ? undefined : pageName(file, String(count + 1).padStart(String(count).length, "0"));
