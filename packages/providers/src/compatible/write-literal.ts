import type { CompatibleSettings } from '../compatible.ts';
import type { ProbeReport } from './probe-report.ts';

/** Writes what was found as a call of `compatible`. What a user passed as key and headers is named, never shown. */
export function writeLiteral(server: CompatibleSettings, report: Omit<ProbeReport, 'literal'>): string {
  const { models, chat, stream } = report;
  const works = Object.entries({ chat, models }).filter(([, { outcome }]) => outcome === 'works');
  // The other areas were not asked for, and a refusal of chat may be about the model or the key.
  const lacks = models.outcome === 'refused' && [404, 405, 501].includes(models.status ?? 0) ? ["'models'"] : [];
  const lines = [
    server.id && `id: ${JSON.stringify(server.id)}`,
    `baseUrl: ${JSON.stringify(report.baseUrl)}`,
    server.apiKey && 'apiKey',
    server.headers && 'headers',
    works.length > 0 && `supported: [${works.map(([area]) => `'${area}'`).join(', ')}]`,
    lacks.length > 0 && `unsupported: [${lacks.join()}]`,
    stream.outcome === 'works' &&
      (stream.doneMarker || stream.finishReason) &&
      `stream: { doneMarker: '${stream.doneMarker ? 'always' : 'never'}' }`,
  ];
  const members = lines.filter((line) => typeof line === 'string' && line !== '');
  return `compatible({\n${members.map((line) => `  ${String(line)},\n`).join('')}})`;
}
