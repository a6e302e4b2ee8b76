/** Bytes of frames by how they arrive. */
export const cuts = {
  blocks: (frames) => cutEvery(frames, 16_384),
  frames: (frames) => frames.map((frame) => Buffer.from(frame)),
  odd: (frames) => cutEvery(frames, 1021),
  bytes: (frames) => cutEvery(frames, 1),
};

/** Pieces of one size, as the bodies of `fetch` have them: arrays of bytes, each its own. */
function cutEvery(frames, size) {
  const bytes = Buffer.from(frames.join(''));
  const pieces = [];
  for (let start = 0; start < bytes.length; start += size)
    pieces.push(new Uint8Array(bytes.subarray(start, start + size)));
  return pieces;
}
