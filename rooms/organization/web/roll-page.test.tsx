import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeTable } from '#apps/write-table.ts'
import type { Access } from '#kernel/access-log.ts'
import { reading } from '#kernel/run-query.ts'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { addSeat, establishBody, fillSeat } from '../contract.ts'
import { takeRoll } from '../contract-members.ts'
import { organizationRoom } from '../server/room.ts'
import { organizationPages } from './pages.ts'
import type { WriteTable, WrittenTable } from './write-table.ts'

const rules = {
  ...{ opens: null, resolves: null, regularPerYear: null, extraordinaryShare: null, chairMayCall: true },
  ...{ maxSeats: 30, sizeText: null, basis: null, terms: [] },
} satisfies GivenTo<typeof establishBody>['rules']

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([
    identityRoom(testSignIn),
    organizationRoom,
    documentsRoom({ read: async () => ({}) } as never),
  ])
  await room.run(establishBody, { bodyId: 'council', kind: 'governance-council', name: '협치회의', rules })
  await room.run(addSeat, { bodyId: 'council', seatId: 'seat-1', kind: 'appointed-civil', label: '민간위원 1' })
  const account = { accountId: 'person-1', displayName: '김금천', purpose: '위원' }
  await room.run(createAccount, account, { role: 'administrator' })
  const filled = { seatId: 'seat-1', holder: 'person-1', until: '2022-12-31' }
  expect(await room.run(fillSeat, filled, { on: '2021-01-04' })).toMatchObject({ ok: true })
})
afterAll(() => room.close())

const show = (wish: object) =>
  showPage(room, organizationPages(writeTable), '/bodies/:id/roll', { params: { id: 'council' }, ...wish })

it('shows the roll, and gives it as a file to the secretariat alone', async () => {
  const clerk = { role: 'secretariat' } as const
  const html = await show(clerk)
  expectWhole(html)
  expect(html).toContain('명부를 엑셀로 받기')
  expect(await show({ role: 'auditor' })).not.toContain('file=xlsx')
  for (const file of ['xlsx', 'csv'])
    expect(await show({ ...clerk, query: { file, on: '2021-03-02' } })).toBe(`협치회의 위촉 명부 2021-03-02.${file}`)
  expect(await show({ role: 'auditor', query: { file: 'xlsx' } })).toBe('not-permitted')
  expect(await show({ ...clerk, params: { id: 'none' }, query: { file: 'csv' } })).toBe('body-not-found')
})

it('lets whoever appoints look for a person by name and choose among those found', async () => {
  const clerk = { role: 'secretariat' } as const
  const asked = await show(clerk)
  expectWhole(asked)
  expect(asked).toContain('사람의 이름 (여럿이면 띄어 적기)')
  expect(asked).not.toContain('김금천')
  expect(asked).not.toContain('맡은 사람을 적지 않은 자리는')
  const found = await show({ ...clerk, query: { people: '금천' } })
  expectWhole(found)
  expect(found).toContain('1명을 찾았습니다.')
  expect(found).toMatch(/<select[^>]*name="holder".*<option value="person-1">김금천/s)
  expect(await show({ ...clerk, query: { people: '아무개' } })).toContain('그런 이름의 사람이 없습니다.')
  expect(await show({ role: 'auditor', query: { people: '금천' } })).not.toContain('김금천')
})

it('keeps the person who was chosen when the form is refused', async () => {
  const form = {
    ...{ command: fillSeat.name, refusal: { kind: 'seat-taken' }, sentence: '이미 위촉된 자리입니다.' },
    ...{ values: { holder: 'person-1' }, fieldErrors: {} },
  }
  const html = await show({ role: 'secretariat', form })
  expect(html).toMatch(/<option value="person-1" selected[^>]*>앞에서 고른 사람 \(person-1\)/)
})

it('writes who held each seat on the day that was asked for', async () => {
  const written: WrittenTable[] = []
  const keep: WriteTable = (ask, format, table) => {
    written.push(table)
    return writeTable(ask, format, table)
  }
  for (const on of ['2021-01-04', '2021-01-03'])
    await showPage(room, organizationPages(keep), '/bodies/:id/roll', {
      ...{ role: 'secretariat', params: { id: 'council' }, query: { file: 'csv', on } },
    })
  expect(written.map(({ title, rows }) => ({ title, rows }))).toEqual([
    {
      title: '협치회의 위촉 명부 2021-01-04',
      rows: [['민간위원 1', '위촉직(민간)', 'person-1', '2021. 1. 4. ~ 2022. 12. 31.', 0]],
    },
    { title: '협치회의 위촉 명부 2021-01-03', rows: [] },
  ])
})

it('enters in the log of access that the roll was taken, whose and why', async () => {
  const kept: Access[] = []
  const log = { keep: async (_trx: unknown, seen: readonly Access[]) => void kept.push(...seen) } as never
  const actor = {
    ...{ districtId: DistrictId.parse('geumcheon'), accountId: AccountId.parse('test-secretariat') },
    roles: ['secretariat' as const],
  }
  const reader = { actor, now: testNow, queries: room.house.queries, access: { log, given: '위촉식 준비' } }
  const taken = organizationPages(writeTable).find(({ path }) => path === '/bodies/:id/roll')
  const query = { file: 'csv' }
  const request = { actor, lang: 'ko' as const, now: testNow, params: { id: 'council' }, query, form: null, sent: null }
  await reading(room.db, reader, async (ask) => taken?.render({ ...request, ask }, null))
  expect(kept).toMatchObject([
    { query: takeRoll.name, file: 'members', role: 'secretariat', reason: '위촉식 준비', about: ['person-1'] },
  ])
})
