import type { Localized } from "../language.js";

/** What the problems that the yaml library tells of mean for the one who wrote the file. */
const explanations: Readonly<Record<string, Localized>> = {
  ALIAS_PROPS: {
    sv: "ett alias (*namn) kan inte ha ett eget ankare eller en egen tagg.",
    en: "an alias (*name) cannot have an anchor or a tag of its own.",
  },
  BAD_ALIAS: {
    sv: "ett alias (*namn) eller ett ankare (&namn) är felskrivet.",
    en: "an alias (*name) or an anchor (&name) is miswritten.",
  },
  BAD_COLLECTION_TYPE: {
    sv: "taggen (!namn) passar inte det som följer. Ta bort den.",
    en: "the tag (!name) does not fit what follows. Take it away.",
  },
  BAD_DIRECTIVE: {
    sv: "direktivet (raden som börjar med %) är okänt. Ta bort raden.",
    en: "the directive (the line that begins with %) is unknown. Take the line away.",
  },
  BAD_DQ_ESCAPE: {
    sv: "tecknet efter \\ inom citattecken är okänt. Skriv \\\\ för ett omvänt snedstreck.",
    en: "the character after \\ in quotes is unknown. Write \\\\ for a backslash.",
  },
  BAD_INDENT: {
    sv: "indragningen stämmer inte med raderna ovanför, eller så saknas ett avslutande ] eller }.",
    en: "the indentation does not match the lines above, or a closing ] or } is missing.",
  },
  BAD_PROP_ORDER: {
    sv: "ankare (&namn) och taggar (!namn) ska stå före värdet.",
    en: "anchors (&name) and tags (!name) should stand before the value.",
  },
  BAD_SCALAR_START: {
    sv: "ett värde kan inte börja med det här tecknet. Sätt citattecken runt värdet.",
    en: "a value cannot begin with this character. Put quotes around the value.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: "det står två kolon på samma rad. Sätt citattecken runt ett värde som innehåller kolon.",
    en: "there are two colons on one line. Put quotes around a value that holds a colon.",
  },
  BLOCK_IN_FLOW: {
    sv: "en lista med streck eller indragna rader kan inte stå inom [ ] eller { }.",
    en: "a list with dashes, or indented lines, cannot stand within [ ] or { }.",
  },
  DUPLICATE_KEY: { sv: "nyckeln står två gånger.", en: "the key stands twice." },
  IMPOSSIBLE: { sv: "något som inte kan tolkas.", en: "something that cannot be made sense of." },
  KEY_OVER_1024_CHARS: { sv: "nyckeln är längre än 1024 tecken.", en: "the key is longer than 1024 characters." },
  MISSING_CHAR: {
    sv: "ett tecken saknas: troligen ett kolon, ett komma eller ett avslutande ] eller }.",
    en: "a character is missing: most likely a colon, a comma, or a closing ] or }.",
  },
  MULTILINE_IMPLICIT_KEY: {
    sv: "en nyckel kan inte gå över flera rader. Saknas ett kolon på raden ovanför?",
    en: "a key cannot go over several lines. Is a colon missing on the line above?",
  },
  MULTIPLE_ANCHORS: {
    sv: "värdet har två ankare (&namn). Ta bort det ena.",
    en: "the value has two anchors (&name). Take one away.",
  },
  MULTIPLE_DOCS: { sv: "filen innehåller flera dokument.", en: "the file holds several documents." },
  MULTIPLE_TAGS: {
    sv: "värdet har två taggar (!namn). Ta bort den ena.",
    en: "the value has two tags (!name). Take one away.",
  },
  NON_STRING_KEY: { sv: "en nyckel måste vara text.", en: "a key must be text." },
  TAB_AS_INDENT: {
    sv: "det står en tabb i indragningen. Byt tabbarna mot mellanslag.",
    en: "there is a tab in the indentation. Change the tabs to spaces.",
  },
  TAG_RESOLVE_FAILED: {
    sv: "taggen (!namn) är okänd eller passar inte värdet. Ta bort den.",
    en: "the tag (!name) is unknown or does not fit the value. Take it away.",
  },
  UNEXPECTED_TOKEN: {
    sv: "något står här som inte väntades. Sätt citattecken runt text som innehåller : # [ ] { } eller citattecken.",
    en: "there is something unexpected here. Put quotes around text that holds : # [ ] { } or quotes.",
  },
};

/** The problem in words, by the yaml library's code for it. */
export function explainYaml(code: string): Localized {
  return (
    explanations[code] ?? {
      sv: "texten följer inte reglerna för YAML.",
      en: "the text does not follow the rules of YAML.",
    }
  );
}
