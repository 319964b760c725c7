/** Work that is asked for often and done seldom: once for many changes, and never twice at a time. */
export interface Gatherer {
  /** Asks for the work to be done. */
  ask(): void;
  /** Takes no more work; resolves when what is being done is done. */
  close(): Promise<void>;
}

/** How long it must have been quiet before the work is done, and how long it waits at most, in milliseconds. */
const waits = { quiet: 60, most: 1000 } as const;

/**
 * Gathers changes: editors write a file in several steps, and save several files at once. `work` never overlaps itself;
 * what is asked for meanwhile is done once more afterwards. It must not reject.
 */
export function createGatherer(work: () => Promise<void>): Gatherer {
  let isAsked = false;
  let isClosed = false;
  let running: Promise<void> | undefined;
  let quiet: NodeJS.Timeout | undefined;
  let most: NodeJS.Timeout | undefined;

  const stopWaiting = () => {
    clearTimeout(quiet);
    clearTimeout(most);
    most = undefined;
  };
  const begin = () => {
    stopWaiting();
    if (running || isClosed) return;
    isAsked = false;
    running = work().finally(() => {
      running = undefined;
      if (isAsked) wait();
    });
  };
  const wait = () => {
    if (isClosed) return;
    clearTimeout(quiet);
    quiet = setTimeout(begin, waits.quiet);
    most ??= setTimeout(begin, waits.most);
  };
  return {
    ask() {
      isAsked = true;
      if (!running) wait();
    },
    async close() {
      isClosed = true;
      stopWaiting();
      await running;
    },
  };
}
