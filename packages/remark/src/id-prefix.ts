/**
 * What the ids of a block begin with: the same for the same place in the same document, and different from those of all
 * other blocks and documents. `path` is the document's, from the root.
 */
export function idPrefixOf(prefix: string, path: string | undefined, number: number): string {
  if (path === undefined) return `${prefix}-${number}`;
  const name = path.replace(/\.[^./]*$/u, "");
  const slug = name.replace(/[^A-Za-z0-9]+/gu, "-").slice(0, 40);
  // Two names may become the same slug, unless nothing was lost.
  const isWhole = /^[A-Za-z0-9]{1,40}$/u.test(name);
  return `${prefix}-${slug}${isWhole ? "" : `-${hashOf(name)}`}-${number}`;
}

/** FNV-1a, 32 bits, in base 36. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
