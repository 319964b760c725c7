import type { Code, Html, Root, RootContent } from "mdast";
import type { Plugin } from "unified";
import { checkOptions } from "./check-options.js";
import { drawDocument } from "./draw-document.js";
import type { RemarkChangeLogicOptions } from "./options.js";

/**
 * A remark plugin that turns fences with the language `change-logic`, and paragraphs that hold nothing but a link to a
 * plan, into diagrams, at build time: inline SVG with its text equivalent, or a Mermaid fence. What is wrong with a plan
 * becomes messages of the file (`source` is `change-logic`, `ruleId` the rule): errors have `fatal` true, warnings false,
 * the others neither. A block that cannot be drawn stays as it is. No code from files is run. With `date`, the same files
 * give the same bytes. Throws `ChangeLogicError` (`invalid-argument`) for options that cannot be used.
 */
export const remarkChangeLogic: Plugin<[RemarkChangeLogicOptions?], Root> = (options = {}) => {
  checkOptions(options);
  return async (tree, file) => {
    for (const { block, drawing } of await drawDocument(tree, file, options)) {
      const { position } = block.node;
      const node: Code | Html =
        drawing.kind === "html"
          ? { type: "html", value: drawing.text.trimEnd() }
          : { type: "code", lang: "mermaid", value: drawing.text.trimEnd() };
      if (position) node.position = position;
      const siblings = block.parent.children as RootContent[];
      siblings[siblings.indexOf(block.node)] = node;
    }
  };
};
