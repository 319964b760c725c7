/**
 * The address, where it is one that a page may lead to (http, https or mailto); undefined for any other. Data are made so
 * already; they may have come a long way since.
 */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && /^(?:https?:\/\/|mailto:)\S+$/iu.test(address) ? address : undefined;
}
