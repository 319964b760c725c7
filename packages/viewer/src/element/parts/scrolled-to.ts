import { type ElementPart, noChange } from "lit";
import { Directive, type DirectiveParameters, directive, type PartInfo, PartType } from "lit/directive.js";

/**
 * Brings an element into view when it becomes what is looked at; never moves anything while the keyboard is on the tabs,
 * since choosing among them would throw the reader about.
 */
class ScrolledTo extends Directive {
  private was = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("scrolledTo belongs on an element.");
  }

  render(_isCurrent: boolean): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [isCurrent]: DirectiveParameters<this>): typeof noChange {
    if (isCurrent && !this.was) {
      // The element has its place only when everything around it is drawn.
      queueMicrotask(() => {
        const { activeElement } = element.getRootNode() as ShadowRoot;
        if (activeElement?.getAttribute("role") !== "tab") element.scrollIntoView({ block: "nearest" });
      });
    }
    this.was = isCurrent;
    return noChange;
  }
}

/** On an element: brings it into view each time that its argument turns true. */
export const scrolledTo = directive(ScrolledTo);
