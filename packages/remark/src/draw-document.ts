import type { Root } from "mdast";
import type { VFile } from "vfile";
import { addMessage, linesOf } from "./block-messages.js";
import { type DrawnBlock, drawBlock } from "./draw-block.js";
import { type Block, findBlocks } from "./find-blocks.js";
import { idPrefixOf } from "./id-prefix.js";
import type { RemarkChangeLogicOptions } from "./options.js";
import { foldersOf, pathFrom } from "./plan-files.js";

/** A block with what came of it. */
export interface DrawnPlace {
  readonly block: Block;
  readonly drawing: NonNullable<DrawnBlock["drawing"]>;
}

/** Draws the blocks of a document, one after another, and adds what is to be said about them to the file. */
export async function drawDocument(tree: Root, file: VFile, options: RemarkChangeLogicOptions): Promise<DrawnPlace[]> {
  const blocks = findBlocks(tree);
  if (blocks.length === 0) return [];
  const path = file.path === undefined ? undefined : `${file.dirname ?? "."}/${file.basename}`;
  const folders = await foldersOf(options.root ?? file.cwd, path);
  const named = path === undefined ? undefined : pathFrom(folders.root, folders.file);
  const document = { options, folders, lines: linesOf(String(file)), date: options.date ?? today() };
  const drawn: DrawnPlace[] = [];
  // What is found in a plan's own file is told where the document first draws it.
  const told = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const prefix = idPrefixOf(options.idPrefix ?? "change-logic", named, index + 1);
    const { drawing, messages } = await drawBlock(block, prefix, document);
    for (const message of messages) {
      if (message.note !== undefined && told.has(message.reason)) continue;
      told.add(message.reason);
      addMessage(file, message);
    }
    if (drawing) drawn.push({ block, drawing });
  }
  return drawn;
}

/** The day of the build. With the option `date`, the clock is not read. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
