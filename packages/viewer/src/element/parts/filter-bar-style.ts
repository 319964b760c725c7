import { css } from "lit";

/** The style of search and filters. */
export const filterBarStyle = css`
  .filter-bar {
    margin-top: 1.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--soft-line);
    border-radius: 0.375rem;
    background: var(--surface);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  .filters > .search {
    position: relative;
    grid-column: span 2;
  }
  .filters .is-chosen {
    border: 2px solid var(--accent);
    color: var(--strong);
    font-weight: 700;
  }
  .results {
    position: absolute;
    z-index: 20;
    top: calc(100% + 0.25rem);
    left: 0;
    width: max(100%, 22rem);
    max-width: calc(100cqw - 2rem);
    max-height: min(26rem, 60vh);
    padding: 0.25rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--background);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
    overflow: auto;
  }
  .search:not(:focus-within) .results {
    display: none;
  }
  .results p {
    padding: 0.5rem;
    color: var(--muted);
  }
  .result {
    display: block;
    width: 100%;
    padding: 0.4rem 0.5rem;
    border-color: transparent;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .result:focus-visible {
    outline-offset: -3px;
  }
  .result-title {
    display: block;
    color: var(--strong);
  }
  .result-kind {
    display: block;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .filter-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  .filter-foot:has(.tick) {
    margin-top: 0.5rem;
  }
  .matching {
    color: var(--strong);
  }
  .fold {
    display: none;
    width: 100%;
    justify-content: space-between;
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

  @container viewer (max-width: 40em) {
    .fold {
      display: flex;
    }
    .fold[aria-expanded="false"] + .filters {
      display: none;
    }
    .filters {
      grid-template-columns: minmax(0, 1fr);
      margin-top: 0.75rem;
    }
    .filters > .search {
      grid-column: auto;
    }
    .results {
      width: 100%;
    }
  }
`;
