import { type Fix, type Origin, placeOf } from "@change-logic/model";

/**
 * Writes `mended` where `text` stands. Only where it stands just as it was read, bare or in quotes, which are kept: not
 * from an alias, a block or with escapes. What is written must not need quotes where the text did not.
 */
export function fixInPlace(origin: Origin, text: string, mended: string): Fix | undefined {
  const place = placeOf(origin);
  if (!place) return undefined;
  const [start, end] = [place.start.offset, place.end.offset];
  const written = origin.source?.text.slice(start, end);
  const mark = ["", '"', "'"].find((each) => written === each + text + each);
  return mark === undefined ? undefined : { start: start + mark.length, end: end - mark.length, text: mended };
}
