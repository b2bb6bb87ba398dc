import { createHash } from 'node:crypto';

const SIDE = 25;
const FINDER = 7;

/** A picture that looks like a QR code and is none: a data: URL drawn from `seed`, the same for the same seed. No phone can read it. */
export function qrPicture(seed: string): string {
  const bits = dots(seed);
  const cells: string[] = [];
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) if (dark(x, y, bits)) cells.push(`M${x} ${y}h1v1h-1z`);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 29 29" shape-rendering="crispEdges"><rect x="-2" y="-2" width="29" height="29" fill="#fff"/><path d="${cells.join('')}" fill="#191919"/></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function dots(seed: string): Buffer {
  return Buffer.concat([0, 1, 2].map((part) => createHash('sha256').update(`${seed}${part}`).digest()));
}

function dark(x: number, y: number, bits: Buffer): boolean {
  const corner = [
    [0, 0],
    [SIDE - FINDER, 0],
    [0, SIDE - FINDER],
  ].find(([left = 0, top = 0]) => x >= left - 1 && x <= left + FINDER && y >= top - 1 && y <= top + FINDER);
  if (corner) return finder(x - (corner[0] ?? 0), y - (corner[1] ?? 0));
  const at = y * SIDE + x;
  return (((bits[(at >> 3) % bits.length] ?? 0) >> (at & 7)) & 1) === 1;
}

/** The square in three corners: a ring, and a heart of three by three. */
function finder(x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= FINDER || y >= FINDER) return false;
  const fromEdge = Math.min(x, y, FINDER - 1 - x, FINDER - 1 - y);
  return fromEdge === 0 || fromEdge >= 2;
}
