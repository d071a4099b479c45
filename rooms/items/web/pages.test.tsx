import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDownload, isRefused, type RefusedForm } from '#kernel/page.ts'
import { reading } from '#kernel/run-query.ts'
import type { Role } from '#kit/actor.ts'
import type { GivenTo } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import type { Lang } from '#kit/korean-text.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { PageContext } from '#ui/page-context.ts'
import { decideGate, enterItem, explainOutcome, renameItem } from '../contract.ts'
import { day } from '../core/fixture.ts'
import { itemsRoom } from '../server/room.ts'
import { itemsPages } from './pages.ts'

const pages = itemsPages(async () => null)
let room: RoomTest
const districtId = DistrictId.parse('geumcheon')

interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly lang?: Lang
  readonly role?: Role
  readonly form?: RefusedForm
}

/** A page as a person reads it: its text, or the kind of its refusal. */
async function show(path: string, { params = {}, query = {}, lang = 'ko', role = 'visitor', form }: Asked = {}) {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`No page ${path}`)
  const actor = { districtId, accountId: null, roles: [role] }
  const rendered = await reading(room.db, { actor, now: testNow, queries: room.house.queries }, (ask) =>
    page.render({ ask, actor, lang, now: testNow, params, query, form: form ?? null, sent: null }),
  )
  if (isRefused(rendered)) return `refused: ${rendered.refusal.kind}`
  if (isDownload(rendered)) return rendered.fileName
  const district = { id: districtId, name: '금천구' }
  const value = {
    lang,
    theme: 'light' as const,
    text: '100' as const,
    district,
    path,
    csrf: null,
    person: null,
    nav: [],
  }
  return renderToString(<PageContext.Provider value={value}>{rendered}</PageContext.Provider>)
}

const cycleId = 'cycle-2021'
const gate = (gateId: string, order: number, more: Partial<GivenTo<typeof decideGate>>) =>
  room.run(
    decideGate,
    {
      gateId,
      cycleId,
      name: gateId,
      order,
      period: day(`2020-0${order + 1}-01`),
      decider: '금천구',
      kind: 'review',
      ...more,
    },
    { role: 'department-head' },
  )
const enter = (itemId: string, more: Partial<GivenTo<typeof enterItem>> = {}) =>
  room.run(enterItem, {
    itemId,
    cycleId,
    kind: 'proposal',
    title: `의제 ${itemId}`,
    enteredOn: day('2020-01-01'),
    ...more,
  })

beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [] })])
})
afterAll(() => room.close())

it('says what is missing while there is nothing', async () => {
  expect(await show('/pipeline')).toContain('아직 관문이 없습니다')
  expect(await show('/items')).toContain('찾으시는 의제가 없습니다')
  expect(await show('/items/:id', { params: { id: 'nobody' } })).toBe('refused: item-not-found')
  expect(await show('/items/:id', { params: { id: '?' } })).toBe('refused: item-not-found')
  expect(await show('/gates/:id', { params: { id: 'nowhere' } })).toBe('refused: gate-not-found')
  expect(await show('/gates/:id', { params: { id: '?' } })).toBe('refused: gate-not-found')
})

describe('with a cycle', () => {
  beforeAll(async () => {
    await enter('group', { count: 4, requested: 400_000_000, title: '이관 4건', kind: 'city-transfer' })
    await enter('aa', { requested: 100_000_000, departmentNames: ['공원녹지과'], certainty: 'inferred' })
    for (const id of ['c1', 'c2', 'c3']) await enter(id, { origin: { kind: 'carved', from: ['group'] } })
    await enter('made', { origin: { kind: 'merged', from: ['aa'] } })
    await room.run(renameItem, { itemId: 'aa', title: '새 이름', where: '투표', certainty: 'inferred' })
    await gate('g0', 0, {
      kind: 'intake',
      entries: ['group', 'aa'],
      outcomes: [
        { itemId: 'group', outcome: 'passed', count: 4 },
        { itemId: 'aa', outcome: 'passed' },
      ],
    })
    await gate('g1', 1, {
      imported: true,
      entries: ['group'],
      meetingId: 'm-1',
      outcomes: [
        { itemId: 'c1', outcome: 'passed', won: 150_000_000, requested: 200_000_000, adjusted: 160_000_000 },
        { itemId: 'c2', outcome: 'passed', bundledWith: 'c1', conditional: true },
        { itemId: 'c3', outcome: 'rejected' },
        { itemId: 'group', outcome: 'rejected', reasonCode: 'duplicate' },
        { itemId: 'aa', outcome: 'merged', into: ['made'] },
        { itemId: 'made', outcome: 'passed', won: 120_000_000 },
      ],
    })
    await gate('g2', 2, { kind: 'side', outcomes: [{ itemId: 'c1', outcome: 'passed' }] })
    await gate('g3', 3, {
      entries: ['made'],
      outcomes: [
        { itemId: 'c1', outcome: 'passed', won: 150_000_000, reason: '그대로' },
        { itemId: 'c2', outcome: 'withdrawn', bundledWith: 'c1', reason: '포기' },
      ],
      openReason: '회의록을 찾는 중',
    })
    await room.run(explainOutcome, { gateId: 'g1', no: 3, reason: '지침에 없음', basis: '회의록' })
  })

  it('shows the pipeline with its sums in both measures and languages', async () => {
    const shown = await show('/pipeline')
    expect(shown).toContain('5건이 들어와 1건(1억 5,000만 원)이 ‘g3’까지 왔습니다.')
    expect(shown).toContain('미결')
    expect(shown).toContain('지난 자료에서 옮김')
    expect(await show('/pipeline', { query: { measure: 'won' } })).toContain('measure=won" aria-current="page"')
    expect(await show('/pipeline', { query: { cycle: 'cycle-2021' }, lang: 'en' })).toContain(
      '5 came in, 1 (150,000,000 won)',
    )
    await room.run(decideGate, {
      gateId: 'next-year',
      cycleId: 'cycle-2022',
      name: '접수',
      order: 0,
      period: day('2021-01-01'),
      decider: '금천구',
      kind: 'intake',
    })
    expect(await show('/pipeline', { query: { cycle: 'cycle-2021' } })).toContain('cycle=cycle-2022')
  })

  it('shows a gate with every outcome, its reason or that there is none', async () => {
    const shown = await show('/gates/:id', { params: { id: 'g1' } })
    for (const text of ['나중에 적음: 회의록', '‘의제 c1’에 함께 적힌 금액', '/meetings/m-1', 'duplicate', '조건부']) {
      expect(shown).toContain(text)
    }
    expect(shown).not.toContain('explain-outcome')
    expect(await show('/gates/:id', { params: { id: 'g2' }, lang: 'en' })).toContain('A check that moves no item')
    expect(await show('/gates/:id', { params: { id: 'g3' } })).toContain('회의록을 찾는 중')
  })

  it('lets those who may write a missing reason, and keeps what they typed', async () => {
    expect(await show('/gates/:id', { params: { id: 'g1' }, role: 'secretariat' })).toContain('explain-outcome')
    const form = {
      command: 'items.explain-outcome',
      values: { reason: '적던 사유', no: '1' },
      refusal: { kind: 'invalid-input' },
      sentence: '입력을 확인해 주세요.',
      fieldErrors: { basis: '값을 넣어 주세요.' },
    }
    const shown = await show('/gates/:id', { params: { id: 'g1' }, role: 'budget-office', form })
    expect(shown).toContain('적던 사유')
    expect(shown).toContain('값을 넣어 주세요.')
  })

  it('finds items and keeps the filter in the links', async () => {
    const shown = await show('/items', { query: { q: '이관', kind: 'city-transfer', gate: 'g0', page: 'x' } })
    expect(shown).toContain('1줄, 4건을 찾았습니다.')
    expect(shown).toContain('kind=city-transfer')
    expect(await show('/items', { query: { cycle: 'cycle-2021' }, lang: 'en' })).toContain('6 found.')
  })

  it('says of an item where it is in one sentence, and draws its thread', async () => {
    const merged = await show('/items/:id', { params: { id: 'aa' } })
    for (const text of [
      '‘g1’에서 ‘의제 made’로 이어졌습니다.',
      '새 이름',
      '미루어 본 것',
      '공원녹지과',
      'class="thread"',
    ]) {
      expect(merged).toContain(text)
    }
    expect(await show('/items/:id', { params: { id: 'c3' } })).toContain('‘g1’에서 제외되었습니다. 사유: 지침에 없음')
    const group = await show('/items/:id', { params: { id: 'group' } })
    expect(group).toContain('4건 묶음')
    expect(group).toContain('g3: 철회')
    expect(await show('/items/:id', { params: { id: 'c2' }, lang: 'en' })).toContain(
      'It was withdrawn at “g3”. Reason: 포기',
    )
  })
})
