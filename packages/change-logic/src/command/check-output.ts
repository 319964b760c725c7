import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { type Arguments, UsageError } from "./arguments.js";

const inputOptions = ["strategy", "config", "known"];

/** What is written never takes the place of what it is made from. */
export async function checkOutput(output: string, given: Arguments): Promise<void> {
  const path = (file: string) => realpath(file).catch(() => resolve(file));
  const target = await path(output);
  for (const file of [...given.files, ...inputOptions.flatMap((option) => given.texts(option))]) {
    if ((await path(file)) === target) {
      throw new UsageError({
        sv: `”${output}” är en av filerna som läses. Välj ett annat namn på det som ska skrivas.`,
        en: `“${output}” is one of the files that are read. Choose another name for what is to be written.`,
      });
    }
  }
}
