/**
 * Data as YAML in the block style that people write, for lists, mappings and plain values; all keys and texts are quoted
 * unless they are plain words.
 */
export function yamlOf(value: unknown): string {
  return `${block(value, "")}\n`;
}

function block(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}[]`;
    return value.map((one) => `${indent}- ${block(one, `${indent}  `).trimStart()}`).join("\n");
  }
  if (typeof value !== "object" || value === null) return `${indent}${scalar(value)}`;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([key, one]) => {
      const isNested = typeof one === "object" && one !== null && Object.keys(one).length > 0;
      const text = isNested
        ? `\n${block(one, `${indent}  `)}`
        : ` ${Array.isArray(one) ? "[]" : isEmpty(one) ? "{}" : scalar(one)}`;
      return `${indent}${scalar(key)}:${text}`;
    })
    .join("\n");
}

const isEmpty = (value: unknown) => typeof value === "object" && value !== null;

const scalar = (value: unknown) =>
  typeof value === "string" &&
  /^[A-Za-zÅÄÖåäö][\w -]*\w$/u.test(value) &&
  !/^(?:true|false|null|yes|no|on|off)$/iu.test(value)
    ? value
    : JSON.stringify(value);
