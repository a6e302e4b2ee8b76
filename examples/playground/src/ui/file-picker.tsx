import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

export interface FilePickerProps {
  readonly label: string;
  readonly icon: IconName;
  /** As of an input: `image/*`. */
  readonly accept?: string | undefined;
  readonly file: File | undefined;
  readonly onPick: (file: File) => void;
}

/** Takes a file by click, by key or dropped on it. */
export function FilePicker({ label, icon, accept, file, onPick }: FilePickerProps) {
  const id = useId();
  const take = (files: FileList | null | undefined) => {
    const first = files?.[0];
    if (first !== undefined) onPick(first);
  };
  return (
    <div
      class="file-picker"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <input id={id} type="file" accept={accept} onChange={({ currentTarget }) => take(currentTarget.files)} />
      <label for={id}>
        <Icon name={icon} />
        <span>{file === undefined ? label : `${file.name}, ${formatBytes(file.size)}`}</span>
      </label>
    </div>
  );
}

/** `312 B`, `4.5 KB`, `2.0 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
