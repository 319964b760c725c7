/**
 * Counts the pairs that stand the wrong way round in a sequence of places: how many edges cross between two layers, when
 * `ends` are the places of their ends in the one, by the places of their ends in the other, and from small to large
 * among those that start in the same place. O(n log n), by a tree of sums.
 *
 * @param length How many of `ends` to read.
 * @param places All of `ends` are from 0 up to, but not including, `places`.
 * @param tree Room for the sums, of at least {@link treeRoom} numbers; what is in it does not matter.
 */
export function countInversions(ends: Int32Array, length: number, places: number, tree: Int32Array): number {
  let leaves = 1;
  while (leaves < places) leaves *= 2;
  tree.fill(0, 0, 2 * leaves);
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    let at = leaves + ends[index]!;
    tree[at]! += 1;
    while (at > 1) {
      if (at % 2 === 0) count += tree[at + 1]!;
      at >>= 1;
      tree[at]! += 1;
    }
  }
  return count;
}

/** How many numbers {@link countInversions} needs for its sums. */
export function treeRoom(places: number): number {
  let leaves = 1;
  while (leaves < places) leaves *= 2;
  return 2 * leaves;
}
