import { css } from "lit";

/** Opens or folds what a button controls. */
export function toggleFold(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
}

/** The style of buttons that open and fold what comes after them; settings are folded on narrow screens only. */
export const foldStyle = css`
  .fold {
    gap: 0.6rem;
    white-space: nowrap;
  }
  .fold::after {
    content: "";
    width: 0.5rem;
    height: 0.5rem;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .fold[aria-expanded="true"]::after {
    transform: translateY(25%) rotate(225deg);
  }
  .fold-settings {
    display: none;
  }
  @container viewer (max-width: 40em) {
    .fold-settings {
      display: inline-flex;
    }
  }
`;
