import { css } from "lit";

/** The style of the tables: they scroll in a frame of their own, with the headings and the first column in place. */
export const tableTabStyle = css`
  .table-top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-end;
    gap: 0.75rem 1.5rem;
    margin-bottom: 0.75rem;
  }
  .table-top > :first-child {
    flex: 1 1 20rem;
    max-width: 46rem;
  }
  .table-about {
    margin-top: 0.25rem;
    color: var(--muted);
  }
  .table-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .table-tools .done::after {
    content: "✓";
    font-weight: 700;
  }
  .table-tools .failed::after {
    content: "✕";
    color: var(--error);
    font-weight: 700;
  }
  .table-large {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .table-frame {
    /* What is read aloud and not seen is taken out of the flow: it belongs within the frame, or it widens the page. */
    position: relative;
    max-height: max(20rem, 75vh);
    margin-top: 0.75rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    /* What takes the keyboard is not hidden behind what stays in place. */
    scroll-padding: 3.5rem 0.5rem 0.5rem 15rem;
  }
  /* More to see at the side: an open edge, and a line of text above, whose room is there from the beginning. */
  .table-frame.goes-on {
    border-right: 3px double var(--strong);
  }
  .sideways {
    min-height: 1.4em;
    margin-top: 0.5rem;
    color: var(--muted);
    font-size: 0.875rem;
    text-align: end;
    visibility: hidden;
  }
  .sideways + .table-frame {
    margin-top: 0.15rem;
  }
  .sideways:has(+ .goes-on) {
    visibility: visible;
  }
  .table-frame:has(.matrix) {
    width: fit-content;
    max-width: 100%;
  }
  .data {
    width: 100%;
    /* Lines that are shared with a neighbour do not stay in place with their cell. */
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .data th,
  .data td {
    padding: 0.45rem 0.75rem;
    background: var(--background);
  }
  .data thead th {
    position: sticky;
    z-index: 2;
    top: 0;
    padding: 0;
    border-bottom: 2px solid var(--line);
    background: var(--surface);
  }
  .data th:first-child {
    position: sticky;
    z-index: 1;
    left: 0;
    width: 16rem;
    min-width: 13rem;
    border-right: 1px solid var(--line);
    font-weight: 400;
  }
  .data .area > th {
    font-weight: 700;
  }
  .data thead th:first-child {
    z-index: 3;
  }
  .data tbody tr:last-child > * {
    border-bottom: 0;
  }
  .data tbody tr:hover > * {
    background: var(--surface);
  }
  .data tbody tr.current > * {
    background: var(--surface);
    box-shadow: inset 0 2px var(--accent), inset 0 -2px var(--accent);
  }
  /* Wide enough for a few words, and no wider than what is read at a glance. */
  .data th.text {
    min-width: 7rem;
  }
  .data th.text.wide {
    min-width: 12rem;
  }
  .data th.text.widest {
    min-width: 18rem;
  }
  .data .part {
    display: block;
  }
  .data .number {
    text-align: end;
  }
  .data .date {
    white-space: nowrap;
  }
  .data td.mark {
    color: var(--accent);
    font-size: 1.0625rem;
    text-align: center;
  }
  .reach-legend {
    display: grid;
    gap: 0.1rem;
    margin-top: 0.35rem;
    color: var(--muted);
  }
  .reach-legend > li {
    display: grid;
    grid-template-columns: 4.25rem 1fr;
  }
  .reach-legend > li > :first-child {
    color: var(--accent);
    white-space: nowrap;
  }
  .reach-legend > li > .reach-counteracts,
  .reach-legend > li > .reach-both,
  .data td.reach-counteracts,
  .data td.reach-both {
    color: var(--error);
    font-weight: 700;
  }
  .data .uncounted > .mark {
    font-weight: 400;
    white-space: nowrap;
  }

  .sort,
  .sort:hover {
    display: flex;
    justify-content: flex-start;
    align-items: flex-end;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.45rem 0.75rem;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--strong);
    font-weight: 700;
    text-align: start;
  }
  .sort:hover .sort-text {
    text-decoration: underline;
  }
  .sort:focus-visible {
    outline-offset: -3px;
  }
  .number .sort {
    justify-content: flex-end;
    text-align: end;
  }
  .sort-text {
    text-wrap: balance;
  }
  .sort-sign {
    flex: none;
    width: 1rem;
    color: var(--muted);
    font-weight: 400;
    text-align: center;
  }
  .sort-sign:not(.none) {
    color: var(--strong);
    font-size: 0.8125rem;
  }

  /* Headings on end, so that many columns stand side by side. */
  .matrix .upright .sort {
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    gap: 0.25rem;
    padding: 0.5rem 0.25rem;
  }
  .upright .sort-text {
    max-height: 13rem;
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.2;
    overflow-wrap: anywhere;
    transform: rotate(180deg);
    writing-mode: vertical-rl;
  }
  .upright[aria-sort] .sort-text {
    font-weight: 700;
  }
  .matrix {
    width: auto;
  }
  .matrix .mark {
    padding-inline: 0.25rem;
    border-left: 1px solid var(--soft-line);
  }
  .matrix thead th {
    height: 1px;
  }

  .data .item-status {
    min-width: 13rem;
  }
  .item-status > div {
    display: flex;
    gap: 0.4rem;
  }
  .item-status .sign {
    flex: none;
    width: 1.1rem;
    color: var(--muted);
    font-weight: 700;
    text-align: center;
  }
  .item-status .word {
    margin-right: 0.35rem;
  }
  .why {
    white-space: nowrap;
  }
  .stands-covered .sign,
  .stands-indirect .sign {
    color: var(--accent);
  }
  .data td.nobody {
    color: var(--muted);
  }
  .stands-gap .word,
  .stands-claimed .word,
  .stands-counteracted .word {
    color: var(--strong);
    font-weight: 700;
  }
  .stands-gap .sign,
  .stands-claimed .sign,
  .stands-counteracted .sign,
  .data .stands-gap > .nobody,
  .data .stands-claimed > .nobody,
  .data .stands-counteracted > .nobody {
    color: var(--error);
    font-weight: 700;
  }

  .column-key {
    margin-top: 0.75rem;
  }
  .column-key ol {
    margin-top: 0.5rem;
    columns: 20rem;
  }
  .column-key li {
    break-inside: avoid;
  }

  @container viewer (max-width: 40em) {
    .table-frame {
      scroll-padding-left: 8.5rem;
    }
    .data .item-status {
      min-width: 10rem;
    }
    .data th:first-child {
      width: 8rem;
      min-width: 8rem;
      font-size: 0.875rem;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
  /* Where there is little height, headings on end would leave no room for what stands below them. */
  @media (max-height: 40rem) {
    .matrix thead th {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .data tbody tr.current > * {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .table-tools,
    .sideways,
    .sort-sign,
    .why,
    .table-tab .tick,
    .table-large {
      display: none;
    }
    .table-frame {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    .data th,
    .data td {
      position: static !important;
      min-width: 0 !important;
    }
    .data tr {
      break-inside: avoid;
    }
    .data .link {
      color: inherit;
      text-decoration: none;
    }
  }
`;
