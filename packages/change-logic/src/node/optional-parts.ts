import { fileURLToPath } from "node:url";
import { errorInBoth } from "./error-in-both.js";

/** Packages that change-logic can do without, as they are installed beside it. */
export interface OptionalParts {
  /** The package's module; rejects when it is not installed. */
  load(name: string): Promise<unknown>;
  /** The path of a file in a package (`package/folder/file.ttf`); throws when it is not installed. */
  file(specifier: string): string;
}

/** The packages that are installed where change-logic is: never those of the folder that a plan lies in. */
export const installedParts: OptionalParts = {
  load: (name) => import(name),
  file: (specifier) => fileURLToPath(import.meta.resolve(specifier)),
};

/** What to install for an optional part, with the versions that were tried. */
const versions: Readonly<Record<string, string>> = {
  "@expo-google-fonts/arimo": "0.4.3",
  "@resvg/resvg-js": "2.6.2",
  "playwright-core": "1.65.1",
};

/** The packages that PNG needs. */
export const pngParts = ["@resvg/resvg-js", "@expo-google-fonts/arimo"] as const;

/** The package that PDF needs. */
export const pdfParts = ["playwright-core"] as const;

/** The error when a part is not installed: it gives the command that installs it. */
export function partMissing(ending: "PNG" | "PDF", names: readonly string[], cause: unknown): Error {
  const install = `npm install ${names.map((name) => `${name}@${versions[name]}`).join(" ")}`;
  return errorInBoth(
    "part-missing",
    "environment",
    {
      sv: `För ${ending} behövs paket som inte är installerade: ${names.join(", ")}.`,
      en: `${ending} needs packages that are not installed: ${names.join(", ")}.`,
    },
    { sv: `Installera dem där change-logic finns: ${install}`, en: `Install them where change-logic is: ${install}` },
    cause,
  );
}
