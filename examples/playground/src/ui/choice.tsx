import { useEffect, useId, useRef } from 'preact/hooks';

export interface SegmentsProps<TValue extends string> {
  readonly label: string;
  readonly value: TValue;
  readonly options: readonly (readonly [value: TValue, label: string])[];
  readonly onChange: (value: TValue) => void;
}

/** One of a few, side by side: radio buttons, so that arrow keys move and a form knows. A row that scrolls shows the chosen one. */
export function Segments<TValue extends string>({ label, value, options, onChange }: SegmentsProps<TValue>) {
  const name = useId();
  const row = useRef<HTMLFieldSetElement>(null);
  const chosen = useRef<HTMLLabelElement>(null);
  useEffect(() => {
    const [frame, label] = [row.current?.getBoundingClientRect(), chosen.current?.getBoundingClientRect()];
    if (row.current === null || frame === undefined || label === undefined) return;
    row.current.scrollLeft += label.left - frame.left - (frame.width - label.width) / 2;
  }, [value]);
  return (
    <fieldset ref={row} class="segments">
      <legend class="visually-hidden">{label}</legend>
      {options.map(([option, text]) => (
        <label key={option} ref={option === value ? chosen : null}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
