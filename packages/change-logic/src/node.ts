// What needs Node: files, and the command as a function.
export { run, type Streams } from "./command/run.js";
export { type LoadedFiles, type LoadOptions, loadFiles } from "./files/load-files.js";
export { readTextFile, type TextFile } from "./files/read-text-file.js";
export { writeFileWhole } from "./files/write-file.js";
