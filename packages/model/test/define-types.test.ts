import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const file = fileURLToPath(new URL("large-plan.ts", import.meta.url));
const count = 125;

/** A plan of four times `count` elements, whose last link leads to `last`. */
function largePlan(last: string): string {
  const group = (name: string, fields: (index: number) => string) =>
    `{\n${Array.from({ length: count }, (_, index) => `    ${name}${index}: { ${fields(index)} },`).join("\n")}\n  }`;
  return `import { definePlan } from "../src/index.js";
export const plan = definePlan({
  id: "stor",
  currentStates: ${group("n", () => 'title: "N"')},
  actions: ${group("a", (i) => `addresses: ["n${i}"], leadsTo: ["o${i}", { to: "o${(i + 1) % count}", confidence: "low" }]`)},
  outcomes: ${group("o", (i) => `leadsTo: ["e${i}", "e${(i * 7) % count}"], enables: ["a${i}"]`)},
  effects: ${group("e", (i) => `leadsTo: ["${i === count - 1 ? last : `e${i + 1}`}"], contributesTo: ["s/x"], changes: ["n${i}"]`)},
});
`;
}

function check(text: string): { instantiations: number; errors: { line: string | undefined; message: string }[] } {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.es2024.string.d.ts"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const errors = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ start = 0, length, messageText }) => ({
      line: text.slice(start, start + (length ?? 0)),
      message: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  return { instantiations: program.getInstantiationCount(), errors };
}

describe("a plan of 500 elements in TypeScript", () => {
  it("is checked without much work", () => {
    const { errors, instantiations } = check(largePlan("e0"));
    expect(errors).toEqual([]);
    // Work, not time: some 155,000 when this was written, in under two seconds.
    expect(instantiations).toBeLessThan(300_000);
  });

  it("has its error on the very link", () => {
    const { errors } = check(largePlan("nej"));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.line).toBe('"nej"');
    expect(errors[0]?.message).toContain('"nej"');
  });
});
