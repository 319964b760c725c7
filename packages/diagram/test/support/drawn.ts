import { SaxesParser, type SaxesTagNS } from "saxes";

/** An element of an SVG, with its attributes. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads XML strictly, with namespaces; throws on anything that is not well-formed. */
export function readXml(text: string): DrawnElement[] {
  const parser = new SaxesParser({ xmlns: true });
  const elements: DrawnElement[] = [];
  const open: DrawnElement[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element = { name: tag.name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (content) => {
    const last = open.at(-1);
    if (last) last.text += content;
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return elements;
}
