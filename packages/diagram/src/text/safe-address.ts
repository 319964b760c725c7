// What an address may hold as it stands; the rest is written with percent signs.
const notInAddress = /[^A-Za-z0-9\-._~:/?#@$&+,=%]/gu;

/**
 * An address with all that could end it, in quotes or in parentheses, written with percent signs: it leads to the same
 * place. Lone surrogates become U+FFFD.
 */
export function safeAddress(href: string): string {
  return href
    .toWellFormed()
    .replace(notInAddress, (character) =>
      /[!'()*]/u.test(character)
        ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
        : encodeURIComponent(character),
    );
}
