export interface LatencyPlotProps {
  readonly title: string;
  readonly milliseconds: readonly number[];
}

/** How long things took, turn by turn: the last twelve. */
export function LatencyPlot({ title, milliseconds }: LatencyPlotProps) {
  const shown = milliseconds.slice(-12);
  const highest = Math.max(100, ...shown);
  const last = shown.at(-1);
  return (
    <figure class="plot">
      <figcaption>
        {title} <strong>{last === undefined ? '–' : `${Math.round(last)} ms`}</strong>
      </figcaption>
      <svg
        viewBox="0 0 120 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${shown.map((each) => `${Math.round(each)} ms`).join(', ') || 'nothing yet'}`}
      >
        {shown.map((each, index) => (
          <rect
            key={index}
            x={index * 10 + 1}
            width="8"
            y={40 - Math.max(1, (each / highest) * 38)}
            height={Math.max(1, (each / highest) * 38)}
            rx="1"
          />
        ))}
      </svg>
    </figure>
  );
}
