import type { SarifArtifact } from "./sarif-types.js";

/** What relative file names are relative to: the root of the repository, wherever it has been checked out. */
export const sourceRoot = "%SRCROOT%";

/**
 * A file name as a URI: with forward slashes, everything else percent-encoded. Absolute names, also Windows' own, become
 * `file:` URIs; relative ones are relative to {@link sourceRoot}.
 */
export function artifactLocation(file: string): SarifArtifact {
  const path = file.toWellFormed().replaceAll("\\", "/");
  const drive = /^([A-Za-z]:)\//u.exec(path)?.[1];
  if (drive) return { uri: `file:///${drive}${encoded(path.slice(drive.length))}` };
  if (path.startsWith("//")) return { uri: `file:${encoded(path)}` };
  if (path.startsWith("/")) return { uri: `file://${encoded(path)}` };
  return { uri: encoded(path.replace(/^(?:\.\/+)+/u, "")), uriBaseId: sourceRoot };
}

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");
