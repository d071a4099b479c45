import { addDays, dateInSeoul, type LocalDate } from '#kit/korean-date.ts'
import type { VoteRecord } from './vote-record.ts'

/** The last day on which an objection to a result may be raised: so many days after it was published. */
export const objectionsUntil = ({ endedAt, draft }: Pick<VoteRecord, 'endedAt' | 'draft'>): LocalDate | null =>
  endedAt === null ? null : addDays(dateInSeoul(endedAt), draft.objectionDays)
