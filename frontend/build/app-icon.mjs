// Draws favicon.svg's motif as a PNG, because some systems take no SVG for an installed app. Distances instead of paths:
// every pixel knows how far it is from the two clock hands, which also gives smooth edges.
import { deflateSync } from "node:zlib";

const BACK = [13, 99, 96];
const HANDS = [
  [0.5, 0.5156, 0.5, 0.25],
  [0.5, 0.5156, 0.6719, 0.6187],
];
const HALF_STROKE = 0.05;

/** A square PNG of `size` pixels; the background reaches the edges, so it may be masked to any shape. */
export function appIcon(size) {
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * (size * 3 + 1) + 1 + x * 3;
      rows.set(pixel((x + 0.5) / size, (y + 0.5) / size, size), at);
    }
  }
  return png(size, rows);
}

function pixel(x, y, size) {
  const distance = Math.min(...HANDS.map((hand) => toSegment(x, y, hand)));
  const cover = Math.min(1, Math.max(0, (HALF_STROKE - distance) * size + 0.5));
  return BACK.map((channel) => Math.round(channel + (255 - channel) * cover));
}

function toSegment(x, y, [ax, ay, bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
