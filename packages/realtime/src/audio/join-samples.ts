/**
 * Makes a function that gives the bytes of PCM16 samples, cut anywhere, as whole samples: half a sample at the end of a piece comes
 * before the next.
 */
export function createSampleJoiner(): (bytes: Uint8Array) => Uint8Array {
  let carried: number | undefined;
  return (bytes) => {
    const joined = carried === undefined ? bytes : prepend(carried, bytes);
    const odd = joined.length % 2;
    carried = odd === 0 ? undefined : joined.at(-1);
    return joined.subarray(0, joined.length - odd);
  };
}

function prepend(byte: number, bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length + 1);
  joined[0] = byte;
  joined.set(bytes, 1);
  return joined;
}
