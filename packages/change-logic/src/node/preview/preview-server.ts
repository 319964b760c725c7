import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a preview serves, asked for each time. */
export interface PreviewContent {
  /** The page, as HTML. */
  page(): string;
  /** The data that the page shows, as JSON; undefined while there are none. */
  data(): string | undefined;
  /** What listeners are told, as JSON on one line. */
  news(): string;
}

/** A server that runs. */
export interface PreviewServer {
  /** The address of the page. */
  readonly url: string;
  /** Tells all who listen the news. */
  tell(): void;
  /** Ends it, and all connections. */
  close(): Promise<void>;
}

type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** The names under which a browser on this machine asks. Any other has been led here (DNS rebinding). */
const ownHosts: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** More listeners than anybody has windows; what is not read by one that is slow, in bytes; milliseconds. */
const limits = {
  connections: 256,
  listeners: 64,
  unread: 65_536,
  beat: 20_000,
  request: 10_000,
  answer: 60_000,
} as const;

const headers: OutgoingHttpHeaders = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/**
 * Serves a page, its data and news of them on loopback, and nothing else: no path leads to a disk. The addresses begin
 * with a secret that is new each time, since every user and every program of a machine reaches its loopback. Port 0 is
 * any that is free. Rejects with the error of the machine (`EADDRINUSE`, `EACCES`) when it cannot listen.
 */
export async function startPreviewServer(port: number, content: PreviewContent): Promise<PreviewServer> {
  const secret = randomBytes(16).toString("base64url");
  const listeners = new Set<ServerResponse>();
  const [pageBytes, dataBytes] = [sharedBytes(), sharedBytes()];
  const news = () => `event: news\ndata: ${content.news()}\n\n`;

  const send = (response: ServerResponse, text: string) => {
    // One that does not read what it is sent is left behind; it comes back by itself.
    if (response.writableLength > limits.unread) response.destroy();
    else response.write(text);
  };
  const listen = (request: IncomingMessage, response: ServerResponse) => {
    if (listeners.size >= limits.listeners) return answer(response, 503, "text/plain", "Too many listeners.");
    response.writeHead(200, { ...headers, "Content-Type": "text/event-stream; charset=utf-8" });
    if (request.method === "HEAD") return response.end();
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    send(response, `retry: 1000\n${news()}`);
  };
  const routes = new Map<string, Route>([
    [`/${secret}`, (_, response) => answer(response, 200, "text/html", pageBytes(content.page()))],
    [
      `/${secret}/data`,
      (_, response) => {
        const data = content.data();
        if (data === undefined) answer(response, 404, "text/plain", "Not yet.");
        else answer(response, 200, "application/json", dataBytes(data));
      },
    ],
    [`/${secret}/events`, listen],
  ]);
  const server = createServer(
    { requestTimeout: limits.request, headersTimeout: limits.request, connectionsCheckingInterval: limits.request },
    (request, response) => {
      const host = request.headers.host?.replace(/:\d+$/u, "").toLowerCase() ?? "";
      const path = request.url?.split("?", 1)[0] ?? "";
      if (!ownHosts.has(host)) answer(response, 403, "text/plain", "Only for this machine.");
      else if (request.method !== "GET" && request.method !== "HEAD") {
        response.setHeader("Allow", "GET, HEAD");
        // Whatever is sent is not read.
        response.setHeader("Connection", "close");
        answer(response, 405, "text/plain", "Only GET and HEAD.");
      } else {
        (routes.get(path) ?? notFound)(request, response);
      }
    },
  );
  server.maxConnections = limits.connections;
  server.keepAliveTimeout = limits.request;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  // Connections that are quiet for long are ended by some machines on the way.
  const beat = setInterval(() => {
    for (const response of listeners) send(response, ":\n\n");
  }, limits.beat);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`,
    tell: () => {
      const text = news();
      for (const response of listeners) send(response, text);
    },
    close: () =>
      new Promise<void>((resolve) => {
        clearInterval(beat);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const notFound: Route = (_, response) => answer(response, 404, "text/plain", "Not found.");

/**
 * The bytes of a text, the same ones as long as it is asked for again: of a large page, many who do not take what they
 * have asked for would otherwise each hold one in memory.
 */
function sharedBytes(): (text: string) => Buffer {
  let last: { readonly text: string; readonly bytes: Buffer } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, bytes: Buffer.from(text) };
    return last.bytes;
  };
}

function answer(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  const body = typeof content === "string" ? Buffer.from(content) : content;
  // One that does not take its answer does not keep it in memory for ever.
  response.setTimeout(limits.answer, () => response.destroy());
  response.writeHead(status, { ...headers, "Content-Type": `${type}; charset=utf-8`, "Content-Length": body.length });
  // Node sends no body to HEAD.
  response.end(body);
}
