/** What a cell holds; null for nothing. Numbers are numbers, so that each output can write them as its readers do. */
export type TableCell = string | number | null;

/** A column of a table. */
export interface TableColumn {
  /** Unique in the table, and the same in every language. */
  readonly id: string;
  readonly heading: string;
  /**
   * `mark`: a cross where something is so, nothing where it is not. `reach`: what an action does to a goal, in one of the
   * words `reachCellWords`. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
   */
  readonly kind: "text" | "number" | "date" | "mark" | "reach";
  /** The item that the column is about, by its id in the model; left out where it is about none. */
  readonly key?: string;
}

/** A row of a table. */
export interface TableRow {
  /** The element or item that the row is about, by its id in the model; left out where it is about none. */
  readonly key?: string;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
  /** What the plans have not taken on, and nothing leads to: a page need not show it until it is asked for. */
  readonly isAside?: true;
  /** An action that coverage does not count, since it is inactive or nobody is responsible. */
  readonly isUncounted?: true;
}

/** A table in one language, as pages show it and files hold it. Nothing in it is escaped. */
export interface ReportTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
