import { escapeTerminal } from "@change-logic/model";

/**
 * Text for a message in SARIF, where `[text](target)` is a link and `{0}` stands for an argument: both are made plain.
 * Control characters and direction overrides are made visible, since viewers show the message as it is.
 */
export function escapeSarif(text: string): string {
  const plain = escapeTerminal(text).replace(/\{(\d+)\}/gu, "{{$1}}");
  // A backslash that viewers do not take away is only in the way where there is no link to prevent.
  return plain.includes("](") ? plain.replace(/[\\[\]]/gu, "\\$&") : plain;
}
