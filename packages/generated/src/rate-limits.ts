/** One limit of a provider, as far as its headers tell. */
export interface RateLimit {
  readonly limit?: number | undefined;
  readonly remaining?: number | undefined;
  /** Milliseconds until it is full again. */
  readonly resetAfterMs?: number | undefined;
  readonly resetAt?: Date | undefined;
}

/** Limits by what they count: `requests`, `tokens`, `tokens-minute`, `input-images`; `''` where the header names nothing. */
export type RateLimits = Readonly<Record<string, RateLimit>>;

/**
 * Reads the `x-ratelimit-…` headers of an answer: limits and remains as numbers; resets as Go durations (`1m30s`, `12ms`:
 * OpenAI, Groq), bare milliseconds (Azure, which tells its renewal period) or bare seconds (all others).
 *
 * @param now milliseconds since 1970, for `resetAt`
 */
export function readRateLimits(headers: Headers, now: number = Date.now()): RateLimits {
  const limits: Record<string, Record<string, number | Date>> = {};
  for (const [header, value] of headers) {
    const found = readHeader(header);
    if (found === undefined) continue;
    const limit = (limits[found.name] ??= {});
    if (found.kind === 'reset') {
      const reset = parseReset(value, headers.has(`x-ratelimit-renewalperiod-${found.name}`) ? 1 : 1000);
      if (reset !== undefined) Object.assign(limit, { resetAfterMs: reset, resetAt: new Date(now + reset) });
    } else if (isNumeric(value)) limit[found.kind] = Number(value);
  }
  return limits;
}

/** The kind stands before the name (`x-ratelimit-remaining-tokens`) or, with Mistral, after it. */
function readHeader(
  header: string,
): { readonly kind: 'limit' | 'remaining' | 'reset'; readonly name: string } | undefined {
  const rest = /^x-ratelimit-?(.*)$/.exec(header)?.[1]?.split('-') ?? [];
  const kind = (['limit', 'remaining', 'reset'] as const).find((candidate) => rest.includes(candidate));
  return kind && { kind, name: rest.filter((word) => word !== kind).join('-') };
}

const unitsInMs: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000_001,
};

function parseReset(value: string, bareUnitInMs: number): number | undefined {
  if (isNumeric(value)) return Number(value) * bareUnitInMs;
  const parts = [...value.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== value) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (unitsInMs[unit ?? ''] ?? 0), 0);
}

function isNumeric(value: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(value);
}
