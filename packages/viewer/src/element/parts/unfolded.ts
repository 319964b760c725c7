import { type ChildPart, noChange, nothing } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { type DirectiveParameters, directive, type PartInfo, PartType } from "lit/directive.js";

/** Makes what stands in a `details` only when it is opened: hundreds of explanations would take time that nobody asked for. */
class Unfolded extends AsyncDirective {
  private details: HTMLDetailsElement | undefined;
  private content: () => unknown = () => nothing;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.CHILD) throw new Error("unfolded belongs in an element.");
  }

  render(_content: () => unknown): unknown {
    return noChange;
  }

  override update({ parentNode }: ChildPart, [content]: DirectiveParameters<this>): unknown {
    this.content = content;
    if (this.details === undefined) {
      this.details = parentNode as HTMLDetailsElement;
      this.details.addEventListener("toggle", this.onToggle);
    }
    return this.details.open ? content() : nothing;
  }

  private readonly onToggle = (): void => {
    if (this.details?.open && this.isConnected) this.setValue(this.content());
  };
}

/** As a child of `details`, after its summary: what is within, made when it is opened. */
export const unfolded = directive(Unfolded);
