export type { DiagramOutput, RemarkChangeLogicOptions } from "./options.js";
export { remarkChangeLogic, remarkChangeLogic as default } from "./remark-change-logic.js";
export { type TransformedMarkdown, type TransformOptions, transformMarkdown } from "./transform-markdown.js";
