import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run, type Streams } from "../src/node.js";

/** What the command wrote, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user would, on a fixed day. */
export const change = (...argv: string[]): Promise<Outcome> => changeOn("2026-11-22", ...argv);

/** Runs the command on a day. */
export const changeOn = (day: string, ...argv: string[]): Promise<Outcome> => changeWith({ today: () => day }, ...argv);

/** Runs the command with streams of one's own, on a fixed day. */
export async function changeWith(streams: Partial<Streams>, ...argv: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => "2026-11-22",
    ...streams,
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** A folder of its own, with these files in it and in folders below. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-test-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The path of an example. */
export const example = (path: string): string => fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));

/** A small plan without anything wrong in it. */
export const smallPlan = `changeLogic: 1
id: liten
title: Liten plan
owner: Vi
status: adopted
review: 2027-12
strategies: [agenda-2030]
scope: [agenda-2030/13.2]
currentStates:
  nu: { title: Så är det i dag }
actions:
  gor: { title: Bygga något nytt, owner: Vi, addresses: [nu], leadsTo: [finns], period: 2026/2027, status: ongoing }
outcomes:
  finns: { title: Något nytt finns, targetGroups: [Alla], leadsTo: [{ to: andrat, assumptions: [Det används] }] }
effects:
  andrat: { title: Något har ändrats, horizon: long, changes: [nu], contributesTo: [agenda-2030/13.2] }
`;
