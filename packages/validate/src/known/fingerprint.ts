import type { Finding } from "@change-logic/model";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { checkFinding } from "../check-arguments.js";

/**
 * What a finding is known by from one run to the next: 32 hexadecimal digits, made of its rule and of the ids and words
 * that tell it from others, never of its place, its file, its message or its severity. It stays when the file is moved,
 * renamed or reformatted, and when lines shift.
 */
export function fingerprint(finding: Finding): string {
  checkFinding(finding, "fingerprint");
  return fingerprintOf(finding.rule, finding.identity ?? ["", ...finding.subjects]);
}

/** The same of a rule and what tells its finding from others. */
export function fingerprintOf(rule: string, identity: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule, ...identity])))).slice(0, 32);
}
