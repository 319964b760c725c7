import type { Layout, LayoutBox, Theme } from "@change-logic/diagram";
import type { ScreenPoint } from "./gestures.js";
import { type PinnedHeadings, pinnedHeadings } from "./pinned-headings.js";
import { type ScreenPart, screenPart } from "./screen-part.js";
import { fittedIn, type Size, wholeIn } from "./zoom.js";

/** Air around a box that is scrolled into view, in px of the screen. */
const air = 16;

/** Between a box and the ring around it, in px of the screen. */
const ringGap = 5;

/** So much the height of the room may change, in px, before another size is better: a line or two above it. */
const slight = 100;

/** Between the frame and the lower end of the window, in px. */
const below = 8;

/** A drawing in a frame that scrolls: how large it is, what of it is seen, and what is drawn over it. */
export class Screen {
  svg: SVGSVGElement | undefined;
  /** The size on the screen as a share of the drawn size; 0 before there is anything. */
  zoom = 0;
  private part: ScreenPart = { top: 0, width: 1, height: 1 };
  private pinned: PinnedHeadings | undefined;
  private fitted:
    | { readonly zoom: number; readonly room: Size; readonly window: number; readonly base: Layout }
    | undefined;

  constructor(
    readonly frame: HTMLElement,
    /** What holds the drawing, and what holds its pinned headings; both in the frame. */
    private readonly drawing: HTMLElement,
    private readonly headings: HTMLElement,
  ) {}

  /** Crops a drawing that is to be shown, and gives it the size that the one before it had. */
  prepare(svg: SVGSVGElement, base: Layout, showsSubtitle: boolean): void {
    this.part = screenPart(base, showsSubtitle);
    const { top, width, height } = this.part;
    svg.setAttribute("viewBox", `0 ${top} ${width} ${height}`);
    if (this.zoom > 0) setSize(svg, this.part, this.zoom);
  }

  /** Puts a drawing in the place of the one before it. */
  show(svg: SVGSVGElement): void {
    this.drawing.replaceChildren(svg);
    this.svg = svg;
  }

  /** Makes the headings that stay in view anew. */
  pin(base: Layout, theme: Theme): void {
    this.pinned = pinnedHeadings(base, theme);
    this.headings.replaceChildren(...(this.pinned ? [this.pinned.svg] : []));
    this.sizePinned();
  }

  /** Lets the frame take what is left of the window when `whole`, which it is a part of, is at the window's upper end. */
  fill(whole: Element): void {
    const { frame } = this;
    const top = frame.getBoundingClientRect().top - whole.getBoundingClientRect().top + whole.scrollTop;
    const room = `${Math.max(0, Math.floor(innerHeight - top - below))}px`;
    if (frame.style.getPropertyValue("--frame-room") !== room) frame.style.setProperty("--frame-room", room);
  }

  /** Takes the size that fits as not known any more. */
  forgetFit(): void {
    this.fitted = undefined;
  }

  /**
   * The size that fits. When the panel opens beside the drawing the room gets narrower, and when something is unfolded above
   * it a little lower: the size stays, since everything would move away from under the pointer.
   */
  fit(base: Layout): number {
    const room = this.room();
    const { fitted } = this;
    const isSqueezed = fitted?.base === base && fitted.window === innerWidth && room.width <= fitted.room.width;
    if (fitted && isSqueezed && Math.abs(room.height - fitted.room.height) <= slight) return fitted.zoom;
    this.fitted = { zoom: fittedIn(this.part, room), room, window: innerWidth, base };
    return this.fitted.zoom;
  }

  /** The size at which all is seen; undefined when that is the one that fits. */
  whole(): number | undefined {
    const room = this.room();
    const whole = wholeIn(this.part, room);
    return whole === fittedIn(this.part, room) ? undefined : whole;
  }

  /** Makes the drawing so large; what is at the point, or else in the middle, stays there. Whether anything changed. */
  resize(zoom: number, about?: ScreenPoint): boolean {
    const { svg, frame } = this;
    if (!svg || zoom === this.zoom) return false;
    const before = svg.getBoundingClientRect();
    const old = this.zoom;
    setSize(svg, this.part, zoom);
    this.zoom = zoom;
    this.sizePinned();
    if (old > 0) {
      const outer = frame.getBoundingClientRect();
      const middle = { clientX: outer.left + outer.width / 2, clientY: outer.top + outer.height / 2 };
      const { clientX, clientY } = about ?? middle;
      const after = svg.getBoundingClientRect();
      frame.scrollLeft += after.left + ((clientX - before.left) / old) * zoom - clientX;
      frame.scrollTop += after.top + ((clientY - before.top) / old) * zoom - clientY;
    }
    this.scrolled();
    return true;
  }

  /** Shows the pinned headings where the drawing's own are scrolled away. */
  scrolled(): void {
    const { frame, pinned } = this;
    const isPast = pinned !== undefined && frame.scrollTop > (pinned.top - this.part.top) * this.zoom;
    this.headings.classList.toggle("seen", isPast);
  }

  /** Scrolls a box into view, if it is not seen already: just so far, or to the middle. */
  reveal(box: LayoutBox, where: "nearest" | "middle"): void {
    const { frame, svg, zoom } = this;
    if (!svg) return;
    const outer = frame.getBoundingClientRect();
    const inner = svg.getBoundingClientRect();
    const head = this.pinned ? (this.pinned.bottom - this.pinned.top) * zoom : 0;
    // Of the frame, what lies in the window, if that is enough to see a box in.
    const seen = Math.min(frame.clientHeight, innerHeight - outer.top);
    const bottom = seen > 2 * head + box.height * zoom ? seen : frame.clientHeight;
    const left = inner.left + box.x * zoom - outer.left;
    const top = inner.top + (box.y - this.part.top) * zoom - outer.top;
    frame.scrollBy({
      left: shift({ start: left, end: left + box.width * zoom }, { start: 0, end: frame.clientWidth }, where),
      top: shift({ start: top, end: top + box.height * zoom }, { start: head, end: bottom }, where),
    });
  }

  /** Draws a ring around the box that the keyboard is on; takes it away for none. */
  ring(box: LayoutBox | undefined): void {
    const old = this.drawing.querySelector<HTMLElement>(".ring");
    if (!box) {
      old?.remove();
      return;
    }
    const ring = old ?? document.createElement("div");
    ring.className = "ring";
    const sides = { left: box.x, top: box.y - this.part.top, width: box.width, height: box.height };
    for (const [side, length] of Object.entries(sides)) {
      const around = side === "left" || side === "top" ? -ringGap : 2 * ringGap;
      ring.style.setProperty(side, `${length * this.zoom + around}px`);
    }
    if (!old) this.drawing.append(ring);
  }

  private room(): Size {
    const { frame } = this;
    // The frame is as high as what is in it, up to its most.
    return { width: frame.offsetWidth - 2, height: Number.parseFloat(getComputedStyle(frame).maxHeight) - 2 };
  }

  private sizePinned(): void {
    const { pinned, part, zoom } = this;
    if (!pinned) return;
    setSize(pinned.svg, { width: part.width, height: pinned.bottom - pinned.top }, zoom);
  }
}

function setSize(svg: SVGSVGElement, { width, height }: Size, zoom: number): void {
  svg.setAttribute("width", String(width * zoom));
  svg.setAttribute("height", String(height * zoom));
}

/** From where to where something reaches, in px. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How far to scroll so that a stretch is seen in the room there is, with some air; 0 where it is. Its start wins. */
function shift(stretch: Stretch, room: Stretch, where: "nearest" | "middle"): number {
  const before = stretch.start - air - room.start;
  const after = stretch.end + air - room.end;
  if (before >= 0 && after <= 0) return 0;
  if (where === "middle") return Math.min(before, (stretch.start + stretch.end) / 2 - (room.start + room.end) / 2);
  return before < 0 ? before : Math.min(before, after);
}
