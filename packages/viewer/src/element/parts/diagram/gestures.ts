/** A point on the screen, in px of the window. */
export interface ScreenPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** What gestures do. */
export interface GestureActions {
  /** Makes the drawing so many times larger about a point, which stays where it is. */
  zoomBy(factor: number, about: ScreenPoint): void;
}

/** How far the mouse moves, in px, before a press becomes a drag. */
const slack = 4;

/**
 * The gestures within a frame that scrolls: dragging with the mouse moves what is in it, Ctrl or ⌘ and the wheel (and so a
 * pinch on a trackpad) as well as two fingers make it larger and smaller. What one finger, the wheel and the keys do, the
 * frame does by itself.
 */
export class Gestures {
  private drag:
    | { readonly pointer: number; readonly x: number; readonly y: number; left: number; top: number; moved: boolean }
    | undefined;
  private spread: number | undefined;
  private wasDragged = false;

  constructor(private readonly actions: GestureActions) {}

  /** Whether the click that follows a press is the end of a drag, and means nothing else. */
  get endsDrag(): boolean {
    return this.wasDragged;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.wasDragged = false;
    const frame = event.currentTarget as HTMLElement;
    if (event.pointerType !== "mouse" || event.button > 1 || isOnScrollBar(event, frame)) return;
    // The middle button would start the browser's own way to scroll.
    if (event.button === 1) event.preventDefault();
    const { scrollLeft: left, scrollTop: top } = frame;
    this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY, left, top, moved: false };
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const { drag } = this;
    if (drag?.pointer !== event.pointerId) return;
    const frame = event.currentTarget as HTMLElement;
    const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
    if (!drag.moved) {
      if (Math.hypot(x, y) < slack) return;
      drag.moved = true;
      frame.setPointerCapture(event.pointerId);
      frame.classList.add("dragged");
    }
    frame.scrollLeft = drag.left - x;
    frame.scrollTop = drag.top - y;
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    if (this.drag?.pointer !== event.pointerId) return;
    this.wasDragged = this.drag.moved;
    this.drag = undefined;
    (event.currentTarget as HTMLElement).classList.remove("dragged");
  };

  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // Lines and pages are told apart from px only by the mode; 16 px is about a line.
    const distance = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16);
    this.actions.zoomBy(Math.exp(-Math.max(-100, Math.min(100, distance)) / 250), event);
  };

  readonly onTouchStart = (event: TouchEvent): void => {
    const [first, second] = event.touches;
    this.spread = undefined;
    if (event.touches.length !== 2 || !first || !second) return;
    event.preventDefault();
    this.spread = distanceOf(first, second);
  };

  readonly onTouchMove = (event: TouchEvent): void => {
    const [first, second] = event.touches;
    if (this.spread === undefined || event.touches.length !== 2 || !first || !second) return;
    event.preventDefault();
    const spread = distanceOf(first, second);
    const middle = {
      clientX: (first.clientX + second.clientX) / 2,
      clientY: (first.clientY + second.clientY) / 2,
    };
    this.actions.zoomBy(spread / this.spread, middle);
    this.spread = spread;
  };

  readonly onTouchEnd = (): void => {
    this.spread = undefined;
  };
}

/** At least 1 px, so that it can be divided by. */
const distanceOf = (a: ScreenPoint, b: ScreenPoint): number =>
  Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));

function isOnScrollBar({ clientX, clientY }: ScreenPoint, frame: HTMLElement): boolean {
  const { left, top } = frame.getBoundingClientRect();
  return clientX - left > frame.clientLeft + frame.clientWidth || clientY - top > frame.clientTop + frame.clientHeight;
}
