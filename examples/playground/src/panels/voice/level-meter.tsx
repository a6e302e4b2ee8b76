import { useEffect, useRef } from 'preact/hooks';

export interface LevelMeterProps {
  readonly label: string;
  /** Loudness now, from 0 to 1; undefined while there is nothing to hear. */
  readonly read: (() => number) | undefined;
}

/** How loud it is, on a scale of decibels from -60 to 0, as often as the screen is drawn. */
export function LevelMeter({ label, read }: LevelMeterProps) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      const decibels = 20 * Math.log10(Math.max(read?.() ?? 0, 0.001));
      if (bar.current !== null) bar.current.style.clipPath = `inset(0 ${Math.min(100, (-decibels / 60) * 100)}% 0 0)`;
      if (read !== undefined) frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [read]);
  return (
    <div class="meter">
      <span>{label}</span>
      <div class="meter-track" aria-hidden="true">
        <div ref={bar} class="meter-bar" />
      </div>
    </div>
  );
}
