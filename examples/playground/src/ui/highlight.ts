/** A piece of source code and what it is. */
export interface Token {
  readonly kind: 'comment' | 'string' | 'keyword' | 'number' | 'name' | 'plain';
  readonly text: string;
}

const keywords =
  'abstract|as|async|await|break|case|catch|class|const|continue|default|do|else|export|extends|finally|for|from|function|if|implements|import|in|interface|let|new|of|readonly|return|satisfies|switch|this|throw|try|type|typeof|undefined|unknown|using|void|while|yield|true|false|null|string|number|boolean';

const pattern = new RegExp(
  [
    String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|${'`'}(?:\\.|[^${'`'}\\])*${'`'})`,
    String.raw`(?<keyword>\b(?:${keywords})\b)`,
    String.raw`(?<number>\b\d[\d_.]*\b)`,
    String.raw`(?<name>\b[A-Za-z_$][\w$]*(?=\())`,
  ].join('|'),
  'g',
);

/** Cuts TypeScript into pieces to be coloured. Joined they are the source again; it knows words, not grammar. */
export function highlight(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: 'plain', text: source.slice(end, match.index) });
    tokens.push({ kind: kindOf(match.groups), text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < source.length) tokens.push({ kind: 'plain', text: source.slice(end) });
  return tokens;
}

const kinds = ['comment', 'string', 'keyword', 'number', 'name'] as const;

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Token['kind'] {
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? 'plain';
}
