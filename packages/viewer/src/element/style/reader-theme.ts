import { findTheme, type Theme, themes } from "@change-logic/diagram";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ViewerData } from "../../data/viewer-data.js";
import type { ViewerState } from "../state/viewer-state.js";
import { themeProperties } from "./theme-properties.js";

/** The theme that the reader has chosen, or what the machine asks for; drawn anew when the machine changes its mind. */
export class ReaderTheme implements ReactiveController {
  private readonly darkness = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
  private readonly contrast = globalThis.matchMedia?.("(prefers-contrast: more)");
  private painted: { readonly element: HTMLElement; readonly theme: Theme } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.darkness?.addEventListener("change", this.redraw);
    this.contrast?.addEventListener("change", this.redraw);
  }

  hostDisconnected(): void {
    this.darkness?.removeEventListener("change", this.redraw);
    this.contrast?.removeEventListener("change", this.redraw);
  }

  /** The theme to draw with. */
  of({ theme }: Pick<ViewerState, "theme">, data: ViewerData | undefined): Theme {
    if (theme === "own" && data?.theme) return data.theme;
    if (theme !== "auto" && theme !== "own") return findTheme(theme) ?? themes.light;
    if (this.contrast?.matches) return themes.highContrast;
    return this.darkness?.matches ? themes.dark : themes.light;
  }

  /** Gives an element the colours of a theme: by script, since a strict policy lets no style attribute through. */
  paint(element: HTMLElement, theme: Theme): void {
    if (this.painted?.element === element && this.painted.theme === theme) return;
    for (const [name, value] of themeProperties(theme)) element.style.setProperty(name, value);
    this.painted = { element, theme };
  }

  private readonly redraw = (): void => this.host.requestUpdate();
}
