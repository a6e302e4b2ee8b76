import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Pixels on each side. */
const SIDE = 192;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [number, number, number];

/**
 * A landscape in the evening as a PNG (ISO/IEC 15948), Base64: its colours and hills follow from the subject.
 *
 * @param grain pixels on each side of a square: 1 is the finished picture
 */
export function paintPicture(subject: string, grain: number): string {
  const scene = composeScene(subject);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits of red, green and blue, in rows from top to bottom
  const rows = Array.from({ length: SIDE }, (_, y) => {
    const coarse = (position: number) => Math.floor(position / grain) * grain;
    const pixels = Array.from({ length: SIDE }, (__, x) => scene(coarse(x) / SIDE, coarse(y) / SIDE));
    return Buffer.from([0, ...pixels.flat()]); // 0 is the filter of the row: none
  });
  const parts = [
    SIGNATURE,
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(Buffer.concat(rows))),
    toChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat(parts).toString('base64');
}

/** The colour at a place: 0 to 1 from the left and from the top. */
function composeScene(subject: string): (x: number, y: number) => Colour {
  const seed = createHash('sha256').update(subject).digest();
  const at = (index: number) => (seed[index] ?? 0) / 255;
  const hue = at(0) * 360;
  const sun = { x: 0.25 + at(1) / 2, y: 0.3 + at(2) / 6, radius: 0.07 + at(3) / 20 };
  return (x, y) => {
    for (const layer of [2, 1, 0]) {
      const ridge = 0.58 + layer * 0.13 + 0.06 * Math.sin(x * (5 + layer * 2) + at(4 + layer) * 9);
      if (y > ridge) return toRgb(hue + 200, 0.35, 0.42 - layer * 0.13);
    }
    if (Math.hypot(x - sun.x, y - sun.y) < sun.radius) return toRgb(hue + 20, 0.9, 0.88);
    return toRgb(hue + y * 60, 0.55 + y * 0.2, 0.45 + y * 0.42);
  };
}

/** From hue in degrees, saturation and lightness (CSS Color 4 §7.1). */
function toRgb(hue: number, saturation: number, lightness: number): Colour {
  const channel = (offset: number) => {
    const position = (offset + hue / 30) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(position - 3, 9 - position, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

function toChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}
