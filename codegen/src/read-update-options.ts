import { parseArgs } from 'node:util';
import { SpecError } from './spec-error.ts';
import type { Provenance } from './vendor/vendor-document.ts';

/** What a command that takes over a document is told. */
export interface UpdateOptions {
  /** File or URL of the upstream document. */
  readonly from: string;
  readonly provenance: Provenance;
}

/**
 * Reads `--from`, `--origin`, `--commit` and `--date` of `npm run <script>`.
 *
 * @throws {@link SpecError} when `--from` is missing
 */
export function readUpdateOptions(script: string, args?: readonly string[]): UpdateOptions {
  const { values } = parseArgs({
    ...(args && { args: [...args] }),
    options: {
      from: { type: 'string' },
      origin: { type: 'string' },
      commit: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const { from, ...provenance } = values;
  if (from !== undefined) return { from, provenance };
  throw new SpecError('is missing', { in: '--from', remedy: `Run: npm run ${script} -- --from <file or URL>` });
}
