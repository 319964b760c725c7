// What needs Node: files, and the command as a function.
export { run, type Streams } from "./command/run.js";
export { type LoadConfigOptions, type LoadedConfig, loadConfig } from "./files/load-config.js";
export { type LoadedFiles, type LoadOptions, loadFiles } from "./files/load-files.js";
export { knownName, type LoadedKnown, type LoadKnownOptions, loadKnown } from "./files/load-known.js";
export { readTextFile, type TextFile } from "./files/read-text-file.js";
export { writeFileWhole } from "./files/write-file.js";
