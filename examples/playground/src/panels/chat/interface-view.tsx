import { isObject } from '../../ui/is-object.ts';

/** An element that a model has described, and what is inside. Nothing but text comes from the model. */
export function InterfaceView({ element }: { readonly element: unknown }) {
  if (!isObject(element)) return null;
  const { type, label, children } = element;
  const text = typeof label === 'string' ? label : '';
  const inside = (Array.isArray(children) ? children : []).map((child: unknown, index) => (
    <InterfaceView key={index} element={child} />
  ));
  if (type === 'heading') return <h3>{text}</h3>;
  if (type === 'text') return <p>{text}</p>;
  if (type === 'button')
    return (
      <button type="button" class="button">
        {text}
      </button>
    );
  if (type === 'field')
    return (
      <label class="field">
        <span class="field-label">{text}</span>
        <input type="text" />
      </label>
    );
  return (
    <div class={type === 'row' ? 'built-row' : 'built-card'}>
      {text !== '' && <strong>{text}</strong>}
      {inside}
    </div>
  );
}
