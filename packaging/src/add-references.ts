import type { Plugin } from 'rolldown';

/** What a declaration may mention of what is no part of the libraries that every program has, and where that is declared. */
const references = [
  { mentions: /\bSymbol\.(?:asyncDispose|dispose)\b|\b(?:Async)?Disposable\b/, reference: 'lib="esnext.disposable"' },
  { mentions: /\bfrom ["']node:/, reference: 'types="node"' },
];

/** A declaration that says itself what it needs, whatever `lib` and `types` its user's settings have. */
export function addReferences(declaration: string): string {
  const needed = references.filter(({ mentions }) => mentions.test(declaration));
  return needed.map(({ reference }) => `/// <reference ${reference} />\n`).join('') + declaration;
}

/** Does so with all declarations of a build. */
export function createReferencesPlugin(): Plugin {
  return {
    name: 'references',
    renderChunk: { order: 'post', handler: addReferences },
  };
}
