const prefix = /^(?:sdg|goal|target|mål|delmål|agenda 2030)[ :-]{0,3}/iu;
const iri = /^https?:\/\/metadata\.un\.org\/sdg\/([^/?#]{1,6})\/?$/iu;
const plainCode = /^[1-9]\d?(?:\.(?:[1-9]\d?|[a-z]))?$/u;

/**
 * The plain Agenda 2030 code that a text stands for: `SDG 13.2`, `1.A`, `Delmål 13.2` and
 * `https://metadata.un.org/sdg/13.2` give `13.2` or `1.a`. Undefined for anything else. Whether the code exists is for
 * the catalogue to say. Identifiers: UN SDG metadata, `http://metadata.un.org/sdg/`.
 */
export function toAgendaCode(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const trimmed = text.trim();
  const code = (iri.exec(trimmed)?.[1] ?? trimmed.replace(prefix, "")).toLowerCase();
  return plainCode.test(code) ? code : undefined;
}
