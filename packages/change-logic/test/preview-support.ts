import { request } from "node:http";
import type { Localized } from "@change-logic/model";
import type { ViewerData } from "@change-logic/viewer";
import { afterEach } from "vitest";
import { changeWith, type Outcome } from "./support.js";

/** What a preview tells those who listen. */
export interface News {
  readonly live: string | null;
  readonly problem: Localized | null;
}

/** A preview that runs. */
export interface Running {
  readonly url: string;
  /** All news so far and to come: the first that the condition holds for. Each is looked at once. */
  news(holds?: (news: News) => boolean): Promise<News>;
  data(): Promise<ViewerData>;
  page(): Promise<string>;
  /** What it has written to stderr so far. */
  err(): string;
  /** Ends it as Ctrl-C does, and gives how it ended. */
  end(): Promise<Outcome>;
}

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** Starts a preview on any port, and listens to it. It ends with the test. */
export async function preview(argv: readonly string[], today: () => string = () => "2026-11-22"): Promise<Running> {
  const until = new AbortController();
  let err = "";
  let tellUrl = (_: string) => {};
  const given = new Promise<string>((resolve) => {
    tellUrl = resolve;
  });
  const outcome = changeWith(
    {
      until: until.signal,
      today,
      out: (text) => tellUrl(text.trim()),
      err: (text) => {
        err += text;
      },
    },
    "preview",
    ...argv,
  );
  const url = await Promise.race([
    given,
    outcome.then(({ code }) => Promise.reject(new Error(`ended with ${code}: ${err}`))),
  ]);
  const listening = new AbortController();
  const news = listen(`${url}/events`, listening.signal);
  const end = () => {
    listening.abort();
    until.abort();
    return outcome;
  };
  endings.push(end);
  return {
    url,
    async news(holds = () => true) {
      for (;;) {
        const { value, done } = await news.next();
        if (done) throw new Error("no more news");
        if (holds(value)) return value;
      }
    },
    data: async () => ((await (await fetch(`${url}/data`)).json()) as { data: ViewerData }).data,
    page: async () => (await fetch(url)).text(),
    err: () => err,
    end,
  };
}

/** What a stream of events tells, one after the other. */
async function* listen(url: string, signal: AbortSignal): AsyncGenerator<News, undefined> {
  const { body } = await fetch(url, { signal });
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(part, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const data = /^data: (.*)$/mu.exec(event)?.[1];
        if (data !== undefined) yield JSON.parse(data) as News;
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return undefined;
}

/** Asks as no well-behaved client does. */
export const ask = (
  url: string,
  options: { path?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }> =>
  new Promise((resolve, reject) => {
    const { port, pathname } = new URL(url);
    request({ host: "127.0.0.1", port, path: pathname, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
