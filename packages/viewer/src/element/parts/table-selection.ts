import type { ReportTable, TableColumn, TableRow } from "@change-logic/report";
import type { Viewer } from "../viewer.js";
import { sortedRows } from "./table-sort.js";

/** More cells than these are drawn only when they are asked for: more take over a second on a slow machine. */
const mostCells = 20_000;

/** What of a table is shown. */
export interface TableSelection {
  /** The columns and rows that the filters leave, as they are sorted: what is copied and saved. */
  readonly table: ReportTable;
  /** The rows of it that are drawn. */
  readonly drawn: readonly TableRow[];
  /** How many rows are left out since the plans have not taken on what they are about; 0 when they are shown. */
  readonly aside: number;
  /** How many rows there are of that sort. */
  readonly asideInAll: number;
}

/**
 * What the reader's filters, search and order leave of a table. Where columns are about items too (a matrix), those are left
 * out likewise; a filter that leaves nothing of one side leaves that side whole, so that looking for a goal shows which
 * actions reach it.
 */
export function selectTable(viewer: Viewer, table: ReportTable): TableSelection {
  const { matches, index, state } = viewer;
  const { columns, rows } = table;
  const isMatch = ({ key }: TableRow | TableColumn): boolean => {
    const node = key === undefined ? undefined : index.byKey(key);
    return node !== undefined && matches?.has(node.id) === true;
  };
  const asideInAll = rows.filter(({ isAside }) => isAside).length;
  let shownColumns = columns;
  let shownRows = rows;
  if (matches) {
    const about = columns.filter(({ key }) => key !== undefined);
    const left = new Set(about.filter(isMatch));
    shownRows = rows.filter(isMatch);
    if (left.size > 0) {
      shownColumns = columns.filter((column) => column.key === undefined || left.has(column));
      if (shownRows.length === 0) shownRows = rows;
    }
  } else if (!state.all && asideInAll < rows.length) {
    shownRows = rows.filter(({ isAside }) => !isAside);
  }
  const sorted = sortedRows({ ...table, rows: shownRows }, state.sort);
  const most = Math.max(1, Math.floor(mostCells / Math.max(1, shownColumns.length)));
  const kept = shownColumns === columns ? undefined : shownColumns.map((column) => columns.indexOf(column));
  const selected: ReportTable = {
    ...table,
    columns: shownColumns,
    rows: kept ? sorted.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at]!) })) : sorted,
  };
  return {
    table: selected,
    drawn: state.all ? selected.rows : selected.rows.slice(0, most),
    aside: matches ? 0 : rows.length - shownRows.length,
    asideInAll,
  };
}
