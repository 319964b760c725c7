import { type Fix, type ModelLink, type ModelReference, placeOf } from "@change-logic/model";

// What may stand in YAML and in flow collections without quotes, and is not read as anything but text.
const plain = /^(?!(?:null|true|false|yes|no|on|off)$)[\p{L}\p{N}_][\p{L}\p{N}_./#@ -]*$/iu;

/** Writes the suggestion where the reference stands; within its quotation marks, if it has any. */
export function fixReference(written: ModelLink | ModelReference, text: string): Fix | undefined {
  const place = placeOf(written.origin, "type" in written || written.role !== "perspective" ? "value" : "key");
  if (!place) return undefined;
  const [start, end] = [place.start.offset, place.end.offset];
  const isPlain = plain.test(text) && !text.includes(" #");
  const isQuoted = /^(["']).*\1$/su.test(written.origin.source?.text.slice(start, end) ?? "");
  if (isQuoted && isPlain) return { start: start + 1, end: end - 1, text };
  return { start, end, text: isPlain ? text : JSON.stringify(text) };
}
