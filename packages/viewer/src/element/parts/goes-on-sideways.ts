import { type ElementPart, noChange } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { type DirectiveResult, directive, type PartInfo, PartType } from "lit/directive.js";

/**
 * Marks a frame that scrolls (`goes-on`) while there is more to see at its right side: systems that hide their scroll bars
 * give no other sign of it.
 */
class GoesOnSideways extends AsyncDirective {
  private frame: HTMLElement | undefined;
  private sizes: ResizeObserver | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("goesOnSideways belongs on an element.");
  }

  render(): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart): typeof noChange {
    if (this.frame !== element) {
      this.leave();
      this.frame = element as HTMLElement;
    }
    if (!this.sizes && this.isConnected) this.watch();
    return noChange;
  }

  private watch(): void {
    const { frame } = this;
    if (!frame) return;
    this.sizes = new ResizeObserver(this.tell);
    this.sizes.observe(frame);
    // What is in the frame is drawn after this, and may grow by itself.
    queueMicrotask(() => {
      if (frame.firstElementChild) this.sizes?.observe(frame.firstElementChild);
    });
    frame.addEventListener("scroll", this.tell, { passive: true });
  }

  private readonly tell = (): void => {
    const { frame } = this;
    if (!frame) return;
    const beyond = frame.scrollWidth - frame.clientWidth - frame.scrollLeft;
    // Sizes are rounded, and a pixel is nothing to look for.
    frame.classList.toggle("goes-on", beyond > 1);
  };

  private leave(): void {
    this.sizes?.disconnect();
    this.sizes = undefined;
    this.frame?.removeEventListener("scroll", this.tell);
  }

  override disconnected(): void {
    this.leave();
  }

  override reconnected(): void {
    this.watch();
  }
}

/** On a frame that scrolls: keeps the class `goes-on` true to where it stands. */
export const goesOnSideways: () => DirectiveResult = directive(GoesOnSideways);
