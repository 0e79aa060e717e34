/**
 * Draws the add-in's icon: four bars that fall from left to right, the written-down value year by
 * year, on a rounded square. Sampled on a fine grid, so that small sizes stay clean.
 */

const GROUND = [15, 81, 90];
const BAR = [255, 255, 255];
const CORNER = 0.2;
/** Tops of the bars, as shares of the square, and the room around them. */
const HEIGHTS = [0.64, 0.42, 0.27, 0.16];
const MARGIN = 0.17;
const GAP = 0.28;
const SAMPLES = 8;

/** Whether a point of the unit square lies inside the rounded square. */
function onGround(x, y) {
  const dx = Math.max(CORNER - x, x - (1 - CORNER), 0);
  const dy = Math.max(CORNER - y, y - (1 - CORNER), 0);
  return dx * dx + dy * dy <= CORNER * CORNER;
}

/** Whether it lies on one of the bars. */
function onBar(x, y) {
  const width = (1 - 2 * MARGIN) / HEIGHTS.length;
  const bar = Math.floor((x - MARGIN) / width);
  if (bar < 0 || bar >= HEIGHTS.length) return false;
  const inBar = (x - MARGIN) / width - bar <= 1 - GAP;
  return inBar && y <= 1 - MARGIN && y >= 1 - MARGIN - HEIGHTS[bar];
}

/**
 * @param {number} size Pixels a side.
 * @returns {Buffer} RGBA, row by row.
 */
export function drawIcon(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixelAt(column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixelAt(column, row, size) {
  let covered = 0;
  const sum = [0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (!onGround(x, y)) continue;
    covered++;
    const colour = onBar(x, y) ? BAR : GROUND;
    for (let channel = 0; channel < 3; channel++) sum[channel] += colour[channel];
  }
  const shade = covered === 0 ? GROUND : sum.map((total) => Math.round(total / covered));
  return [...shade, Math.round((255 * covered) / (SAMPLES * SAMPLES))];
}
