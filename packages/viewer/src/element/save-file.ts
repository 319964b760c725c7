/** How long the browser may need for a file before what it is made of is let go of, in milliseconds. */
const patience = 60_000;

/** Hands a text over as a file of that name and media type. */
export function saveFile(text: string, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}

/** A name that every file system takes: letters, digits, dots and hyphens of the parts, at most 120 characters. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-"))
    .join("-")
    .replace(/^[.-]+/u, "");
  return `${[...name].slice(0, 120).join("")}.${ending}`;
}
