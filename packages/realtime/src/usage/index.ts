export { createUsageLedger } from './create-usage-ledger.ts';

export type { UsageLedger } from './create-usage-ledger.ts';
export type {
  InputUsage,
  RealtimeUsage,
  ResponseStatus,
  ResponseUsage,
  TokenUsage,
  TranscriptionUsage,
} from './realtime-usage.ts';
