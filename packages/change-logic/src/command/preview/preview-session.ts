import type { Language, Localized } from "@change-logic/model";
import { renderPage, renderWaitingPage } from "@change-logic/viewer";
import { createFileWatcher } from "../../node/preview/file-watcher.js";
import { createGatherer } from "../../node/preview/gather-changes.js";
import type { PreviewContent } from "../../node/preview/preview-server.js";
import { type WatchedFiles, watchPlaces } from "../../node/preview/watch-places.js";
import { describeError } from "../describe-error.js";
import type { PageContent } from "../draw-page.js";
import { askedLanguage, type PreviewReading, type PreviewRequest, readPreview } from "./read-preview.js";

/** A preview of plans that follows their files. */
export interface PreviewSession {
  /** What a server shows of it. */
  readonly content: PreviewContent;
  /** The language of what is said. */
  readonly lang: () => Language;
  /** What the first reading gave. */
  readonly first: PreviewReading;
  /** Reads anew whenever a file has changed, from now on; `tell` is called when there is something new to show. */
  follow(tell: () => void): void;
  /** Ends the following of files. */
  close(): Promise<void>;
}

/** The last picture that is whole, or the best there has been. */
interface Picture extends PageContent {
  readonly live: string;
  readonly json: string;
  page?: string;
}

/**
 * Reads the plans, and keeps the last good picture of them and what is wrong with them now. Throws `UsageError` for what
 * is wrong with the first reading other than what a file holds.
 */
export async function startPreview(request: PreviewRequest): Promise<PreviewSession> {
  const { given, streams } = request;
  // What is noted while reading is noted once, not at each reading.
  const noted = new Set<string>();
  const quiet = {
    ...streams,
    err: (text: string) => {
      if (noted.has(text)) return;
      noted.add(text);
      streams.err(text);
    },
  };
  let count = 0;
  let picture: Picture | undefined;
  // Until there has been a whole picture, the best there is of a part is shown.
  let isPart = true;
  let problem: Localized | undefined;
  let lang = askedLanguage(given);
  let day = "";
  let files: WatchedFiles | undefined;

  /** Takes what was read over; gives whether there is something new to show. */
  const take = (read: Pick<PreviewReading, "content" | "problem">): boolean => {
    const { content } = read;
    const isBetter = content !== undefined && (read.problem === undefined || isPart);
    const json = isBetter ? JSON.stringify(content.data) : undefined;
    const isNew = json !== undefined && json !== picture?.json;
    if (isNew && content) picture = { ...content, live: String(++count), json };
    if (isBetter) isPart = read.problem !== undefined;
    const before = problem;
    problem = read.problem && (picture ? withHead(read.problem, isPart) : read.problem);
    if (problem && problem[lang] !== before?.[lang]) streams.err(`${problem[lang]}\n`);
    else if (before && !problem) streams.err(`${words.mended[lang]}\n`);
    else if (isNew && count > 1) streams.err(`${words.updated[lang]}\n`);
    return isNew || problem?.sv !== before?.sv;
  };
  const read = async (): Promise<PreviewReading> => {
    day = streams.today();
    const reading = await readPreview({ ...request, streams: quiet });
    lang = reading.context.lang;
    // Where something is wrong, less may have been read: what was followed before is still followed.
    files = reading.problem && files ? bothOf(files, reading.files) : reading.files;
    return reading;
  };

  const first = await read();
  take(first);

  let tell = () => {};
  const watcher = createFileWatcher({
    onChange: () => gatherer.ask(),
    onProblem: (code, isPolling) => streams.err(`${(isPolling ? words.polling : words.notFollowed)(code)[lang]}\n`),
  });
  const gatherer = createGatherer(async () => {
    try {
      if (take(await read())) tell();
    } catch (error) {
      if (take({ content: undefined, problem: saidOf(error) })) tell();
    }
    if (files) void watcher.watch(await watchPlaces(files));
  });
  const askDay = () => {
    if (given.text("date") === undefined && streams.today() !== day) gatherer.ask();
  };
  return {
    first,
    lang: () => lang,
    content: {
      page() {
        askDay();
        if (!picture) return renderWaitingPage(problem ?? { sv: "", en: "" }, lang);
        picture.page ??= renderPage(picture.data, { address: picture.address, live: picture.live });
        return picture.page;
      },
      data: () => picture && `{"live":${JSON.stringify(picture.live)},"data":${picture.json}}`,
      news() {
        askDay();
        return JSON.stringify({ live: picture?.live ?? null, problem: problem ?? null });
      },
    },
    follow(listener) {
      tell = listener;
      gatherer.ask();
    },
    async close() {
      await gatherer.close();
      await watcher.close();
    },
  };
}

const saidOf = (error: unknown): Localized => ({
  sv: describeError(error, "sv").trimEnd(),
  en: describeError(error, "en").trimEnd(),
});

const bothOf = (one: WatchedFiles, other: WatchedFiles): WatchedFiles => ({
  files: [...new Set([...one.files, ...other.files])],
  patterns: [...new Set([...one.patterns, ...other.patterns])],
  upwardFrom: [...new Set([...one.upwardFrom, ...other.upwardFrom])],
});

/** What is wrong, after what it means for the picture that is shown. */
function withHead(problem: Localized, isPart: boolean): Localized {
  const head = isPart ? words.part : words.kept;
  return { sv: `${head.sv}\n\n${problem.sv}`, en: `${head.en}\n\n${problem.en}` };
}

const words = {
  kept: {
    sv: "Just nu går det inte att läsa allt. Det som visas är planen som den var senast den gick att läsa.",
    en: "Not everything can be read just now. What is shown is the plan as it was when it last could be read.",
  },
  part: {
    sv: "Det går inte att läsa allt. Det som visas är bara det som gick att läsa.",
    en: "Not everything can be read. What is shown is only what could be read.",
  },
  mended: { sv: "Felet är rättat. Sidan visar planen igen.", en: "Mended. The page shows the plan again." },
  updated: { sv: "Sidan är uppdaterad.", en: "The page is up to date." },
  polling: (code: string): Localized => ({
    sv: `Obs: datorn säger inte till om ändringar (${code}), så filerna läses av om och om igen i stället.`,
    en: `Note: the machine does not tell of changes (${code}), so the files are looked at again and again instead.`,
  }),
  notFollowed: (code: string): Localized => ({
    sv: `Obs: ändringar i en del filer märks inte (${code}). Med miljövariabeln CHOKIDAR_USEPOLLING=1 läses filerna av om och om igen i stället.`,
    en: `Note: changes of some files are not noticed (${code}). With the environment variable CHOKIDAR_USEPOLLING=1 the files are looked at again and again instead.`,
  }),
} as const;
