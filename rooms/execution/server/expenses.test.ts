import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { enterExpenses, listExpenses, publishExpenses, withdrawExpense } from '../contract-expenses.ts'

const refused = (kind: string) => ({ refusal: { kind } })
const table = '2021-02-09|12:10|식당|간담회|8|96000|카드\n2021-02-10|12:10|찻집|의논|3|20000|현금'

describe.each(engines)('business expenses on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(buildHouse({ signIn: testSignIn }).rooms, engine)
    await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  })
  afterAll(() => room.close())
  const enter = (more: object = {}) =>
    room.run(enterExpenses, { expenseId: 'feb', departmentId: 'parks', kind: 'policy', table, ...more })
  const list = (how: object = {}, wanted: object = {}) => room.ask(listExpenses, wanted, how)

  it('are entered together or not at all', async () => {
    expect(await enter({ departmentId: 'moon' })).toMatchObject(refused('expense-department-not-found'))
    expect(await enter({ table: `${table}\n?` })).toMatchObject(refused('expenses-unreadable'))
    expect(await list({ role: 'secretariat' })).toMatchObject({ value: { total: 0 } })
    expect(await enter()).toMatchObject({ value: { entered: 2 } })
    expect(await enter()).toMatchObject(refused('expense-id-taken'))
  })

  it('are seen by those who keep them, and by everybody once published', async () => {
    expect(await list()).toMatchObject({ value: { total: 0, months: [] } })
    expect(await list({ role: 'secretariat' })).toMatchObject({ value: { total: 2, sum: 116_000 } })
    const publish = (month: string) => room.run(publishExpenses, { departmentId: 'parks', month })
    expect(await publish('2021-03')).toMatchObject(refused('month-not-over'))
    expect(await publish('2021-01')).toMatchObject(refused('nothing-to-publish'))
    expect(await publish('2021-02')).toMatchObject({ value: { published: 2 } })
    expect(await list()).toMatchObject({
      value: {
        total: 2,
        months: [{ month: '2021-02', departmentId: 'parks', department: '공원녹지과', published: 2 }],
        expenses: [{ own: false }, {}],
      },
    })
    expect(await list({}, { month: '2021-01' })).toMatchObject({ value: { total: 0 } })
    expect(await list({}, { departmentId: 'parks', size: 1 })).toMatchObject({ value: { total: 2, pages: 2 } })
    expect(await list({}, { departmentId: 'moon' })).toMatchObject({ value: { total: 0 } })
  })

  it('are withdrawn with a reason once published, and deleted before', async () => {
    const withdraw = (expenseId: string, reason: string | null = null) =>
      room.run(withdrawExpense, { expenseId, reason })
    expect(await withdraw('nothing')).toMatchObject(refused('expense-not-found'))
    expect(await withdraw('feb-1')).toMatchObject(refused('withdrawn-without-reason'))
    expect(await withdraw('feb-1', '두 번 적음')).toMatchObject({ ok: true })
    expect(await withdraw('feb-1', '다시')).toMatchObject(refused('expense-withdrawn'))
    expect(await list()).toMatchObject({ value: { total: 2, sum: 20_000 } })
    expect(await enter({ expenseId: 'more' })).toMatchObject({ ok: true })
    expect(await withdraw('more-1')).toMatchObject({ ok: true })
    expect(await list({ role: 'secretariat' })).toMatchObject({ value: { total: 3 } })
  })
})
