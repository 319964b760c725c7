import { type LayoutBox, renderSvg, type Theme } from "@change-logic/diagram";
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { NodeId } from "../../data/viewer-data.js";
import { fileName, saveFile } from "../save-file.js";
import type { Viewer } from "../viewer.js";
import { boxNames } from "./diagram/box-names.js";
import { diagramTools } from "./diagram/diagram-tools.js";
import { percentText, diagramWords as words } from "./diagram/diagram-words.js";
import { drawForScreen, redraw } from "./diagram/drawing.js";
import { Gestures, type ScreenPoint } from "./diagram/gestures.js";
import { directionKeys, neighbour } from "./diagram/neighbours.js";
import { Screen } from "./diagram/screen.js";
import { type Shown, shownLayouts } from "./diagram/shown-layout.js";
import { stepFrom, withinLimits } from "./diagram/zoom.js";

/** How long, in ms, a gesture rests before its size is kept in the address: browsers refuse many changes in a row. */
const restsFor = 250;

/** How long, in ms, the keyboard rests on a box before its thread is lit: who walks on would only see it flicker by. */
const glancesAfter = 80;

/** In larger drawings than this, in boxes, each thread takes so long to draw that walking by arrow keys would halt. */
const mostGlancedAt = 1500;

/** How far Shift and an arrow key move the picture, in px of the screen. */
const panStep = 80;

/** The drawing: what is lit, zoom, panning, and the keyboard within it. */
export class DiagramPane implements ReactiveController {
  private viewer: Viewer | undefined;
  private readonly shownOf = shownLayouts();
  private readonly gestures = new Gestures({ zoomBy: (factor, about) => this.gestureZoom(factor, about) });
  private readonly resized =
    typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => this.onResize());

  private screen: Screen | undefined;
  /** What is on the screen just now. */
  private drawn: { readonly shown: Shown; readonly theme: Theme; readonly selected: NodeId | undefined } | undefined;
  private boxes: ReadonlyMap<string, LayoutBox> = new Map();
  /** The one tab stop. */
  private stop: string | undefined;
  /** The box that the keyboard is on, whose thread is lit for as long as it is there. */
  private glance: string | undefined;
  private glancing: ReturnType<typeof setTimeout> | undefined;
  /** Of the frame, in px, when it was last looked at. */
  private width = 0;
  /** The size of a gesture that is not in the address yet. */
  private live: number | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("fullscreenchange", this.onFullScreen);
    window.addEventListener("resize", this.onWindow);
    if (this.screen) this.resized?.observe(this.screen.frame);
  }

  hostDisconnected(): void {
    document.removeEventListener("fullscreenchange", this.onFullScreen);
    window.removeEventListener("resize", this.onWindow);
    this.resized?.disconnect();
    clearTimeout(this.rest);
    clearTimeout(this.glancing);
  }

  /** The tools and the frame; the drawing itself is put in after the host has updated. */
  render(viewer: Viewer): TemplateResult {
    this.viewer = viewer;
    const { language, state } = viewer;
    const { layout } = this.shownOf(viewer, this.glance);
    const { gestures } = this;
    return html`
      ${diagramTools(viewer, {
        step: (way) => this.step(way),
        fitAll: () => this.chooseZoom(this.screen?.whole()),
        chooseZoom: (zoom) => this.chooseZoom(zoom),
        save: () => this.save(),
        fullScreen: document.fullscreenEnabled
          ? { isOn: this.fullScreen !== undefined, change: () => this.changeFullScreen() }
          : undefined,
      })}
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
    if (frame !== this.screen?.frame) {
      this.resized?.disconnect();
      this.drawn = undefined;
      this.screen = frame && new Screen(frame, this.find("drawing")!, this.find("drawing-pinned")!);
      if (frame) this.resized?.observe(frame);
    }
    const { viewer, screen } = this;
    if (!screen || !viewer) return;
    this.fill();
    const before = this.drawn;
    const { shown } = this.draw(viewer, screen);
    if (before?.shown.base !== shown.base) screen.forgetFit();
    this.applyZoom(this.live ?? viewer.state.zoom ?? screen.fit(shown.base));
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
      this.screen?.frame.focus({ preventScroll: true });
      return;
    }
    this.moveStop(wanted);
    element.focus({ preventScroll: true });
    this.reveal(wanted, "nearest");
    // The frame itself may lie partly outside of the window.
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** What is alone on the screen; undefined when the page is shown as pages are. */
  private get fullScreen(): Element | undefined {
    return (this.host.renderRoot as ShadowRoot | undefined)?.fullscreenElement ?? undefined;
  }

  private changeFullScreen(): void {
    // Browsers may refuse; everything then stays as it is.
    const change = this.fullScreen
      ? document.exitFullscreen()
      : this.screen?.frame.closest(".main")?.requestFullscreen();
    change?.catch(() => {});
  }

  private readonly onFullScreen = (): void => {
    this.screen?.forgetFit();
    this.host.requestUpdate();
  };

  private fill(): void {
    this.screen?.fill(this.fullScreen ?? this.host);
  }

  private readonly onWindow = (): void => {
    if (!this.screen?.frame.isConnected) return;
    this.fill();
    this.onResize();
  };

  private find(id: string): HTMLElement | undefined {
    return this.host.renderRoot?.querySelector<HTMLElement>(`#${id}`) ?? undefined;
  }

  private elementOf(id: string): SVGGElement | undefined {
    return this.screen?.svg?.querySelector<SVGGElement>(`[data-box="${CSS.escape(id)}"]`) ?? undefined;
  }

  private draw(viewer: Viewer, screen: Screen): NonNullable<DiagramPane["drawn"]> {
    const { theme, selected } = viewer;
    const shown = this.shownOf(viewer, this.glance);
    const { drawn } = this;
    if (drawn?.shown === shown && drawn.theme === theme && drawn.selected === selected) return drawn;
    this.drawn = { shown, theme, selected };
    const next = this.drawNext(viewer, shown);
    const hadFocus = screen.svg?.contains(this.activeElement()) ?? false;
    screen.prepare(next, shown.base, shown.base !== viewer.texts.layout);
    if (!screen.svg || !redraw(screen.svg, next)) {
      screen.show(next);
      if (drawn?.shown.picture !== shown.picture) screen.frame.scrollTo(0, 0);
    }
    this.takeBoxes(screen.svg ?? next, shown);
    if (drawn?.shown.base !== shown.base || drawn.theme !== theme) screen.pin(shown.base, theme);
    if (hadFocus && !screen.svg?.contains(this.activeElement())) this.focusBox(this.stop);
    return this.drawn;
  }

  private drawNext({ theme, selected, language, state, index, texts }: Viewer, { layout }: Shown): SVGSVGElement {
    const isOverview = state.diagram === "overview";
    const areas = new Set(isOverview ? layout.boxes.filter((box) => this.areaOf(box)).map(({ id }) => id) : []);
    return drawForScreen(layout, theme, {
      isOperable: (id) => (isOverview ? areas.has(id) : index.node(id) !== undefined),
      isPressed: (id) => (isOverview ? undefined : id === selected),
      hint: isOverview ? words.showArea[language] : "",
      nameOf: isOverview ? undefined : boxNames(texts.scene),
    });
  }

  /** Takes over what can be operated in a drawing. */
  private takeBoxes(svg: SVGSVGElement, { layout }: Shown): void {
    const operable = new Set([...svg.querySelectorAll("[data-box]")].map((box) => box.getAttribute("data-box")));
    const before = this.stop === undefined ? undefined : this.boxes.get(this.stop);
    this.boxes = new Map(layout.boxes.filter(({ id }) => operable.has(id)).map((box) => [box.id, box]));
    // When the plan has changed, another element may have the id that it had.
    if (before && this.boxes.get(before.id)?.key !== before.key) {
      this.stop = [...this.boxes.values()].find(({ key }) => key === before.key)?.id;
    }
  }

  private activeElement(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  // Zoom

  private applyZoom(zoom: number, about?: ScreenPoint): void {
    const { screen, viewer } = this;
    if (!screen?.resize(zoom, about)) return;
    const percent = this.find("diagram-percent");
    if (percent && viewer) percent.textContent = percentText[viewer.language](zoom);
    this.placeRing();
  }

  private gestureZoom(factor: number, about: ScreenPoint): void {
    if (!this.screen) return;
    this.live = withinLimits(this.screen.zoom * factor);
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
    const { viewer, screen, drawn } = this;
    if (!viewer || !screen || !drawn) return;
    clearTimeout(this.rest);
    this.live = undefined;
    if (zoom === undefined) screen.forgetFit();
    this.applyZoom(zoom ?? screen.fit(drawn.shown.base));
    viewer.change({ zoom }, "replace");
    viewer.announce(percentText[viewer.language](screen.zoom));
  }

  private step(way: 1 | -1): void {
    if (this.screen) this.chooseZoom(stepFrom(this.screen.zoom, way));
  }

  private onResize(): void {
    const { viewer, screen, drawn } = this;
    if (!viewer || !drawn || !screen?.frame.isConnected) return;
    this.applyZoom(this.live ?? viewer.state.zoom ?? screen.fit(drawn.shown.base));
    // Only when the room has changed: the frame grows and shrinks with the drawing as well.
    const { offsetWidth } = screen.frame;
    if (viewer.selected !== undefined && offsetWidth !== this.width) this.reveal(viewer.selected, "middle");
    this.width = offsetWidth;
  }

  // Where one is

  private reveal(id: string, where: "nearest" | "middle"): void {
    const box = this.boxes.get(id);
    if (box) this.screen?.reveal(box, where);
  }

  private moveStop(id: string | undefined): void {
    const wanted = id !== undefined && this.boxes.has(id) ? id : this.boxes.keys().next().value;
    for (const old of this.screen?.svg?.querySelectorAll("[data-box][tabindex='0']") ?? []) {
      if (old.getAttribute("data-box") !== wanted) old.setAttribute("tabindex", "-1");
    }
    this.stop = wanted;
    if (wanted !== undefined) this.elementOf(wanted)?.setAttribute("tabindex", "0");
  }

  private placeRing(): void {
    const focused = this.activeElement()?.closest("[data-box]:focus-visible");
    this.screen?.ring(this.boxes.get(focused?.getAttribute("data-box") ?? ""));
  }

  private readonly onFocus = (event: FocusEvent): void => {
    const id = event.type === "focusin" ? boxIdAt(event.target) : undefined;
    if (id !== undefined) this.moveStop(id);
    this.placeRing();
    // What the mouse has pressed is chosen, or dragged.
    this.glanceAt((event.target as Element).matches(":focus-visible") ? id : undefined);
  };

  private glanceAt(id: string | undefined): void {
    clearTimeout(this.glancing);
    if (this.boxes.size > mostGlancedAt) return;
    this.glancing = setTimeout(() => {
      if (id === this.glance) return;
      this.glance = id;
      this.host.requestUpdate();
    }, glancesAfter);
  }

  private readonly onScroll = (): void => this.screen?.scrolled();

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
    const id = boxIdAt(event.target);
    if (id !== undefined) {
      // Screen readers click without a mouse: the keyboard then follows.
      this.open(id, event.detail === 0 ? "panel" : undefined);
      return;
    }
    const isOnSomething = (event.target as Element).closest("g[id], [role=img]") !== null;
    if (!isOnSomething && viewer.selected !== undefined) viewer.select(undefined);
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.handles(event)) event.preventDefault();
  };

  private handles({ key, shiftKey, target }: KeyboardEvent): boolean {
    const arrow = arrows.get(key);
    if (shiftKey && arrow) {
      this.screen?.frame.scrollBy({ left: arrow[0] * panStep, top: arrow[1] * panStep });
      return true;
    }
    if (key === "+" || key === "=") this.step(1);
    else if (key === "-" || key === "−") this.step(-1);
    else if (key === "0") this.chooseZoom(undefined);
    else return this.handlesInBox(key, boxIdAt(target));
    return true;
  }

  private handlesInBox(key: string, id: string | undefined): boolean {
    const box = this.boxes.get(id ?? "");
    if (!box || !this.drawn) return false;
    if (key === "Escape" && this.glance !== undefined && this.viewer?.selected === undefined) {
      this.glanceAt(undefined);
      return true;
    }
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
    const [plan] = viewer.data.plans;
    const text = renderSvg(drawn.shown.layout, { theme: drawn.theme });
    saveFile(text, "image/svg+xml", fileName([plan?.id ?? "diagram"], "svg"));
  }
}

/** The id of the box that something in the drawing is part of. */
const boxIdAt = (target: EventTarget | null): string | undefined =>
  (target as Element).closest("[data-box]")?.getAttribute("data-box") ?? undefined;

const arrows: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);
