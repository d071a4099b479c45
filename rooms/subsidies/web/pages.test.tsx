import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { declareAccounts, writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import {
  correctEntry,
  recordApplication,
  recordChange,
  recordDecision,
  recordPayment,
  recordReport,
  recordReturn,
  recordSettlement,
  recordSubsidy,
} from '../contract.ts'
import type { ExecutedOf } from '../server/look-at-subsidy.ts'
import { subsidiesRoom } from '../server/room.ts'
import { pages } from './pages.ts'

const executedOf: ExecutedOf = async (_context, projectIds) =>
  projectIds.map((projectId) => ({ projectId, amount: won(80) }))
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    documentsRoom(readHere([])),
    budgetRoom,
    subsidiesRoom({ executedOf, titlesOf: async () => new Map(), approvedOf: async () => new Map() }),
  ])
})
afterAll(() => room.close())

/** The page as its HTML, the name of its file, or the kind of its refusal. */
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, { role: 'secretariat', ...wish })
const enter: RoomTest['run'] = async (contract, input, how) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}

describe('before anything is entered', () => {
  it('the lists say that there is nothing, and a subsidy is not found', async () => {
    expect(await show('/subsidies')).toContain('적힌 보조금이 없습니다.')
    expect(await show('/subsidies/new')).toContain('산출내역을 먼저 적어 주세요.')
    expect(await show('/subsidies/:id', { params: { id: 'none' } })).toBe('subsidy-not-found')
    expect(await show('/subsidies/:id/settlement', { params: { id: 'none' } })).toBe('subsidy-not-found')
  })
})

describe('with subsidies', () => {
  const subsidyOf = (id: string) => ({
    subsidy: {
      ...{
        id,
        granter: '서울특별시',
        name: '시민협력사업 보조금',
        amount: 100,
        fiscalYear: 2020,
        source: 'city' as const,
      },
      ...{ projectIds: ['project-1'], document: null },
    },
  })
  beforeAll(async () => {
    const account = { compilationItem: '시설비및부대비', name: '시설비', code: '401-01', nature: 'capital' as const }
    const accounts = [{ ...account, aliases: [] }]
    await enter(declareAccounts, { fiscalYear: 2020, accounts }, { role: 'budget-office' })
    const line = { id: 'line-1', projectId: 'project-1', fiscalYear: 2020, accountName: '시설비', group: null }
    const lump = { ...line, label: '조성비', formulaText: '일식', factors: [], stated: 100, source: 'city' as const }
    await enter(writeCostLines, { projectId: 'project-1', lines: [lump] })
    for (const id of ['begun', 'reported', 'closed']) await enter(recordSubsidy, subsidyOf(id))
    for (const subsidyId of ['reported', 'closed']) {
      const ids = (name: string) => ({ entryId: `${subsidyId}-${name}`, subsidyId })
      await enter(recordApplication, { ...ids('apply'), amount: 120 }, { on: '2020-01-01' })
      const decision = { ...ids('decide'), amount: 100, capital: 40, ownSharePercent: '10', conditions: '조건' }
      const due = { reportDueOn: '2020-12-31', settleDueOn: '2021-01-31', document: '시-1' }
      await enter(recordDecision, { ...decision, ...due }, { on: '2020-01-02' })
      await enter(recordPayment, { ...ids('pay'), amount: 100 }, { on: '2020-01-03' })
      const change = { what: 'period' as const, before: '11월', after: '12월', document: '시-2' }
      await enter(recordChange, { ...ids('change'), ...change }, { on: '2020-06-01' })
      await enter(recordReport, { ...ids('report'), summary: '모두 마침' }, { on: '2020-12-20' })
    }
    const ids = (name: string) => ({ entryId: `closed-${name}`, subsidyId: 'closed' })
    const spent = { spent: [{ projectId: 'project-1', amount: 90 }], ownSpent: 9, interest: 2, carriedOver: 0 }
    const back = { returnBalance: 10, returnInterest: 2 }
    await enter(
      recordSettlement,
      { ...ids('settle'), ...spent, ...back, returnDueOn: '2021-02-01' },
      { on: '2021-01-20' },
    )
    await enter(recordReturn, { ...ids('return'), ...back, document: '납부서' }, { on: '2021-02-01' })
    const corrected = { correctionId: 'closed-c1', subsidyId: 'closed', entryId: 'closed-apply', reason: '틀림' }
    await enter(correctEntry, { ...corrected, amount: 130 })
    await enter(correctEntry, { ...corrected, correctionId: 'closed-c2', cancel: true })
  })

  const everyPage: readonly (readonly [string, PageWish])[] = [
    ['/subsidies', {}],
    ['/subsidies', { query: { year: '2020' } }],
    ['/subsidies/new', {}],
    ...['begun', 'reported', 'closed'].map((id) => ['/subsidies/:id', { params: { id } }] as const),
    ...['decide', 'pay', 'change', 'report', 'settle', 'return'].map(
      (name) =>
        ['/subsidies/:id/entries/:entry/correct', { params: { id: 'closed', entry: `closed-${name}` } }] as const,
    ),
  ]
  const inEveryWay = everyPage.flatMap(([path, wish]) =>
    (['ko', 'en'] as const).flatMap((lang) =>
      (['visitor', 'secretariat'] as const).map((role) => [path, { ...wish, lang, role }] as const),
    ),
  )
  it.each(inEveryWay)('%s %o is whole', async (path, wish) => {
    expectWhole(await show(path, wish))
  })

  it('show every won, what happened, and what differs from the accounts', async () => {
    const html = await show('/subsidies/:id', { params: { id: 'closed' }, role: 'visitor' })
    expect(html).toContain('모든 원이 맞고 남은 돈이 0원입니다.')
    expect(html).toContain('‘project-1’의 정산액은 90원인데 집행액은 80원입니다.')
    expect(html).toContain('자부담은 10원 이상이어야 하나 9원을 썼습니다.')
    expect(html).toMatch(/바로잡힘.*취소/s)
    expect(html).not.toContain('/do/subsidies/')
    expect(await show('/subsidies/:id', { params: { id: 'reported' } })).toContain('정산 기한(2021. 1. 31.)이 지났으나')
  })

  it('propose the settlement that the accounts give, and keep what was typed when it is refused', async () => {
    const wish = { params: { id: 'reported' } }
    expect(await show('/subsidies/:id', wish)).toMatch(/value="20"[^>]*name="returnBalance"/)
    const form = {
      ...{ command: 'subsidies.record-settlement', refusal: { kind: 'settlement-does-not-close' } },
      ...{
        values: { returnBalance: '19', entryId: 'e-1' },
        sentence: '1원의 차이',
        fieldErrors: { interest: '적어 주세요.' },
      },
    }
    const html = await show('/subsidies/:id', { ...wish, form })
    expect(html).toMatch(/1원의 차이.*value="19"/s)
    expect(html).toContain('href="#settlement-interest"')
  })

  it('give the settlement as a file, and correct only what stands', async () => {
    const params = { id: 'closed' }
    expect(await show('/subsidies/:id/settlement', { params })).toMatch(/정산표\.xlsx$/)
    expect(await show('/subsidies/:id/settlement', { params, query: { format: 'csv' } })).toMatch(/정산표\.csv$/)
    const cancelled = { params: { id: 'closed', entry: 'closed-apply' } }
    expect(await show('/subsidies/:id/entries/:entry/correct', cancelled)).toBe('entry-not-found')
  })
})
