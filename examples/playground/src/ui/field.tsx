import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly kind?: 'text' | 'url' | 'key' | undefined;
}

/** A line of text. A key is never shown, nor offered to be remembered. */
export function TextField({ label, value, onChange, hint, placeholder, kind = 'text' }: TextFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint}>
      <input
        id={id}
        {...(kind === 'key' ? ({ type: 'password' } as const) : ({ type: 'text' } as const))}
        inputMode={kind === 'url' ? 'url' : 'text'}
        autocomplete={kind === 'key' ? 'new-password' : 'off'}
        autocapitalize="off"
        spellcheck={false}
        value={value}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Frame>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  /** Whether Enter sends the form, and Shift+Enter begins a line. @default false: Ctrl+Enter sends */
  readonly sendsOnEnter?: boolean | undefined;
}

/** Several lines of text. */
export function TextArea({ label, value, onChange, hint, placeholder, rows = 3, sendsOnEnter = false }: TextAreaProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={(event) => {
          const sends = sendsOnEnter ? !event.shiftKey : event.ctrlKey || event.metaKey;
          if (event.key !== 'Enter' || !sends || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </Frame>
  );
}

export interface SelectProps extends FieldProps {
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of several. */
export function Select({ label, value, onChange, hint, options }: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

function Frame({ id, label, hint, children }: FrameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
