import type { Rectangle } from "./layout-types.js";

/** Finds rectangles near a place without asking all of them. */
export interface CellGrid<T> {
  add(value: T, where: Rectangle): void;
  /** What touches the squares that `where` touches: all that overlap it, and some that do not. May name one several times. */
  near(where: Rectangle): T[];
}

const cellSize = 64;

/** An empty grid; a rectangle is kept in every square of 64 px that it touches. */
export function cellGrid<T>(): CellGrid<T> {
  const cells = new Map<string, T[]>();
  const keysOf = ({ x, y, width, height }: Rectangle): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / cellSize); column <= Math.floor((x + width) / cellSize); column += 1) {
      for (let row = Math.floor(y / cellSize); row <= Math.floor((y + height) / cellSize); row += 1)
        keys.push(`${column} ${row}`);
    }
    return keys;
  };
  return {
    add(value, where) {
      for (const key of keysOf(where)) {
        const cell = cells.get(key);
        if (cell) cell.push(value);
        else cells.set(key, [value]);
      }
    },
    near: (where) => keysOf(where).flatMap((key) => cells.get(key) ?? []),
  };
}
