import { css } from "lit";

/** The style of search and filters. */
export const filterBarStyle = css`
  .filter-bar {
    margin-top: 0.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--soft-line);
    border-radius: 0.375rem;
    background: var(--surface);
  }
  .filter-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 0.75rem;
    align-items: center;
  }
  .filter-row > .search {
    position: relative;
    flex: 0 1 22rem;
    flex-direction: row;
    gap: 0.5rem;
    align-items: center;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0.5rem 0.75rem;
    align-items: end;
    margin: 0.5rem 0 0.25rem;
  }
  .filter-row:has(.fold[aria-expanded="false"]) + .filters {
    display: none;
  }
  .filter-row:has(.fold[aria-expanded="true"]) .chosen {
    display: none;
  }
  .filter-row p {
    margin: 0;
    overflow-wrap: anywhere;
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
    max-height: min(20rem, 45vh);
    padding: 0.25rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: var(--background);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
    overflow: auto;
  }
  .search[data-closed] .results,
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
  .matching {
    color: var(--strong);
  }
  .result-why {
    display: block;
    font-size: 0.8125rem;
  }

  @container viewer (max-width: 40em) {
    .filter-row > .search {
      flex: 1 1 9rem;
    }
    .filter-row > .search .results {
      width: calc(100cqw - 3.5rem);
    }
  }
`;
