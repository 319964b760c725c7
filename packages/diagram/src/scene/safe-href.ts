/** The address, where it is one that a drawing may lead to (http, https or mailto); undefined for any other. */
export function safeHref(url: string | undefined): string | undefined {
  const address = url?.trim() ?? "";
  // What a browser would take away or turn around while it reads the address has no place in it.
  if (/[\s\p{Cc}\p{Bidi_Control}<>"\\]/u.test(address) || !address.isWellFormed()) return undefined;
  return /^(?:https?:\/\/[^/]|mailto:[^?])/iu.test(address) ? address : undefined;
}
