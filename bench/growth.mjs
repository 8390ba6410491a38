// How a time grows with a size: the exponent e of time ≈ size^e between two measurements; 1 is in proportion.

/** @typedef {{ readonly size: number, readonly time: number }} Measured */

/** @param {Measured} small @param {Measured} large */
export const exponent = (small, large) => Math.log(large.time / small.time) / Math.log(large.size / small.size);

/** The exponent over all sizes (least squares over the logarithms); NaN for fewer than two sizes. @param {readonly Measured[]} measured */
export function fitted(measured) {
  if (measured.length < 2) return Number.NaN;
  const points = measured.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (/** @type {'x' | 'y'} */ of) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return slope / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
