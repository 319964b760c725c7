import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What an example may import, and the source it stands for here. */
const entries: Readonly<Record<string, string>> = {
  "change-logic": "packages/change-logic/src/index.ts",
  "change-logic/elk": "packages/change-logic/src/elk.ts",
  "change-logic/explain": "packages/change-logic/src/explain.ts",
  "change-logic/viewer": "packages/change-logic/src/viewer.ts",
  "change-logic/node": "packages/change-logic/src/node.ts",
};

/** Where an example leaves what it prints. */
const printed = Symbol.for("change-logic docs: printed");

/** Runs a TypeScript example and gives the lines that it printed with `console.log`. */
export async function runExample(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-docs-"));
  const file = join(folder, "example.mts");
  const imports = code.replaceAll(/from "(change-logic[^"]*)"/gu, (_, name: string) => {
    const entry = entries[name];
    if (entry === undefined) throw new Error(`An example imports ${name}, which is not among the entries.`);
    return `from ${JSON.stringify(relative(dirname(file), join(root, entry)).replaceAll("\\", "/"))}`;
  });
  const key = JSON.stringify(Symbol.keyFor(printed));
  writeFileSync(
    file,
    `const console = { log: (...given: unknown[]) => { (globalThis as never)[Symbol.for(${key})].push(given.map(String).join(" ")); } };\n${imports}`,
  );
  const lines: string[] = [];
  (globalThis as unknown as Record<symbol, string[]>)[printed] = lines;
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return lines.join("\n");
}

/** What the compiler says of each example, as `line:column message`; lines count within the example. */
export function typeErrors(examples: readonly string[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "change-logic-docs-"));
  try {
    const files = examples.map((_, index) => join(folder, `example-${index}.mts`));
    for (const [index, file] of files.entries()) writeFileSync(file, `${examples[index]}\nexport {};\n`);
    const { config } = ts.readConfigFile(join(root, "tsconfig.test.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(files, {
      ...options,
      noEmit: true,
      typeRoots: [join(root, "node_modules/@types")],
      paths: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, [join(root, entry)]])),
    });
    return files.map((file) => {
      const source = program.getSourceFile(file) as ts.SourceFile;
      return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
        const { line, character } = source.getLineAndCharacterOfPosition(start);
        return `${line + 1}:${character + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
