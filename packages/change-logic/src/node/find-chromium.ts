import { existsSync } from "node:fs";
import { join } from "node:path";
import { errorInBoth } from "./error-in-both.js";

/** What a search for Chromium asks its surroundings. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isThere: (path: string) => boolean;
}

const here: Surroundings = { platform: process.platform, env: process.env, isThere: existsSync };

const onLinux = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];

const onMac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** The folders of programs on Windows, and where browsers lie in them. */
function onWindows(env: Surroundings["env"]): string[] {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const programs = [
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ];
  return folders.flatMap((folder) => (folder ? programs.map((program) => join(folder, program)) : []));
}

/**
 * The Chromium that makes PDF: `CHROMIUM_PATH`, else the first that stands where systems put it, else Playwright's own.
 * Throws `ChangeLogicError` (`part-missing`) when there is none, or `CHROMIUM_PATH` names nothing.
 */
export function findChromium(playwrights: () => string, surroundings: Surroundings = here): string {
  const { platform, env, isThere } = surroundings;
  const asked = env.CHROMIUM_PATH;
  if (asked) {
    if (isThere(asked)) return asked;
    throw errorInBoth(
      "part-missing",
      "environment",
      {
        sv: `CHROMIUM_PATH anger ”${asked}”, men där finns ingen webbläsare.`,
        en: `CHROMIUM_PATH says “${asked}”, but there is no browser there.`,
      },
      {
        sv: "Rätta sökvägen, eller ta bort variabeln så letas en webbläsare upp.",
        en: "Mend the path, or take the variable away so that a browser is looked for.",
      },
    );
  }
  const usual = platform === "win32" ? onWindows(env) : platform === "darwin" ? onMac : onLinux;
  const found = [...usual, ...pathOf(playwrights)].find(isThere);
  if (found !== undefined) return found;
  throw errorInBoth(
    "part-missing",
    "environment",
    { sv: "För PDF behövs Chromium, och ingen hittades.", en: "PDF needs Chromium, and none was found." },
    {
      sv: "Installera Chromium eller Chrome, eller kör: npx playwright-core install chromium. Ligger den på en egen plats anger du den med miljövariabeln CHROMIUM_PATH.",
      en: "Install Chromium or Chrome, or run: npx playwright-core install chromium. If it lies in a place of its own, name it with the environment variable CHROMIUM_PATH.",
    },
  );
}

/** Where Playwright would have put its own; it throws on systems that it does not know. */
function pathOf(playwrights: () => string): string[] {
  try {
    return [playwrights()];
  } catch {
    return [];
  }
}
