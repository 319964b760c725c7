import { realPathOf } from "../files/real-path.js";
import { UsageError } from "./arguments.js";
import type { PlanContext } from "./context.js";

/** What is written never takes the place of what it is made from: named, or found by itself. */
export async function checkOutput(output: string, { inputs }: Pick<PlanContext, "inputs">): Promise<void> {
  const target = await realPathOf(output);
  for (const file of inputs) {
    if ((await realPathOf(file)) === target) {
      throw new UsageError({
        sv: `”${output}” är en av filerna som läses. Välj ett annat namn på det som ska skrivas.`,
        en: `“${output}” is one of the files that are read. Choose another name for what is to be written.`,
      });
    }
  }
}
