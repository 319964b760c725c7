/** Whether a PDF of Chromium is tagged as a published one has to be: it says so, and has a figure, headings and a language. */
export function isTagged(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  return [
    /\/MarkInfo\s*<<[^>]*\/Marked\s+true/u,
    /\/StructTreeRoot\b/u,
    /\/S\s*\/Figure\b/u,
    /\/Alt\s*[(<]/u,
    /\/S\s*\/H1\b/u,
    /\/Lang\s*\(/u,
  ].every((sign) => sign.test(text));
}

/**
 * The PDF without the time it was made and the machine that made it, so that the same diagram gives the same bytes. What
 * is taken away gives room to spaces: places within the file stay as they were.
 */
export function withoutClock(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const at = /\d+ 0 obj\s*<<(?:(?!endobj)[\s\S])*?\/Producer\b(?:(?!endobj)[\s\S])*?endobj/u.exec(text);
  if (!at) return pdf;
  const information = at[0]
    .replace(/\/(?:CreationDate|ModDate)\s*\(D:[^)]*\)/gu, (date) => " ".repeat(date.length))
    .replace(/\/Creator\s*\((?:[^()\\]|\\.|\([^()]*\))*\)/u, (creator) =>
      "/Creator (change-logic)".padEnd(creator.length),
    );
  if (information.length !== at[0].length) return pdf;
  return new Uint8Array(
    Buffer.from(text.slice(0, at.index) + information + text.slice(at.index + at[0].length), "latin1"),
  );
}
