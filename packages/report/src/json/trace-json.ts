import type { Trace } from "@change-logic/analysis";
import type { Finding } from "@change-logic/model";
import * as z from "zod";
import { breakSchema } from "./coverage-json.js";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";
import { findingJson, findingSchema } from "./findings-json.js";

/** The JSON that `trace` gives. */
export const traceSchema = z
  .object({
    ...envelopeFields,
    connected: z.boolean().meta({ description: "Whether a thread holds all the way." }),
    paths: z.array(z.array(z.string())).meta({ description: "The shortest threads, as ids." }),
    breaks: z.array(breakSchema).meta({ description: "When not connected: where the threads break." }),
    findings: z.array(findingSchema).meta({ description: "What was found while the files were read." }),
  })
  .meta({ title: "change-logic trace" });

/** The JSON that `trace` gives. */
export type TraceJson = z.infer<typeof traceSchema>;

/** A trace as JSON; with no trace (no plan could be read) nothing is connected. */
export function traceJson(
  trace: Trace | undefined,
  options: OutputOptions & { readonly findings?: readonly Finding[] },
): TraceJson {
  return {
    ...envelope(options),
    connected: trace?.connected ?? false,
    paths: (trace?.paths ?? []).map((path) => path.map(({ key }) => key)),
    breaks: (trace?.breaks ?? []).map(({ at, reason }) => ({ at: at.key, reason })),
    findings: (options.findings ?? []).map((finding) => findingJson(finding, options)),
  };
}
