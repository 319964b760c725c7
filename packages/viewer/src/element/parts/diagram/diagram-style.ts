import { css } from "lit";

/** The frame that the drawing is scrolled in, and the tools above it. */
export const diagramStyle = css`
  .diagram-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    margin-bottom: 0.5rem;
  }
  .diagram-tools .joined {
    display: inline-flex;
    align-items: stretch;
  }
  .diagram-tools .joined > * {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .diagram-tools .joined > :first-child {
    border-start-start-radius: 0.25rem;
    border-end-start-radius: 0.25rem;
    margin-inline-start: 0;
  }
  .diagram-tools .joined > :last-child {
    border-start-end-radius: 0.25rem;
    border-end-end-radius: 0.25rem;
  }
  .diagram-tools .joined > :focus-visible {
    position: relative;
    z-index: 1;
  }
  .diagram-tools .step {
    min-width: 2.25rem;
    padding-inline: 0;
    font-size: 1.125rem;
  }
  .diagram-tools .percent {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 4rem;
    border-block: 1px solid var(--line);
    color: var(--strong);
    font-variant-numeric: tabular-nums;
  }
  .diagram-tools button {
    white-space: nowrap;
  }
  .diagram-tools .air {
    flex: 1;
  }
  /* The steps lead to every size. */
  @container viewer (max-width: 40em) {
    .diagram-tools {
      gap: 0.5rem;
    }
    .diagram-tools .percent,
    .diagram-tools .actual,
    .diagram-tools .air {
      display: none;
    }
    .diagram-tools button {
      padding-inline: 0.5rem;
    }
  }
  .drawing-frame {
    position: relative;
    /* What is left of the window, which script finds out. */
    max-height: max(20rem, var(--frame-room, 70vh));
    overflow: auto;
    overscroll-behavior-x: contain;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--background);
    touch-action: pan-x pan-y;
  }
  .drawing-frame.dragged {
    cursor: grabbing;
  }
  .drawing-frame .nothing {
    padding: 2rem 1rem;
    color: var(--muted);
    text-align: center;
  }
  .drawing {
    position: relative;
    width: fit-content;
    margin-inline: auto;
  }
  .drawing svg {
    display: block;
    /* The drawing has colours of its own that go together; the reader's own would come between them. */
    forced-color-adjust: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .drawing [data-box] {
    cursor: pointer;
    outline: none;
  }
  .drawing [data-box]:hover {
    filter: drop-shadow(0 0 2px var(--accent)) drop-shadow(0 0 1px var(--accent));
  }
  .dragged [data-box] {
    cursor: grabbing;
  }
  .pinned {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    height: 0;
    pointer-events: none;
  }
  .pinned svg {
    visibility: hidden;
    background: var(--background);
    border-bottom: 1px solid var(--line);
    box-sizing: content-box;
  }
  .pinned.seen svg {
    visibility: visible;
  }
  .ring {
    position: absolute;
    border-radius: 0.5rem;
    outline: 3px solid var(--focus);
    pointer-events: none;
  }
  .diagram-hint {
    margin-top: 0.5rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .diagram-hint .touch {
    display: none;
  }
  @media (hover: none) {
    .diagram-hint .mouse,
    .diagram-hint .keys {
      display: none;
    }
    .diagram-hint .touch {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .ring {
      outline-color: Highlight;
    }
  }
`;
