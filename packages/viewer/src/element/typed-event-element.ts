import { LitElement } from "lit";
import type { ViewerEvents } from "./viewer-events.js";

/** An element that tells its listeners what its own events hold. */
export class TypedEventElement extends LitElement {
  override addEventListener<Name extends keyof ViewerEvents>(
    type: Name,
    listener: (this: this, event: ViewerEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListenerOrEventListenerObject, options);
  }

  override removeEventListener<Name extends keyof ViewerEvents>(
    type: Name,
    listener: (this: this, event: ViewerEvents[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(type: string, listener: unknown, options?: boolean | EventListenerOptions): void {
    super.removeEventListener(type, listener as EventListenerOrEventListenerObject, options);
  }

  /** Tells of something, to listeners outside of shadow trees too. */
  protected tell<Name extends keyof ViewerEvents>(name: Name, detail: ViewerEvents[Name]["detail"]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
