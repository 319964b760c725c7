import { relative, sep } from "node:path";

/** A path as a person in the folder would write it. */
export function shownPath(path: string, cwd = process.cwd()): string {
  const short = relative(cwd, path);
  return short.startsWith(`..${sep}..`) || short === "" ? path : short;
}
