import { type Layout, type LayoutBox, renderSvg, type Theme } from "@change-logic/diagram";
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { NodeId } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { percentText, diagramWords as words } from "./diagram/diagram-words.js";
import { drawForScreen, redraw } from "./diagram/drawing.js";
import { Gestures, type ScreenPoint } from "./diagram/gestures.js";
import { directionKeys, neighbour } from "./diagram/neighbours.js";
import { type PinnedHeadings, pinnedHeadings } from "./diagram/pinned-headings.js";
import { type ScreenPart, screenPart } from "./diagram/screen-part.js";
import { type Shown, shownLayouts } from "./diagram/shown-layout.js";
import { fittedIn, type Size, stepFrom, wholeIn, withinLimits } from "./diagram/zoom.js";

/** How long, in ms, a gesture rests before its size is kept in the address: browsers refuse many changes in a row. */
const restsFor = 250;

/** How far Shift and an arrow key move the picture, in px of the screen. */
const panStep = 80;

/** Air around a box that is scrolled into view, in px of the screen. */
const air = 16;

/** The drawing: what is lit, zoom, panning, and the keyboard within it. */
export class DiagramPane implements ReactiveController {
  private viewer: Viewer | undefined;
  private readonly shownOf = shownLayouts();
  private readonly gestures = new Gestures({ zoomBy: (factor, about) => this.gestureZoom(factor, about) });
  private readonly resized =
    typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => this.onResize());

  private frame: HTMLElement | undefined;
  private svg: SVGSVGElement | undefined;
  private pinned: PinnedHeadings | undefined;
  /** What is on the screen just now. */
  private drawn: { readonly shown: Shown; readonly theme: Theme; readonly selected: NodeId | undefined } | undefined;
  private part: ScreenPart = { top: 0, width: 1, height: 1 };
  private boxes: ReadonlyMap<string, LayoutBox> = new Map();
  /** The one tab stop. */
  private stop: string | undefined;
  /** The size on the screen; 0 before there is anything. */
  private zoom = 0;
  /** Of the frame, in px, when it was last looked at. */
  private width = 0;
  /** The size of a gesture that is not in the address yet. */
  private live: number | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private fitted:
    | { readonly zoom: number; readonly room: Size; readonly window: number; readonly base: Layout }
    | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.frame) this.resized?.observe(this.frame);
  }

  hostDisconnected(): void {
    this.resized?.disconnect();
    clearTimeout(this.rest);
  }

  /** The tools and the frame; the drawing itself is put in after the host has updated. */
  render(viewer: Viewer): TemplateResult {
    this.viewer = viewer;
    const { language, state } = viewer;
    const { layout } = this.shownOf(viewer);
    const { gestures } = this;
    const choice = (diagram: "whole" | "overview") => html`<button type="button"
      aria-pressed=${state.diagram === diagram}
      @click=${() => viewer.change({ diagram, zoom: undefined })}>${words[diagram][language]}</button>`;
    return html`
      <div class="diagram-tools" role="group" aria-label=${words.tools[language]}>
        <div class="joined" role="group" aria-label=${words.whatIsShown[language]}>
          ${choice("whole")}${choice("overview")}
        </div>
        <div class="joined" role="group" aria-label=${words.zoom[language]}>
          <button type="button" class="step" aria-label=${words.zoomOut[language]} title=${words.zoomOut[language]}
            @click=${() => this.step(-1)}>−</button>
          <span class="percent" id="diagram-percent"></span>
          <button type="button" class="step" aria-label=${words.zoomIn[language]} title=${words.zoomIn[language]}
            @click=${() => this.step(1)}>+</button>
          <button type="button" @click=${() => this.fitAll()}>${words.fit[language]}</button>
          <button type="button" aria-label=${words.actualSizeMeaning[language]} title=${words.actualSizeMeaning[language]}
            @click=${() => this.chooseZoom(1)}>${words.actualSize[language]}</button>
        </div>
        <button type="button" class="save" @click=${() => this.save()}>${words.save[language]}</button>
      </div>
      <div class="drawing-frame" id="drawing-frame" role="group" tabindex="0"
        aria-label=${words.diagram[language]} aria-describedby="diagram-keys"
        @click=${this.onClick} @keydown=${this.onKeydown} @focusin=${this.onFocus} @focusout=${this.onFocus}
        @scroll=${this.onScroll} @wheel=${gestures.onWheel}
        @pointerdown=${gestures.onPointerDown} @pointermove=${gestures.onPointerMove}
        @pointerup=${gestures.onPointerUp} @pointercancel=${gestures.onPointerUp}
        @touchstart=${gestures.onTouchStart} @touchmove=${gestures.onTouchMove}
        @touchend=${gestures.onTouchEnd} @touchcancel=${gestures.onTouchEnd}>
        ${layout.boxes.length === 0 && state.only ? html`<p class="nothing">${words.nothing[language]}</p>` : nothing}
        <div class="pinned" id="drawing-pinned" aria-hidden="true"></div>
        <div class="drawing" id="drawing"></div>
      </div>
      <p class="diagram-hint">
        <span class="mouse">${words.mouseHint[language]}</span>
        <span class="touch">${words.touchHint[language]}</span>
        <span class="keys" id="diagram-keys">${words.keysHint[language]}</span>
      </p>`;
  }

  hostUpdated(): void {
    const frame = this.find("drawing-frame");
    if (frame !== this.frame) {
      this.resized?.disconnect();
      this.frame = frame;
      this.drawn = undefined;
      this.svg = undefined;
      this.fitted = undefined;
      this.zoom = 0;
      if (frame) this.resized?.observe(frame);
    }
    const { viewer } = this;
    if (!frame || !viewer) return;
    const before = this.drawn;
    this.draw(viewer);
    if (before?.shown.base !== this.drawn?.shown.base) this.fitted = undefined;
    this.applyZoom(this.live ?? viewer.state.zoom ?? this.fit());
    if (viewer.selected !== undefined && viewer.selected !== before?.selected) {
      this.stop = this.boxes.has(viewer.selected) ? viewer.selected : this.stop;
      this.reveal(viewer.selected, "middle");
    }
    this.moveStop(this.stop);
  }

  /** Puts the keyboard on a box, or on the one that it was on last. */
  focusBox(id: NodeId | undefined): void {
    const wanted = id !== undefined && this.boxes.has(id) ? id : this.stop;
    const element = wanted === undefined ? undefined : this.elementOf(wanted);
    if (wanted === undefined || !element) {
      this.frame?.focus({ preventScroll: true });
      return;
    }
    this.moveStop(wanted);
    element.focus({ preventScroll: true });
    this.reveal(wanted, "nearest");
    // The frame itself may lie partly outside of the window.
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private find(id: string): HTMLElement | undefined {
    return this.host.renderRoot?.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  }

  private elementOf(id: string): SVGGElement | undefined {
    return this.svg?.querySelector<SVGGElement>(`[data-box="${CSS.escape(id)}"]`) ?? undefined;
  }

  private draw(viewer: Viewer): void {
    const { theme, selected, language, state } = viewer;
    const shown = this.shownOf(viewer);
    const { drawn } = this;
    if (drawn?.shown === shown && drawn.theme === theme && drawn.selected === selected) return;
    this.drawn = { shown, theme, selected };
    const isOverview = state.diagram === "overview";
    const areas = new Set(isOverview ? shown.layout.boxes.filter((box) => this.areaOf(box)).map(({ id }) => id) : []);
    const next = drawForScreen(shown.layout, theme, {
      isOperable: (id) => (isOverview ? areas.has(id) : viewer.index.node(id) !== undefined),
      isPressed: (id) => (isOverview ? undefined : id === selected),
      hint: isOverview ? words.showArea[language] : "",
    });
    const isFresh = drawn?.shown.base !== shown.base || drawn.theme !== theme;
    const hadFocus = this.svg?.contains(this.activeElement()) ?? false;
    this.part = screenPart(shown.base, shown.base !== viewer.texts.layout);
    next.setAttribute("viewBox", `0 ${this.part.top} ${this.part.width} ${this.part.height}`);
    if (this.zoom > 0) setSize(next, this.part, this.zoom);
    if (!this.svg || !redraw(this.svg, next)) {
      this.find("drawing")?.replaceChildren(next);
      this.svg = next;
      if (drawn?.shown.picture !== shown.picture) this.frame?.scrollTo(0, 0);
    }
    const operable = new Set([...this.svg.querySelectorAll("[data-box]")].map((box) => box.getAttribute("data-box")));
    const before = this.stop === undefined ? undefined : this.boxes.get(this.stop);
    this.boxes = new Map(shown.layout.boxes.filter(({ id }) => operable.has(id)).map((box) => [box.id, box]));
    // When the plan has changed, another element may have the id that it had.
    if (before && this.boxes.get(before.id)?.key !== before.key) {
      this.stop = [...this.boxes.values()].find(({ key }) => key === before.key)?.id;
    }
    if (isFresh) {
      this.pinned = pinnedHeadings(shown.base, theme);
      this.find("drawing-pinned")?.replaceChildren(...(this.pinned ? [this.pinned.svg] : []));
      this.sizePinned();
    }
    if (hadFocus && !this.svg.contains(this.activeElement())) this.focusBox(this.stop);
  }

  private activeElement(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  // Zoom

  private room(): Size {
    const { frame } = this;
    if (!frame) return { width: 0, height: 0 };
    // The frame is as high as what is in it, up to its most.
    return { width: frame.offsetWidth - 2, height: Number.parseFloat(getComputedStyle(frame).maxHeight) - 2 };
  }

  /**
   * The size that fits. When the panel opens beside the drawing the room gets narrower: the size stays, since everything
   * would move away from under the pointer.
   */
  private fit(): number {
    const base = this.drawn!.shown.base;
    const room = this.room();
    const { fitted } = this;
    const isSqueezed = fitted?.base === base && fitted.window === innerWidth && room.width <= fitted.room.width;
    if (fitted && isSqueezed && room.height === fitted.room.height) return fitted.zoom;
    this.fitted = { zoom: fittedIn(this.part, room), room, window: innerWidth, base };
    return this.fitted.zoom;
  }

  private applyZoom(zoom: number, about?: ScreenPoint): void {
    const { svg, frame } = this;
    if (!svg || !frame || !this.drawn || zoom === this.zoom) return;
    const before = svg.getBoundingClientRect();
    const old = this.zoom;
    setSize(svg, this.part, zoom);
    this.zoom = zoom;
    this.sizePinned();
    if (old > 0) {
      const centre = frame.getBoundingClientRect();
      const { clientX, clientY } = about ?? {
        clientX: centre.left + centre.width / 2,
        clientY: centre.top + centre.height / 2,
      };
      const after = svg.getBoundingClientRect();
      frame.scrollLeft += after.left + ((clientX - before.left) / old) * zoom - clientX;
      frame.scrollTop += after.top + ((clientY - before.top) / old) * zoom - clientY;
    }
    const percent = this.find("diagram-percent");
    if (percent && this.viewer) percent.textContent = percentText[this.viewer.language](zoom);
    this.placeRing();
    this.onScroll();
  }

  private sizePinned(): void {
    const { pinned, part, zoom } = this;
    if (!pinned) return;
    setSize(pinned.svg, { width: part.width, height: pinned.bottom - pinned.top }, zoom);
  }

  private gestureZoom(factor: number, about: ScreenPoint): void {
    this.live = withinLimits(this.zoom * factor);
    this.applyZoom(this.live, about);
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      const { live } = this;
      this.live = undefined;
      this.viewer?.change({ zoom: live }, "replace");
    }, restsFor);
  }

  /** A size that was chosen by a button or a key; undefined is the one that fits. */
  private chooseZoom(zoom: number | undefined): void {
    const { viewer } = this;
    if (!viewer) return;
    clearTimeout(this.rest);
    this.live = undefined;
    if (zoom === undefined) this.fitted = undefined;
    this.applyZoom(zoom ?? this.fit());
    viewer.change({ zoom }, "replace");
    viewer.announce(percentText[viewer.language](this.zoom));
  }

  private step(way: 1 | -1): void {
    this.chooseZoom(stepFrom(this.zoom, way));
  }

  private fitAll(): void {
    const room = this.room();
    const whole = wholeIn(this.part, room);
    this.chooseZoom(whole === fittedIn(this.part, room) ? undefined : whole);
  }

  private onResize(): void {
    const { viewer } = this;
    if (!viewer || !this.drawn || !this.frame?.isConnected) return;
    this.applyZoom(this.live ?? viewer.state.zoom ?? this.fit());
    // Only when the room has changed: the frame grows and shrinks with the drawing as well.
    const { offsetWidth } = this.frame;
    if (viewer.selected !== undefined && offsetWidth !== this.width) this.reveal(viewer.selected, "middle");
    this.width = offsetWidth;
  }

  // Where one is

  /** Scrolls a box into view, if it is drawn and not seen already: just so far, or to the middle. */
  private reveal(id: string, where: "nearest" | "middle"): void {
    const box = this.boxes.get(id);
    const { frame, svg, zoom } = this;
    if (!box || !frame || !svg) return;
    const outer = frame.getBoundingClientRect();
    const inner = svg.getBoundingClientRect();
    const head = this.pinned ? (this.pinned.bottom - this.pinned.top) * zoom : 0;
    // Of the frame, what lies in the window, if that is enough to see a box in.
    const seen = Math.min(frame.clientHeight, innerHeight - outer.top);
    const bottom = seen > 2 * head + box.height * zoom ? seen : frame.clientHeight;
    const left = inner.left + box.x * zoom - outer.left;
    const top = inner.top + (box.y - this.part.top) * zoom - outer.top;
    frame.scrollBy({
      left: shift({ start: left, end: left + box.width * zoom, least: 0, most: frame.clientWidth }, where),
      top: shift({ start: top, end: top + box.height * zoom, least: head, most: bottom }, where),
    });
  }

  private moveStop(id: string | undefined): void {
    const wanted = id !== undefined && this.boxes.has(id) ? id : this.boxes.keys().next().value;
    for (const old of this.svg?.querySelectorAll("[data-box][tabindex='0']") ?? []) {
      if (old.getAttribute("data-box") !== wanted) old.setAttribute("tabindex", "-1");
    }
    this.stop = wanted;
    if (wanted !== undefined) this.elementOf(wanted)?.setAttribute("tabindex", "0");
  }

  private placeRing(): void {
    const drawing = this.find("drawing");
    const focused = this.activeElement()?.closest("[data-box]:focus-visible");
    const box = this.boxes.get(focused?.getAttribute("data-box") ?? "");
    const old = drawing?.querySelector<HTMLElement>(".ring");
    if (!box) {
      old?.remove();
      return;
    }
    const ring = old ?? document.createElement("div");
    ring.className = "ring";
    const gap = 5;
    const sides = { left: box.x, top: box.y - this.part.top, width: box.width, height: box.height };
    for (const [side, length] of Object.entries(sides)) {
      const around = side === "left" || side === "top" ? -gap : 2 * gap;
      ring.style.setProperty(side, `${length * this.zoom + around}px`);
    }
    if (!old) drawing?.append(ring);
  }

  private readonly onFocus = (event: FocusEvent): void => {
    const id =
      event.type === "focusin" ? (event.target as Element).closest("[data-box]")?.getAttribute("data-box") : null;
    if (id) this.moveStop(id);
    this.placeRing();
  };

  private readonly onScroll = (): void => {
    const { frame, pinned } = this;
    const isPast =
      frame !== undefined && pinned !== undefined && frame.scrollTop > (pinned.top - this.part.top) * this.zoom;
    this.find("drawing-pinned")?.classList.toggle("seen", isPast);
  };

  // What is done with boxes

  private areaOf({ key }: LayoutBox): string | undefined {
    const area = key.split("@")[0];
    const facet = this.viewer?.data.facets.find(({ id }) => id === "area");
    return facet?.values.find(({ id }) => id === area)?.id;
  }

  private open(id: string, focus?: "panel"): void {
    const { viewer } = this;
    const box = this.boxes.get(id);
    if (!viewer || !box) return;
    if (viewer.state.diagram === "whole") {
      viewer.select(id, focus);
      return;
    }
    const area = this.areaOf(box);
    const filters = { ...viewer.state.filters, area: area as string };
    viewer.change({ diagram: "whole", filters, only: true, zoom: undefined });
    if (focus) void this.host.updateComplete.then(() => this.focusBox(undefined));
  }

  private readonly onClick = (event: MouseEvent): void => {
    const { viewer } = this;
    if (!viewer || this.gestures.endsDrag) return;
    const target = event.target as Element;
    const id = target.closest("[data-box]")?.getAttribute("data-box");
    if (id) {
      // Screen readers click without a mouse: the keyboard then follows.
      this.open(id, event.detail === 0 ? "panel" : undefined);
      return;
    }
    const isOnSomething = target.closest("g[id], [role=img]") !== null;
    if (!isOnSomething && viewer.selected !== undefined) viewer.select(undefined);
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.handles(event)) event.preventDefault();
  };

  private handles({ key, shiftKey, target }: KeyboardEvent): boolean {
    const arrow = arrows.get(key);
    if (shiftKey && arrow) {
      this.frame?.scrollBy({ left: arrow[0] * panStep, top: arrow[1] * panStep });
      return true;
    }
    if (key === "+" || key === "=") this.step(1);
    else if (key === "-" || key === "−") this.step(-1);
    else if (key === "0") this.chooseZoom(undefined);
    else
      return this.handlesInBox(key, (target as Element).closest("[data-box]")?.getAttribute("data-box") ?? undefined);
    return true;
  }

  private handlesInBox(key: string, id: string | undefined): boolean {
    const box = this.boxes.get(id ?? "");
    if (!box || !this.drawn) return false;
    if (key === "Enter" || key === " ") {
      this.open(box.id, "panel");
      return true;
    }
    const direction = directionKeys.find((one) => one === key);
    if (!direction) return false;
    const { links, direction: flow } = this.drawn.shown.layout;
    const next = neighbour({ direction: flow, boxes: [...this.boxes.values()], links }, box, direction);
    if (next) this.focusBox(next.id);
    // At the edge the frame does not start to scroll instead.
    return true;
  }

  /** Saves what is drawn, as it is drawn. */
  private save(): void {
    const { viewer, drawn } = this;
    if (!viewer || !drawn) return;
    const text = renderSvg(drawn.shown.layout, { theme: drawn.theme });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    link.download = `${fileName(viewer.data.plans[0]?.id)}.svg`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

const arrows: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

function setSize(svg: SVGSVGElement, { width, height }: Size, zoom: number): void {
  svg.setAttribute("width", String(width * zoom));
  svg.setAttribute("height", String(height * zoom));
}

/**
 * How far to scroll so that what reaches from `start` to `end` is seen between `least` and `most`, with some air around it;
 * 0 where it is. Its start wins where it is too long.
 */
function shift(
  {
    start,
    end,
    least,
    most,
  }: { readonly start: number; readonly end: number; readonly least: number; readonly most: number },
  where: "nearest" | "middle",
): number {
  const before = start - air - least;
  const after = end + air - most;
  if (before >= 0 && after <= 0) return 0;
  if (where === "middle") return Math.min(before, (start + end) / 2 - (least + most) / 2);
  return before < 0 ? before : Math.min(before, after);
}

/** The id of a plan as the name of a file. */
const fileName = (id: string | undefined): string => id?.replace(/[^\p{L}\p{N}_-]+/gu, "-") || "diagram";
