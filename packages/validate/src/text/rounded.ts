/**
 * A number without more decimals than are of use: enough to show a hundredth of `scale`, and on which side of `other`
 * it lies.
 */
export function rounded(value: number, scale: number, other: number): number {
  for (let decimals = 0; decimals <= 12; decimals++) {
    const shown = Number(value.toFixed(decimals));
    if (scale * 10 ** decimals >= 100 && Math.sign(shown - other) === Math.sign(value - other)) return shown;
  }
  return value;
}
