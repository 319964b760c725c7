// What needs Node: files, and the command as a function.
export { run, type Streams } from "./command/run.js";
export { type LoadConfigOptions, type LoadedConfig, loadConfig } from "./files/load-config.js";
export type { LoadedDocument } from "./files/load-document.js";
export { type LoadedFiles, type LoadOptions, loadFiles } from "./files/load-files.js";
export { knownName, type LoadedKnown, type LoadKnownOptions, loadKnown } from "./files/load-known.js";
export { loadProfile } from "./files/load-profile.js";
export { loadTheme } from "./files/load-theme.js";
export { readTextFile, type TextFile } from "./files/read-text-file.js";
export { writeFileWhole } from "./files/write-file.js";
export { type FileContent, writeFilesWhole } from "./files/write-files.js";
export type { OptionalParts } from "./node/optional-parts.js";
export { type PdfOptions, renderPdf } from "./node/render-pdf.js";
export { type PngOptions, renderPng } from "./node/render-png.js";
