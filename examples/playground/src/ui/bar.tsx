export interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  readonly isBad?: boolean | undefined;
}

/** A share as a bar; the number stands beside it. */
export function Bar({ share, isBad = false }: BarProps) {
  return (
    <svg class={`bar ${isBad ? 'bad' : ''}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(0, Math.min(1, share)) * 100} height="4" />
    </svg>
  );
}
