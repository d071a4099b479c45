import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { BillId, BudgetBill, StageRecord } from '../core/bill.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const billId = BillId.parse('bill-2021')
const bill = BudgetBill.parse({ id: billId, fiscalYear: 2021, round: 0, name: '본예산', gateId: null })
const row = { projectId: 'project-8', accountName: '시설비', source: 'city', amount: 1_000_000 }
const record = StageRecord.parse({
  ...{ stage: 'bill', on: '2020-11-20', reference: '의안 제12호' },
  opinion: { text: '찬성', on: '2020-11-10' },
  rows: [row],
})
const answers = [[{ bill_id: billId }]]

const at = { projectId: ProjectId.parse('project-8'), accountName: '시설비', source: 'city' } as const

goldenSql(import.meta.url, queries, {
  holdYear: [district, 2021],
  yearOfBill: [district, billId],
  allBills: { args: [district], answers },
  billsOfYear: { none: [district, 2021], some: { args: [district, 2021], answers } },
  insertBill: [district, bill],
  setBillVersion: [district, billId, 2],
  replaceStage: { some: [district, billId, record], none: [district, billId, { ...record, opinion: null, rows: [] }] },
  setRowReason: [district, { billId, stage: 'plenary', reason: '감액', ...at }],
})
