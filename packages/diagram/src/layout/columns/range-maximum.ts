/** A row of numbers, 0 at first, that can be raised and read range by range, in logarithmic time. */
export interface RangeMaximum {
  /** The greatest number from `first` up to and including `last`. */
  greatest(first: number, last: number): number;
  /** Raises all numbers from `first` up to and including `last` to at least `value`. */
  raise(first: number, last: number, value: number): void;
}

/** Makes a row of `length` numbers. */
export function rangeMaximum(length: number): RangeMaximum {
  // A binary tree whose leaves start at `length`: what each part as a whole was raised to, and its greatest number.
  const raised = new Float64Array(2 * length);
  const most = new Float64Array(2 * length);
  const eachPart = (first: number, last: number, visit: (part: number) => void) => {
    let [low, high] = [first + length, last + length + 1];
    for (; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) visit(low++);
      if (high % 2 === 1) visit(--high);
    }
  };
  const renew = (leaf: number) => {
    for (let part = leaf >> 1; part >= 1; part >>= 1)
      most[part] = Math.max(most[2 * part]!, most[2 * part + 1]!, raised[part]!);
  };
  return {
    greatest: (first, last) => {
      let value = 0;
      eachPart(first, last, (part) => {
        value = Math.max(value, most[part]!);
      });
      for (const leaf of [first + length, last + length])
        for (let part = leaf >> 1; part >= 1; part >>= 1) value = Math.max(value, raised[part]!);
      return value;
    },
    raise: (first, last, value) => {
      eachPart(first, last, (part) => {
        raised[part] = Math.max(raised[part]!, value);
        most[part] = Math.max(most[part]!, value);
      });
      renew(first + length);
      renew(last + length);
    },
  };
}
