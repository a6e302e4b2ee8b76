/** What is said to the page's own examples: a word that is looked for, and the answer. */
const answers: readonly (readonly [RegExp, string])[] = [
  [
    /thread is spun/i,
    'Fibres are drawn out and twisted, so that they hold each other. The twist runs along the thread as fast as it is fed; too little and it falls apart, too much and it kinks. What is done goes onto a spool, turn beside turn.',
  ],
  [
    /spool good for/i,
    'A spool keeps a long thread in a small place, and gives it back from the end at which it was wound. That is all there is to it: what went on last comes off first, and nothing tangles on the way.',
  ],
  [/name three/i, 'Cotton, linen and silk.'],
];

/** Words for whatever was asked. */
export function sayWords(text: string): string {
  const found = answers.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  if (text === '') return 'You said nothing.';
  return `You said: “${text}” There is no model behind this server, so that is as far as it goes. With a key, in the service panel, the same code talks to a real one.`;
}

/** The answer to the example that asks for an object. */
export const pancakes = {
  title: 'Plain pancakes',
  minutes: 25,
  ingredients: [
    { name: 'flour', amount: '200 g' },
    { name: 'milk', amount: '400 ml' },
    { name: 'eggs', amount: '2' },
    { name: 'salt', amount: 'a pinch' },
    { name: 'butter', amount: 'a little' },
  ],
  steps: [
    'Whisk flour, salt and half of the milk until it is smooth.',
    'Stir in the eggs and the rest of the milk. Let it stand for ten minutes.',
    'Fry thin rounds in butter, a minute on each side.',
    'Eat the first one at the stove.',
  ],
};

function element(type: string, label: string, children: readonly object[] = []): object {
  return { type, label, children };
}

/** The interface that is built for the example that asks for one. */
export const lessonForm = element('card', '', [
  element('heading', 'Book a spinning lesson'),
  element('text', 'Two hours at the wheel; wool and tea are there.'),
  element('row', '', [element('field', 'Name'), element('field', 'Day')]),
  element('field', 'What have you spun before?'),
  element('row', '', [element('button', 'Book'), element('button', 'Ask first')]),
]);
