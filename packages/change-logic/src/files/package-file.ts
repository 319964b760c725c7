import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve as resolvePackage } from "import-meta-resolve";

/** The file of a package as the folder of `file` sees it; undefined when it is not installed. */
export function packageFile(name: string, file: string): string | undefined {
  try {
    const url = resolvePackage(name, pathToFileURL(resolve(file)).href);
    return url.startsWith("file:") ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}
