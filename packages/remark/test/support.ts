import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The day that the tests ask about. */
export const date = "2026-11-22";

/** A plan without findings that a diagram would mark. */
export const plan = `changeLogic: 1
id: cykel
title: Fler cyklar
strategies: [agenda-2030]
actions:
  vag: { title: Bygga cykelväg, leadsTo: [fler] }
effects:
  fler: { title: Fler cyklar till jobbet, horizon: long, contributesTo: [agenda-2030/11.6] }
`;

/** The plan in a fence, with options after the language. */
export const fence = (options = "", text = plan): string =>
  `\`\`\`change-logic${options && ` ${options}`}\n${text}\`\`\``;

/** A folder with these files, until the test is over. */
export async function folderWith(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "remark-change-logic-")));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
