import { describeError } from './describe-error.ts';
import { Icon } from './icon.tsx';

/** What went wrong, in the words of the package that noticed it. */
export function ErrorNote({ error }: { readonly error: unknown }) {
  const { name, message, facts } = describeError(error);
  return (
    <div class="error-note" role="alert">
      <Icon name="alert" />
      <div>
        <strong>{name}</strong>
        <p>{message}</p>
        {facts.length > 0 && (
          <dl>
            {facts.map(([fact, value]) => (
              <div key={fact}>
                <dt>{fact}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </div>
  );
}
