import type { SarifArtifact } from "./sarif-types.js";

/** What relative file names are relative to: the root of the repository, wherever it has been checked out. */
export const sourceRoot = "%SRCROOT%";

/**
 * A file name as a URI, with everything but slashes percent-encoded. Absolute names, also Windows' own, become `file:`
 * URIs; relative ones are relative to {@link sourceRoot}, unless they lead out of it.
 */
export function artifactLocation(file: string): SarifArtifact {
  const path = forwardSlashes(file.toWellFormed());
  const drive = /^([A-Za-z]:)\//u.exec(path)?.[1];
  if (drive) return { uri: `file:///${drive}${encoded(path.slice(drive.length))}` };
  if (path.startsWith("//")) return { uri: `file:${encoded(path)}` };
  if (path.startsWith("/")) return { uri: `file://${encoded(path)}` };
  const uri = encoded(path.replace(/^(?:\.\/+)+/u, ""));
  return leavesRoot(path) ? { uri } : { uri, uriBaseId: sourceRoot };
}

/** A name of Windows' own (a drive, or a share) with forward slashes; elsewhere a backslash is part of a name. */
export const forwardSlashes = (file: string): string =>
  /^(?:[A-Za-z]:[\\/]|\\\\)/u.test(file) ? file.replaceAll("\\", "/") : file;

function leavesRoot(path: string): boolean {
  let depth = 0;
  for (const step of path.split("/")) {
    if (step === "..") depth--;
    else if (step !== "" && step !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
