import { writeFileSync } from 'node:fs';

// The compiler has left worklet.js with imports; pages that serve it themselves want one file.
const { workletSource } = await import('../build/browser/worklet-source.js');
writeFileSync(new URL('../build/browser/worklet.js', import.meta.url), `${workletSource}\n`);
