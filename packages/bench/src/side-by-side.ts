/** A piece of work that is timed; what it gives is thrown away. */
export interface Work {
  readonly name: string;
  run(): unknown;
}

/**
 * The median time of each piece of work, in milliseconds. All are run once to warm up, then in turns, so that what else
 * the machine does meets them alike. With `--expose-gc` none pays for what the one before it left behind.
 */
export function medians(works: readonly Work[], repetitions: number): Map<string, number> {
  for (const { run } of works) run();
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const { name, run } of works) {
      globalThis.gc?.();
      const start = performance.now();
      run();
      times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** The same as {@link medians} for work that may have to be waited for, with what each gave the first time. */
export async function awaitedMedians<T>(
  works: readonly { readonly name: string; run(): T | Promise<T> }[],
  repetitions: number,
): Promise<Map<string, { readonly time: number; readonly first: T }>> {
  const results = new Map<string, { first: T; times: number[] }>();
  for (const { name, run } of works) results.set(name, { first: await run(), times: [] });
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const { name, run } of works) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      results.get(name)!.times.push(performance.now() - start);
    }
  }
  return new Map([...results].map(([name, { first, times }]) => [name, { first, time: median(times) }]));
}

/** The middle of a list of numbers, or the mean of the two in the middle; NaN of an empty list. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Lines of a Markdown table whose columns are as wide as their longest cell; all but the first stand to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}
