import { basename, join, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { isWithin } from "../../files/real-path.js";
import type { WatchPlaces } from "./watch-places.js";

/** What a watcher tells. */
export interface WatcherOptions {
  /** Something has changed, or may have while nobody looked. */
  readonly onChange: () => void;
  /** The machine does not tell of changes: by its code (`ENOSPC`), and whether files are asked again and again instead. */
  readonly onProblem: (code: string, isPolling: boolean) => void;
}

/** Follows files. */
export interface FileWatcher {
  /** Follows these places from now on, and no others; resolves when it does, after a first `onChange`. */
  watch(places: WatchPlaces): Promise<void>;
  close(): Promise<void>;
}

/** How often files are asked when the machine does not tell of changes, in milliseconds. */
const pollingInterval = 500;

/** Plans, catalogues, configurations, profiles and themes. */
const relevant = /\.(?:ya?ml|json)$/iu;

/** Makes a watcher, which follows nothing yet. */
export function createFileWatcher({ onChange, onProblem }: WatcherOptions): FileWatcher {
  let current: FSWatcher | undefined;
  let followed = "";
  let isPolling = false;
  let isClosed = false;

  const follow = async (places: WatchPlaces): Promise<void> => {
    const before = current;
    const watcher = watch([...places.folders.keys()], {
      ignoreInitial: true,
      ignorePermissionErrors: true,
      // What links lead to is among the places itself; links to folders may go round in rings.
      followSymlinks: false,
      ignored: (path, stats) => !isWanted(places, resolve(path), stats),
      ...(isPolling && { usePolling: true, interval: pollingInterval }),
    });
    current = watcher;
    watcher.on("all", () => onChange());
    // A link that gives way to a file of its name, or the other way round, is told of only here: the name is known already.
    watcher.on("raw", (_, name: string | null, details) => {
      const { watchedPath } = details as { readonly watchedPath?: string };
      if (name === null || (watchedPath !== undefined && isWanted(places, join(watchedPath, name), undefined)))
        onChange();
    });
    watcher.on("error", (error) => {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      const canPoll = !isPolling && (code === "ENOSPC" || code === "EMFILE");
      onProblem(code, canPoll);
      if (!canPoll || isClosed) return;
      isPolling = true;
      void follow(places);
    });
    await new Promise<void>((ready) => watcher.once("ready", ready));
    await before?.close();
    // What came between the reading and now has been told to nobody.
    if (!isClosed) onChange();
  };

  return {
    async watch(places) {
      const asked = JSON.stringify([[...places.folders], [...places.names]]);
      if (asked === followed || isClosed) return;
      followed = asked;
      await follow(places);
    },
    async close() {
      isClosed = true;
      await current?.close();
    },
  };
}

/** Whether a file or a folder is followed. Without `stats` it is not known yet which of them it is. */
function isWanted(
  { folders, names }: WatchPlaces,
  path: string,
  stats: { isDirectory(): boolean } | undefined,
): boolean {
  if (folders.has(path)) return true;
  const name = basename(path);
  const isFolder = stats?.isDirectory() ?? false;
  if (stats && !isFolder && !relevant.test(name) && !names.has(name)) return false;
  if (name === "node_modules" || (name.startsWith(".") && (isFolder || !names.has(name)))) return false;
  for (const [folder, depth] of folders) {
    if (!isWithin(path, folder)) continue;
    const level = relative(folder, path).split(sep).length;
    if (level <= (isFolder ? depth : depth + 1)) return true;
  }
  return false;
}
