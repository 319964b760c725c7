import { escapeXml } from "@change-logic/model";

/** A value of an attribute; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes escaped; `children` is markup already. Without children it closes itself. */
export function element(name: string, attributes: Attributes, children = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
}

/** An element that holds only text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeXml(text));
}
