import { extname } from "node:path";
import { escapeTerminal, type Language, type Localized } from "@change-logic/model";
import { toJson, writtenJson } from "@change-logic/report";
import { createFolderGuard } from "../node/preview/folder-guard.js";
import { type PreviewContent, type PreviewServer, startPreviewServer } from "../node/preview/preview-server.js";
import { type Arguments, oneOf, UsageError } from "./arguments.js";
import type { Command } from "./commands.js";
import { knownOption, planOptions, type Streams } from "./context.js";
import { exit } from "./exit-code.js";
import { startPreview } from "./preview/preview-session.js";
import { drawingFrom, drawingOptions } from "./render-options.js";

/** `change-logic preview`. */
export const previewCommand: Command = {
  usage: { sv: "<filer…> [flaggor]", en: "<files…> [options]" },
  options: {
    port: {
      type: "string",
      value: { sv: "NUMMER", en: "NUMBER" },
      help: { sv: "porten på den egna datorn; annars en ledig", en: "the port on this machine; otherwise a free one" },
    },
    ...drawingOptions,
    ...planOptions,
    ...knownOption,
    config: {
      type: "string",
      value: { sv: "FIL", en: "FILE" },
      help: {
        sv: "konfigurationen, som YAML eller JSON (kod körs aldrig); annars den närmaste change-logic.config.(yaml|json)",
        en: "the configuration, as YAML or JSON (code is never run); otherwise the nearest change-logic.config.(yaml|json)",
      },
    },
  },
  examples: [
    "change-logic preview plan.change.yaml",
    "change-logic preview 'planer/*.change.yaml' --strategy var-strategi.catalog.yaml",
    "change-logic preview plan.change.yaml --port 4321 --theme dark --detail facts",
  ],
  async run(given, streams, tool) {
    if (given.files.length === 0)
      throw new UsageError({ sv: "Ange minst en plan att visa.", en: "Name at least one plan to show." });
    const format = oneOf(given.text("format"), "format", ["text", "json"] as const);
    const port = portFrom(given.text("port"));
    const drawing = drawingFrom(given, "plan.html");
    refuseCode(given.text("config"));
    const strategies = given.texts("strategy");
    const named = [...given.files, ...strategies, ...fileOptions(given)];
    const guard = await createFolderGuard(named);
    const session = await startPreview({ given, drawing, guard, streams, tool });
    const { context, isUnread } = session.first;
    // What was said of it is on stderr already.
    if (isUnread) return exit.wrong;
    const lang = session.lang();
    const server = await startOn(port, session.content);
    const ended = untilEnded(streams);
    try {
      if (format === "json") {
        const { formatVersion, tool, date, statement } = writtenJson(null, context);
        streams.out(toJson({ formatVersion, tool, date, statement, url: server.url }));
      } else streams.out(`${server.url}\n`);
      streams.err(`${started(given.files)[lang]}\n`);
      session.follow(() => server.tell());
      await ended.promise;
    } finally {
      ended.forget();
      await session.close();
      await server.close();
    }
    return exit.fine;
  },
};

/** The files that options name; names of what comes with change-logic among them do no harm. */
const fileOptions = (given: Arguments): string[] =>
  ["config", "known", "profile", "theme"].flatMap((option) => given.texts(option).slice(-1));

function portFrom(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError({
    sv: `--port ska vara ett tal från 0 (vilken ledig port som helst) till 65535, inte ”${text}”.`,
    en: `--port should be a number from 0 (any port that is free) to 65535, not “${text}”.`,
  });
}

function refuseCode(config: string | undefined): void {
  if (config === undefined || /^\.(?:ya?ml|json)$/iu.test(extname(config))) return;
  throw new UsageError({
    sv: `En förhandsvisning läser bara konfigurationer i YAML eller JSON och kör aldrig kod. ”${config}” är ingetdera.`,
    en: `A preview reads configurations in YAML or JSON only, and never runs code. “${config}” is neither.`,
  });
}

async function startOn(port: number, content: PreviewContent): Promise<PreviewServer> {
  try {
    return await startPreviewServer(port, content);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new UsageError(listenProblem(port, code));
  }
}

function listenProblem(port: number, code: string): Localized {
  switch (code) {
    case "EADDRINUSE":
      return {
        sv: `Port ${port} används redan. Välj en annan med --port, eller utelämna flaggan för att få en ledig.`,
        en: `Port ${port} is in use already. Choose another one with --port, or leave the option out for a free one.`,
      };
    case "EACCES":
    case "EPERM":
      return {
        sv: `Du får inte använda port ${port}. Välj ett högre nummer med --port, eller utelämna flaggan.`,
        en: `You may not use port ${port}. Choose a higher number with --port, or leave the option out.`,
      };
    default:
      return {
        sv: `Det går inte att visa planen på port ${port} (${code}). Välj en annan med --port.`,
        en: `The plan cannot be shown on port ${port} (${code}). Choose another one with --port.`,
      };
  }
}

const started = (files: readonly string[]): Record<Language, string> => {
  const names = files.map(escapeTerminal).join(", ");
  return {
    sv: `Öppna adressen i en webbläsare. Sidan följer ${names}. Avsluta med Ctrl-C.`,
    en: `Open the address in a browser. The page follows ${names}. End with Ctrl-C.`,
  };
};

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Resolves at Ctrl-C, and when the streams say that it is over. */
function untilEnded({ until }: Streams): { readonly promise: Promise<void>; readonly forget: () => void } {
  let end = () => {};
  const promise = new Promise<void>((resolve) => {
    end = resolve;
  });
  for (const signal of signals) process.once(signal, end);
  until?.addEventListener("abort", end, { once: true });
  if (until?.aborted) end();
  return {
    promise,
    forget() {
      for (const signal of signals) process.off(signal, end);
      until?.removeEventListener("abort", end);
    },
  };
}
