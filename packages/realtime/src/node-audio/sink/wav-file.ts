import { open } from 'node:fs/promises';

import type { WavFormat } from '../../audio/wav/wav-format.ts';
import { createWavHeader } from '../../audio/wav/wav-header.ts';
import { reportFault } from '../report-fault.ts';

/** A WAV file that grows. */
export interface WavFile {
  /** Appends encoded samples. Throws what writing has failed with. */
  append(bytes: Uint8Array): void;
  /** Completes the header and closes the file. Rejects with what writing has failed with. */
  close(): Promise<void>;
}

/**
 * Creates a WAV file, or empties one that is there. Its header is that of a stream until it is closed, so that what a crash
 * leaves behind can be read.
 */
export function createWavFile(path: string | URL, format: WavFormat, onFault?: (error: Error) => void): WavFile {
  let length = 0;
  let failure: { readonly error: unknown } | undefined;
  const opening = open(path, 'w');
  /** Writes follow one another. */
  let written: Promise<unknown> = opening.then((file) => file.write(createWavHeader(format)));
  const watch = () => {
    written.catch((error: unknown) => {
      if (failure !== undefined) return;
      failure = { error };
      reportFault(onFault, error instanceof Error ? error : new Error('Writing failed.', { cause: error }));
    });
  };
  watch();
  return {
    append(bytes) {
      if (failure !== undefined) throw failure.error;
      if (bytes.length === 0) return;
      length += bytes.length;
      written = Promise.all([opening, written]).then(([file]) => file.write(bytes));
      watch();
    },
    async close() {
      const file = await opening;
      try {
        await written;
        if (length % 2 === 1) await file.write(Uint8Array.of(0));
        await file.write(createWavHeader(format, length), 0, null, 0);
      } finally {
        await file.close();
      }
    },
  };
}
