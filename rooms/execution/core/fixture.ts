import { CarryOver } from './carry-over.ts'
import { Entry } from './entry.ts'

/** Short ways to write cells, entries and carry-overs; for tests only. */
export const cellIn = (accountName = '시설비', source = 'city', projectId = 'project-8') => ({
  projectId,
  accountName,
  source,
})

export const entryOf = (id: string, amount: number, more: object = {}): Entry =>
  Entry.parse({
    ...{ id, fiscalYear: 2021, kind: 'expenditure', on: '2021-03-02', lineId: null, amount },
    ...cellIn(),
    ...{ evidenceKind: 'tax-invoice', documentNo: null, payeeKind: 'company', department: null, note: null },
    ...{ commitmentId: null, reverses: null, importId: null },
    ...more,
  })

export const carryOverOf = (id: string, amount: number, more: object = {}): CarryOver =>
  CarryOver.parse({
    ...{ id, fiscalYear: 2021, carryKind: 'specified', on: '2021-12-20', amount, reason: '미완료' },
    ...cellIn(),
    ...{ documentNo: null, cancelled: null },
    ...more,
  })
