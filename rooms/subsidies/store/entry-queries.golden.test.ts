import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { EntryId } from '../core/entry.ts'
import { LifeEvent } from '../core/life-event.ts'
import { SubsidyId } from '../core/subsidy.ts'
import * as queries from './entry-queries.ts'

const district = DistrictId.parse('geumcheon')
const subsidyId = SubsidyId.parse('city-2021')
const entry = {
  id: EntryId.parse('entry-2'),
  no: 2,
  kind: 'payment' as const,
  on: localDate('2021-02-01'),
  event: LifeEvent.parse({ kind: 'payment', amount: 600_000_000 }),
  corrects: null,
  reason: null,
  role: 'budget-office',
  recordedAt: Instant.parse('2021-03-02T01:00:00.000Z'),
}
const cancelled = { ...entry, event: null, corrects: EntryId.parse('entry-1'), reason: '두 번 적음' }

goldenSql(import.meta.url, queries, {
  insertEntry: { payment: [district, subsidyId, entry], cancellation: [district, subsidyId, cancelled] },
  entryExists: [district, entry.id],
  journalsOf: { none: [district, []], one: [district, [subsidyId]] },
})
