import type { ReactiveController, ReactiveControllerHost } from "lit";

/** So long nothing is written while the reader types or zooms, in ms: browsers allow about a hundred changes in half a minute. */
const rest = 300;

/** Keeps the part of the page's address after `#` for a viewer that follows it, and goes back and forth with the reader. */
export class AddressKeeper implements ReactiveController {
  private isFollowing = false;
  private waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    host: ReactiveControllerHost,
    /** Is given the address, without `#`, as the page is opened and whenever the reader has gone elsewhere. */
    private readonly read: (address: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isFollowing) this.listen();
  }

  hostDisconnected(): void {
    this.flush();
    this.letGo();
  }

  /** Follows the address from now on, or leaves it alone. */
  follow(isFollowing: boolean): void {
    if (isFollowing === this.isFollowing) return;
    this.isFollowing = isFollowing;
    if (!isFollowing) {
      this.letGo();
      return;
    }
    this.listen();
    // An empty one says nothing: what the page has set before counts.
    if (addressOf(location.hash)) this.onChange();
  }

  /** Writes an address: as a new step that one can go back from, or in place of the last one, once the reader rests. */
  keep(address: string, how: "push" | "replace"): void {
    if (!this.isFollowing) return;
    if (how === "push") {
      this.flush();
      write(address, "pushState");
      return;
    }
    if (this.waiting) clearTimeout(this.waiting.timer);
    this.waiting = { address, timer: setTimeout(this.flush, rest) };
  }

  private listen(): void {
    window.addEventListener("hashchange", this.onChange);
    window.addEventListener("popstate", this.onChange);
    window.addEventListener("pagehide", this.flush);
  }

  private letGo(): void {
    window.removeEventListener("hashchange", this.onChange);
    window.removeEventListener("popstate", this.onChange);
    window.removeEventListener("pagehide", this.flush);
  }

  private readonly flush = (): void => {
    const { waiting } = this;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.waiting = undefined;
    write(waiting.address, "replaceState");
  };

  private readonly onChange = (): void => {
    // What was waiting belongs to the step that the reader has left.
    if (this.waiting) clearTimeout(this.waiting.timer);
    this.waiting = undefined;
    const address = addressOf(location.hash);
    if (address !== undefined) this.read(address);
  };
}

/** The choices in a hash; undefined where it names a place in the page around, which is none of the viewer's. */
function addressOf(hash: string): string | undefined {
  const address = hash.replace(/^#/u, "");
  return address === "" || address.includes("=") ? address : undefined;
}

/** Frames without an origin may not touch history: the viewer goes on without an address. */
function write(address: string, how: "pushState" | "replaceState"): void {
  try {
    history[how](how === "pushState" ? null : history.state, "", `#${address}`);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
