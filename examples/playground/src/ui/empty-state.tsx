import { Icon, type IconName } from './icon.tsx';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly text: string;
  /** What one click tries. */
  readonly examples: readonly string[];
  readonly onTry: (example: string) => void;
}

/** What an output shows before there is any: something to try with one click. */
export function EmptyState({ icon, text, examples, onTry }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p>{text}</p>
      <div class="examples">
        {examples.map((example) => (
          <button key={example} type="button" class="button example" onClick={() => onTry(example)}>
            {example}
          </button>
        ))}
      </div>
    </div>
  );
}
