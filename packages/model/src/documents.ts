// What documents of the family are made with, for the packages that have some of their own (configurations, known
// findings) and have texts of their own: one reader, one way to say in a schema what stands where, one way to publish it,
// one way to write a list, a quotation and a number.

export { checked } from "./define/checked.js";
export { misuse } from "./errors.js";
export { checkLanguage, checkOptions, partsOf } from "./guards.js";
export { type Finish, type ReadData, readDocument } from "./read/read-document.js";
export { toJsonSchema } from "./schema/json-schema.js";
export { oneOf, type SchemaMeta } from "./schema/parts.js";
export { type ColorFields, colorPattern, isFontFamily, themeSchemaOf } from "./schema/theme-schema.js";
export { clustersOf } from "./text/clusters.js";
export { escapeMarkdown, escapeMarkdownStart, markdownBlock, markdownCode } from "./text/escape-markdown.js";
export { list, numberIn, quote } from "./text/phrases.js";
export { wordsOfThrown } from "./text/words-of-thrown.js";
