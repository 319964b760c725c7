import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../side-by-side.js";

/** What the first drawing of a process costs, in milliseconds; `load` where it is the peer's own compiled code. */
export interface FirstDrawing {
  readonly name: string;
  readonly load: number | undefined;
  readonly first: number;
  readonly second: number;
}

/** The programs that `first-drawing.ts` knows. */
export const firstPrograms = ["layoutColumns", "elkjs", "dot", "dagre"] as const;

const processes = 5;

/** Starts processes that draw once and once more, and gives the medians of their times. */
export function firstDrawings(): FirstDrawing[] {
  const script = fileURLToPath(new URL("first-drawing.ts", import.meta.url));
  return firstPrograms.map((name) => {
    const runs = Array.from({ length: processes }, (): Omit<FirstDrawing, "name"> => {
      const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, script, name], { encoding: "utf8" });
      if (status !== 0) throw new Error(`The first drawing with ${name} ended with ${status}.`);
      return JSON.parse(stdout);
    });
    const of = (key: "first" | "second") => median(runs.map((run) => run[key]));
    return {
      name,
      load: runs[0]!.load === undefined ? undefined : median(runs.map(({ load }) => load!)),
      first: of("first"),
      second: of("second"),
    };
  });
}
