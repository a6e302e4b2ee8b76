import { useEffect, useRef } from 'preact/hooks';

/** Something that was said or done. */
export interface Line {
  readonly role: 'user' | 'assistant' | 'tool';
  readonly text: string;
  /** URL of a picture that belongs to it. */
  readonly picture?: string | undefined;
}

export interface DialogueProps {
  readonly lines: readonly Line[];
  /** While the last answer grows, screen readers wait for the whole of it. */
  readonly isStreaming: boolean;
  /** Whether it scrolls within itself, and so can be reached by keyboard. @default false */
  readonly isScrolled?: boolean | undefined;
}

const names = { user: 'You', assistant: 'Model', tool: 'Function' } as const;

/** A conversation, kept in sight at its end as it grows. */
export function Dialogue({ lines, isStreaming, isScrolled = false }: DialogueProps) {
  const frame = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isStreaming) end.current?.scrollIntoView({ block: 'nearest' });
    if (isScrolled) frame.current?.scrollTo({ top: frame.current.scrollHeight });
  }, [lines, isStreaming, isScrolled]);
  const isWaiting = isStreaming && lines.at(-1)?.role !== 'assistant';
  return (
    <div ref={frame} role="log" tabIndex={isScrolled ? 0 : undefined} aria-label="Conversation" aria-busy={isStreaming}>
      <ol class="messages">
        {lines.map(({ role, text, picture }, index) => (
          <li key={index} class={`message ${role}`} ref={index === lines.length - 1 ? end : null}>
            <span class="who">{names[role]}</span>
            {picture === undefined ? (
              <span class={isStreaming && index === lines.length - 1 && role === 'assistant' ? 'streaming' : undefined}>
                {text}
              </span>
            ) : (
              <img class="drawn" src={picture} alt="What the function drew" width="256" height="256" />
            )}
          </li>
        ))}
        {isWaiting && (
          <li class="message assistant" aria-hidden="true">
            <span class="who">Model</span>
            <span class="streaming" />
          </li>
        )}
      </ol>
    </div>
  );
}
