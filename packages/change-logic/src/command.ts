#!/usr/bin/env node
import { run } from "./command/run.js";

// A reader that has seen enough closes the pipe: no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`change-logic: ${error.code ?? error.message}\n`);
  process.exit(2);
});

// Terminals that do not know how wide they are say 0, or nothing: most are 80 columns wide then.
const widthOf = (columns: number | undefined) => (columns !== undefined && columns >= 40 ? Math.min(columns, 120) : 80);

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(process.stdout.isTTY
    ? { terminal: { color: process.stdout.hasColors(), width: widthOf(process.stdout.columns) } }
    : {}),
  today: () => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
});

// A browser that hangs would keep the process alive long after all is said: it is left as soon as everything is written.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
