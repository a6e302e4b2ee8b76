import { useEffect, useState } from 'preact/hooks';
import type { Span } from './measure-latency.ts';

const lanes = [
  ['you', 'You'],
  ['model', 'Model'],
  ['sound', 'Sound'],
  ['tool', 'Tool'],
] as const;

/** Milliseconds that are in sight. */
const WINDOW = 20_000;

/** Who did what when, in the last twenty seconds. */
export function Timeline({ spans, isRunning }: { readonly spans: readonly Span[]; readonly isRunning: boolean }) {
  const now = useClock(isRunning);
  const position = (at: number) => Math.max(0, Math.min(100, 100 - ((now - at) / WINDOW) * 100));
  return (
    <figure class="timeline">
      <figcaption>The last 20 seconds</figcaption>
      {lanes.map(([lane, name]) => (
        <div key={lane} class="lane">
          <span>{name}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={summarize(spans, lane, name)}>
            {spans
              .filter((span) => span.lane === lane && now - (span.to ?? now) < WINDOW)
              .map(({ from, to = now }) => (
                <rect
                  key={from}
                  class={`span ${lane}`}
                  x={position(from)}
                  width={Math.max(0.6, position(to) - position(from))}
                  height="10"
                  rx="1"
                />
              ))}
          </svg>
        </div>
      ))}
    </figure>
  );
}

function summarize(spans: readonly Span[], lane: Span['lane'], name: string): string {
  return `${name}: ${spans.filter((span) => span.lane === lane).length} times`;
}

/** The time, a few times a second while something runs. */
function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 100);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
