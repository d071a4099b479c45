import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { enterStage, openBill } from '#rooms/appropriations/contract.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from './house.ts'
import { reviewSubjects } from './review-subjects.ts'

let room: RoomTest
const office = { role: 'budget-office' } as const

beforeAll(async () => {
  room = await openRoom(buildHouse({ signIn: testSignIn }).rooms)
})
afterAll(() => room.close())

it('looks for what is wrong in the budgets once, however many bills are asked about', async () => {
  const bills = ['bill-0', 'bill-1']
  for (const [round, billId] of bills.entries()) {
    await room.run(openBill, { billId, fiscalYear: 2021, round, name: `예산안 ${round}` }, office)
    const plenary = { billId, basedOn: 1, stage: 'plenary', on: `2020-12-1${round}`, rows: [] } as const
    expect(await room.run(enterStage, plenary, office)).toMatchObject({ ok: true })
  }
  const asked: string[] = []
  const found = await room.read(async (context) => {
    const ask: Ask = (contract, input) => {
      asked.push(contract.name)
      return context.ask(contract, input)
    }
    const findingsOf = (id: string) => reviewSubjects.findingsOf({ ...context, ask }, { kind: 'supplementary', id })
    return Promise.all(bills.map(findingsOf))
  })
  expect(found.map((own) => own.map(({ rule, subject }) => [rule, subject.id]))).toEqual([
    [['stages-skipped', 'bill-0']],
    [['stages-skipped', 'bill-1']],
  ])
  expect(asked).toEqual(['budget.list-accounts'])
})
