import { css } from "lit";

/** Where the parts of the viewer stand: one below the other, with the panel beside the main area where there is room. */
export const frame = css`
  .viewer {
    padding: 0.75rem 1rem 1.5rem;
  }
  .lost {
    margin: 0.5rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--line);
    color: var(--text);
    overflow-wrap: anywhere;
  }
  .problem {
    margin: 0 0 1.25rem;
    padding: 0.75rem 1rem;
    border: 2px solid var(--error);
    border-left-width: 0.5rem;
    border-radius: 0.25rem;
    background: var(--raised);
    color: var(--strong);
    /* It may point at a place in a line of the plan. */
    font: 0.875rem/1.5 ui-monospace, "Cascadia Mono", Menlo, "DejaVu Sans Mono", monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-items: start;
  }
  .main > .panel {
    scroll-margin-top: 45vh;
  }
  /* In front of a meeting: what is around is left out. */
  .main:fullscreen {
    width: 100%;
    height: 100%;
    padding: 0 1rem 1rem;
    background: var(--background);
    overflow: auto;
  }
  .tab {
    min-width: 0;
    padding-top: 0.75rem;
  }
  .foot {
    max-width: 46rem;
    margin-top: 2.5rem;
    padding-top: 1rem;
    border-top: 1px solid var(--soft-line);
    color: var(--muted);
    font-size: 0.875rem;
  }
  .foot p + p {
    margin-top: 0.5rem;
  }
  .skip {
    position: absolute;
    z-index: 10;
    top: 0.5rem;
    left: 0.5rem;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    white-space: nowrap;
  }

  @container viewer (min-width: 40em) {
    .frame {
      padding: 0 1rem;
    }
  }
  @container viewer (min-width: 60em) {
    .main.with-panel {
      grid-template-columns: minmax(0, 1fr) clamp(20rem, 30%, 28rem);
    }
  }
`;
