import { useMemo, useState } from 'preact/hooks';
import type { SourceFile } from '../panel.ts';
import { Segments } from './choice.tsx';
import { highlight } from './highlight.ts';
import { Icon } from './icon.tsx';

export interface CodeViewProps {
  readonly files: readonly [SourceFile, ...SourceFile[]];
  /** Of the file that is shown. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** The sources of what a panel runs, and a button that copies them. */
export function CodeView({ files, name, onName }: CodeViewProps) {
  const file = files.find((candidate) => candidate.name === name) ?? files[0];
  const tokens = useMemo(() => highlight(file.text), [file]);
  return (
    <aside class="code" aria-label="The code that this panel runs">
      <header>
        {files.length === 1 ? (
          <span class="file-name">{file.name}</span>
        ) : (
          <Segments
            label="Source file"
            value={file.name}
            options={files.map((each) => [each.name, each.name.replace('.ts', '')] as const)}
            onChange={onName}
          />
        )}
        <CopyButton text={file.text} />
      </header>
      <pre tabIndex={0} role="region" aria-label={`Source of ${file.name}`}>
        <code>
          {tokens.map(({ kind, text }, index) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={index} class={`token-${kind}`}>
                {text}
              </span>
            ),
          )}
        </code>
      </pre>
    </aside>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'' | 'Copied' | 'Not allowed'>('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('Copied'),
      () => setOutcome('Not allowed'),
    );
  return (
    <span class="copy">
      <span role="status" class="status">
        {outcome}
      </span>
      <button type="button" class="button small" onClick={copy} onBlur={() => setOutcome('')}>
        <Icon name={outcome === 'Copied' ? 'check' : 'copy'} /> Copy
      </button>
    </span>
  );
}
