import { css } from "lit";

/** The style of the tab of strengths and findings. */
export const findingsTabStyle = css`
  .findings-tab section {
    margin-bottom: 2rem;
  }
  .findings-tab .heading.depth-2 {
    margin-top: 1.5rem;
    padding-bottom: 0.35rem;
    border-bottom: 2px solid var(--line);
  }
  .findings-tab .strengths {
    margin-top: 0.5rem;
  }
  .strengths > li {
    position: relative;
    padding: 0.25rem 0 0.25rem 1.5rem;
    overflow-wrap: anywhere;
  }
  .strengths > li::before {
    position: absolute;
    left: 0.25rem;
    color: var(--muted);
    content: "•" / "";
  }
  .findings-tab .shown-count,
  .findings-tab .grouping {
    margin-top: 0.5rem;
  }
  .grouping select {
    width: auto;
  }
  .finding {
    padding: 0.75rem;
    border-bottom: 1px solid var(--soft-line);
    scroll-margin: 1rem;
    overflow-wrap: anywhere;
  }
  .finding > * + * {
    margin-top: 0.4rem;
  }
  .findings-tab .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .findings-tab .subjects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
    min-width: 0;
  }
  .finding-why dl {
    padding: 0.25rem 0 0.25rem 1.25rem;
  }
  .finding-why dt + dd {
    margin-bottom: 0.5rem;
  }
  .finding-why a {
    display: inline-block;
    min-height: 1.5rem;
  }
`;
