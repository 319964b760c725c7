import { css } from "lit";

/** The style of the text tab. */
export const textTabStyle = css`
  .text-tab,
  .findings-tab {
    max-width: 60rem;
  }
  .text-tab .contents {
    margin-block: 1rem;
    padding: 0.6rem 0.9rem;
    border-radius: 0.25rem;
    background: var(--surface);
  }
  .text-tab .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  .text-column {
    margin-top: 2rem;
  }
  .text-column > .heading {
    padding-bottom: 0.35rem;
    border-bottom: 2px solid var(--line);
    scroll-margin-top: 1rem;
  }
  .text-column .missing {
    margin-top: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 2px dashed var(--line);
  }
  .entry {
    padding: 0.75rem;
    border-bottom: 1px solid var(--soft-line);
    scroll-margin: 1rem;
  }
  .entry.selected,
  .finding.selected {
    background: var(--surface);
    box-shadow: inset 0.25rem 0 0 var(--accent);
  }
  @media (forced-colors: active) {
    .entry.selected,
    .finding.selected {
      border-left: 0.25rem solid Highlight;
    }
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.6rem;
  }
  .entry-title {
    min-width: 0;
    font-weight: 600;
  }
  .entry-key {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .entry-mark {
    padding: 0 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    font-size: 0.875rem;
  }
  /* Short facts stand side by side; a long one takes a line of its own. */
  .entry-details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .entry-details div {
    max-width: 100%;
  }
  .entry-details dt,
  .entry-details dd {
    display: inline;
  }
  .entry-details dt {
    color: var(--muted);
    font-weight: 400;
  }
  .entry-details dt::after {
    content: ": ";
  }
  .entry-details dd {
    overflow-wrap: anywhere;
  }
  .entry > * + * {
    margin-top: 0.4rem;
  }
  .entry-links > li {
    position: relative;
    padding: 0.05rem 0 0.05rem 1.4rem;
    overflow-wrap: anywhere;
  }
  .entry-links > li::before {
    position: absolute;
    left: 0;
    color: var(--muted);
    content: "→" / "";
  }
  .entry-links > .stub::before {
    content: "✕" / "";
  }
  .entry-links .relation {
    color: var(--muted);
  }
  .entry-findings li,
  .entry-findings summary {
    overflow-wrap: anywhere;
  }
  .entry-findings ul {
    margin-top: 0.25rem;
    padding-left: 1.25rem;
    list-style: none;
  }
  .entry .below {
    padding-left: 0.75rem;
    border-left: 2px solid var(--soft-line);
  }
`;
