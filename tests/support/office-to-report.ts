import { expect } from 'vitest'
import { enterStage, openBill } from '#rooms/appropriations/contract.ts'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { enterExpenses, publishExpenses, withdrawExpense } from '#rooms/execution/contract-expenses.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { applyToInspect, decideApplicant, keepGroup } from '#rooms/inspections/contract.ts'
import { makeSheet } from '#rooms/inspections/contract-money.ts'
import { assign, reportVisit } from '#rooms/inspections/contract-visits.ts'
import { makePaymentSheet, setAllowance } from '#rooms/meetings/contract-minutes.ts'
import { propose } from '#rooms/proposals/contract.ts'
import { assign as assignProposal, checkAnswer, draftAnswer, sendAnswers } from '#rooms/proposals/contract-office.ts'
import type { RoomTest } from './room-test.ts'

const done = { ok: true }
const inspector = { role: 'resident', account: 'inspector-1' } as const

/** What is paid: the allowances of the meeting of the year, and two visits of one inspector. */
async function pay(room: RoomTest): Promise<void> {
  expect(await room.run(writeCostLines, { projectId: 'project-8', lines: linesFor(8) })).toMatchObject(done)
  const meetingId = 'meeting-to-report'
  expect(await room.run(makePaymentSheet, { meetingId, costLineId: 'line-8-3' })).toMatchObject(done)
  const set = { meetingId, won: 70_000 as never, reason: '정한 금액' }
  for (const personNo of [1, 2]) expect(await room.run(setAllowance, { ...set, personNo })).toMatchObject(done)
  const account = { accountId: inspector.account, displayName: '감독관', purpose: '검사' }
  await room.run(createAccount, account, { role: 'operator' })
  const groupId = 'lights-to-report'
  const group = {
    ...{ groupId, kind: 'resident-inspector' as const, title: '보안등 주민감독관', notice: '살펴봐 주세요.' },
    ...{ projectIds: ['project-8'], from: '2021-01-01', to: '2021-12-31', seats: 2, won: 10_000, plannedMinutes: 120 },
    ...{ opensOn: '2021-02-01', closesOn: '2021-03-31', costLineId: 'line-8-3' },
  }
  expect(await room.run(keepGroup, group)).toMatchObject(done)
  await room.run(applyToInspect, { groupId, motivation: '밤길', consent: true }, inspector)
  expect(await room.run(decideApplicant, { groupId, no: 1, appointed: 'yes' })).toMatchObject(done)
  const place = { groupId, projectId: 'project-8', departmentId: 'park', site: '골목', points: '켜지는가' }
  const days = { firstOn: '2021-03-01', secondOn: '2021-03-02' }
  expect(await room.run(assign, { assignmentId: 'alley', no: 1, ...place, ...days })).toMatchObject(done)
  for (const no of [1, 2]) {
    const told = { visitId: `alley-${no}`, reportId: `report-${no}`, visitedOn: '2021-03-02', marks: [] }
    const marks = [{ no: 1, mark: 'good' as const }]
    const hours = { beganAt: '19:00', endedAt: '21:00' }
    expect(await room.run(reportVisit, { ...told, ...hours, marks }, inspector)).toMatchObject(done)
  }
  expect(await room.run(makeSheet, { groupId })).toMatchObject(done)
}

/** Answers a proposal that no cycle took in. */
async function answer(room: RoomTest): Promise<void> {
  const proposalId = 'proposal-answered'
  const said = { title: '그늘막', place: '별빛공원', problem: '덥습니다.', wish: '놓아 주세요.' }
  const proposer = { role: 'resident', account: 'proposer' } as const
  expect(await room.run(propose, { proposalId, ...said, track: 'suggestion' }, proposer)).toMatchObject(done)
  await room.run(assignProposal, { proposalId, departmentId: 'park', reason: '공원' })
  const draft = { proposalId, verdict: 'adopted' as const, opinion: '올해 놓겠습니다.' }
  await room.run(draftAnswer, draft, { account: 'one' })
  await room.run(checkAnswer, { proposalId }, { account: 'two' })
  expect(await room.run(sendAnswers, { proposalIds: [proposalId] })).toMatchObject({ value: { sent: 1 } })
}

/** Brings the budget of 2021 to the assembly, with what the committee thinks of it; one amount is cut without a reason. */
async function askForMoney(room: RoomTest): Promise<void> {
  const office = { role: 'budget-office' } as const
  const billId = 'bill-to-report'
  const rows = [
    { projectId: 'project-8', accountName: '시설비', source: 'city' as const, amount: 120_000_000 as never },
    { projectId: 'project-5', accountName: '시설비', source: 'city' as const, amount: 10_000_000 as never },
  ]
  const bill = {
    billId,
    fiscalYear: 2021 as never,
    round: 0,
    name: '2021년도 본예산안',
    requestedOn: '2021-02-01' as never,
  }
  expect(await room.run(openBill, { ...bill, rows }, office)).toMatchObject(done)
  const cut = [
    { ...rows[0], amount: 117_000_000, reason: '단가를 맞춤' },
    { ...rows[1], amount: 9_000_000 },
  ]
  const handedIn = { billId, basedOn: 1, stage: 'bill', on: '2021-02-20', rows: cut }
  const opinion = { opinionText: '□ 하천 사업을 먼저 하여 주십시오.', opinionOn: '2021-02-15' }
  expect(await room.run(enterStage, { ...handedIn, ...opinion } as never, office)).toMatchObject(done)
}

/** Meals and tea of a month, published; one of two is withdrawn. */
async function spend(room: RoomTest): Promise<void> {
  const table = '2021-02-09|12:10|식당|간담회|8|96000|카드\n2021-02-10|12:10|찻집|의논|3|20000|현금'
  const uses = { expenseId: 'feb', departmentId: 'park', kind: 'policy', table } as const
  expect(await room.run(enterExpenses, uses)).toMatchObject(done)
  expect(await room.run(publishExpenses, { departmentId: 'park', month: '2021-02' })).toMatchObject(done)
  expect(await room.run(withdrawExpense, { expenseId: 'feb-2', reason: '두 번 적음' })).toMatchObject(done)
}

/** Lets the office do what papers are made of besides the year: it pays, answers, asks for money, and spends it. */
export async function letTheOfficeWork(room: RoomTest): Promise<void> {
  await pay(room)
  await answer(room)
  await askForMoney(room)
  await spend(room)
}
