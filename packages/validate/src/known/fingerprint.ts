import type { Finding } from "@change-logic/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * What a finding is known by from one run to the next: 32 hexadecimal digits, made of its rule and of the ids and words
 * that tell it from others, never of its place, its file, its message or its severity. It stays when the file is moved,
 * renamed or reformatted, and when lines shift.
 */
export function fingerprint(finding: Finding): string {
  const identity = finding.identity ?? ["", ...finding.subjects];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([finding.rule, ...identity])))).slice(0, 32);
}
