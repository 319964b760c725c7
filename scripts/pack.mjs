// Packs every public package to a folder, and names the tarballs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders of the packages that are published. */
export const publicPackages = readdirSync(join(root, "packages")).filter((folder) => {
  const { private: isPrivate } = JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8"));
  return isPrivate !== true;
});

/** Runs a program and gives what it printed; its own words are shown when it fails. */
export function runProgram(program, args, options = {}) {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], ...options });
}

/** Packs every public package and gives the paths of the tarballs. */
export function packAll() {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-tarballs-"));
  for (const name of publicPackages) {
    runProgram("npx", ["--yes", "pnpm@10.34.9", "pack", "--pack-destination", folder], {
      cwd: join(root, "packages", name),
    });
  }
  return readdirSync(folder).map((file) => join(folder, file));
}

/** Installs the tarballs with npm into an empty project and gives its folder. */
export function installTarballs(tarballs, ...more) {
  const project = mkdtempSync(join(tmpdir(), "change-logic-project-"));
  runProgram("npm", ["init", "--yes"], { cwd: project });
  runProgram("npm", ["pkg", "set", "type=module"], { cwd: project });
  runProgram("npm", ["install", "--no-audit", "--no-fund", ...tarballs, ...more], { cwd: project });
  return project;
}
