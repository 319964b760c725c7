import { css } from "lit";

/** Buttons and fields, as all parts have them. */
export const controls = css`
  button,
  select,
  input {
    margin: 0;
    color: var(--text);
    font: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4rem;
    min-width: 1.5rem;
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--raised);
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--strong);
    background: var(--surface);
    color: var(--strong);
  }
  button[aria-pressed="true"],
  button[aria-pressed="true"]:hover,
  .primary,
  .primary:hover {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  button:disabled,
  button[aria-disabled="true"] {
    border-style: dashed;
    background: none;
    color: var(--muted);
    cursor: default;
  }
  /* A button that reads as a link: it leads to an element. */
  .link {
    display: inline;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.15rem;
    background: none;
    color: var(--accent);
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  .link:hover {
    background: none;
    color: var(--strong);
    text-decoration-thickness: 2px;
  }
  select,
  input[type="search"],
  input[type="text"] {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--raised);
    text-overflow: ellipsis;
  }
  select:hover,
  input:hover {
    border-color: var(--strong);
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  input[type="checkbox"],
  input[type="radio"] {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--accent);
  }
  /* A label above its field. */
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.2rem;
    min-width: 0;
  }
  .field > label,
  .field > .label {
    color: var(--muted);
    font-size: 0.875rem;
    line-height: 1.25;
  }
  /* A box to tick, with its label beside it. */
  .tick {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.25rem;
    line-height: 1.25;
  }
  summary {
    min-height: 1.5rem;
    border-radius: 0.15rem;
    color: var(--accent);
    cursor: pointer;
  }
  summary:hover {
    color: var(--strong);
  }

  @media (forced-colors: active) {
    /* Where the reader's own colours rule, a button that is pressed is told by its outline. */
    button[aria-pressed="true"],
    .primary {
      border: 3px solid Highlight;
      font-weight: 700;
    }
  }
`;
