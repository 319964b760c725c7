#!/usr/bin/env node
import { run } from "./command/run.js";

// A reader that has seen enough closes the pipe: no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`change-logic: ${error.code ?? error.message}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ...(process.stdout.isTTY
    ? { terminal: { color: process.stdout.hasColors(), width: Math.min(process.stdout.columns, 120) } }
    : {}),
  today: () => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
});
