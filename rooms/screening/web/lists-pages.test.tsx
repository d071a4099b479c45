import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headsOfDepartments } from '#apps/heads-of-departments.ts'
import type { GivenTo } from '#kit/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { addDepartment, addSeat, establishBody, fillSeat } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { proposalsRoom } from '#rooms/proposals/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { keepFieldCheck } from '../contract-field-checks.ts'
import * as lists from '../contract-lists.ts'
import { screeningRoom } from '../server/room.ts'
import { pages } from './pages.ts'

const office = { role: 'secretariat' } as const
let room: RoomTest
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, wish)
const params = { id: 'list-1' }
const seen = { mark: 'good' as const, note: null }

beforeAll(async () => {
  room = await openRoom([
    ...[identityRoom(testSignIn), organizationRoom, documentsRoom(readHere([]), filesHere), cycleRoom],
    ...[itemsRoom({ traceSteps: [] }), meetingsRoom(testSignIn), proposalsRoom],
    screeningRoom({ voteRanks: async () => new Map(), headsOf: headsOfDepartments }),
  ])
})
afterAll(() => room.close())

describe('before anything is entered', () => {
  it.each(['/field-checks', '/screening-lists'])('%s says that there is nothing', async (path) => {
    const html = await show(path)
    expectWhole(html)
    expect(html).toContain('class="empty"')
  })

  it('says to the office what to do first, and to others that nothing is decided', async () => {
    expect(await show('/screening-lists', office)).toContain('아래에서 심사표를 여세요')
    expect(await show('/screening-lists')).toContain('아직 마친 심사가 없습니다')
  })

  it('says what is not found', async () => {
    expect(await show('/field-checks/:id', { params: { id: 'nothing' } })).toBe('check-not-found')
    expect(await show('/screening-lists/:id', { params })).toBe('list-not-found')
    expect(await show('/my-screening', { role: 'resident' })).toContain('class="empty"')
  })
})

describe('with a list open', () => {
  beforeAll(async () => {
    const rules: GivenTo<typeof establishBody>['rules'] = {
      ...{
        opens: 'majority-of-enrolled',
        resolves: 'majority-of-present',
        regularPerYear: 4,
        extraordinaryShare: null,
      },
      ...{ chairMayCall: true, maxSeats: 30, sizeText: null, basis: null, terms: [] },
    }
    const run: RoomTest['run'] = async (contract, input, how = office) => {
      const outcome = await room.run(contract, input, how)
      expect(outcome, contract.name).toMatchObject({ ok: true })
      return outcome
    }
    await run(addDepartment, { departmentId: 'park', name: '공원녹지과' })
    await run(establishBody, {
      bodyId: 'council',
      kind: 'governance-council',
      name: '협치회의',
      rules,
    })
    await run(
      createAccount,
      { accountId: 'test-resident', displayName: '위원', purpose: '위원' },
      { role: 'administrator' },
    )
    for (const [seatId, holder] of [
      ['seat-1', 'test-resident'],
      ['seat-2', null],
    ] as const) {
      await run(addSeat, { seatId, bodyId: 'council', kind: 'appointed-civil', label: `민간위원 ${seatId}` })
      await run(fillSeat, { seatId, holder }, { role: 'secretariat', on: '2021-01-04' })
    }
    for (const no of [1, 2, 3])
      await run(enterItem, {
        ...{ itemId: `item-${no}`, cycleId: 'cycle-2021', kind: 'proposal', title: `제안 ${no}`, requested: 1_000_000 },
        enteredOn: { from: '2021-01-02', to: '2021-01-02', precision: 'day' } as never,
      })
    await run(keepFieldCheck, {
      ...{ checkId: 'check-1', itemId: 'item-1', checkedOn: '2021-03-01', departmentId: 'park', opinion: '걷기 좋다' },
      participants: { officers: 2 },
      checklist: { effect: seen, beneficiaries: seen, sizeAndCost: seen, complaints: seen },
    })
    await run(lists.openList, {
      ...{ listId: 'list-1', cycleId: 'cycle-2021', kind: 'screening', name: '1차 심사', bodyIds: ['council'] },
      ...{ dueOn: '2021-03-12', gateOrder: 4, decider: '협치회의', limit: 9_000_000, allowedAccounts: '시설비' },
      criteria: [{ name: '효과', most: 10, weight: '1/1' }],
    })
    await run(lists.bundleItems, { listId: 'list-1', itemIds: ['item-2', 'item-3'] })
    await run(lists.nameAccounts, { listId: 'list-1', version: 2, rows: [{ itemId: 'item-1', account: '인건비' }] })
  })

  it.each(['ko', 'en'] as const)('shows every page whole, in %s', async (lang) => {
    for (const path of ['/field-checks', '/screening-lists', '/my-screening'])
      expectWhole(await show(path, { lang, ...office }))
    for (const path of ['/screening-lists/:id', '/screening-lists/:id/results', '/screening-lists/:id/papers'])
      expectWhole(await show(path, { lang, params, ...office }))
    expectWhole(await show('/screening-lists/:id/score', { lang, params, role: 'resident' }))
    expectWhole(await show('/field-checks/:id', { lang, params: { id: 'check-1' }, ...office }))
    expectWhole(await show('/field-checks/new', { lang, query: { item: 'item-1' }, ...office }))
    expectWhole(await show('/field-checks/new', { lang, query: { q: '없는 말' }, ...office }))
  })

  it('gives members their papers and own sheet, and strangers neither these nor the list', async () => {
    expect(await show('/screening-lists/:id/papers', { params, role: 'resident' })).toContain('심사위원 서명')
    expect(await show('/screening-lists/:id/papers', { params, role: 'budget-committee-member' })).toBe(
      'not-on-this-list',
    )
    expect(await show('/screening-lists/:id/score', { params, ...office })).toBe('not-on-this-list')
    expect(await show('/screening-lists/:id/score', { params, query: { person: '2' }, ...office })).toContain(
      '제안 1: 효과',
    )
    expect(await show('/screening-lists/:id', { params })).toBe('list-not-found')
    expect(await show('/screening-lists/:id/sheet', { params, ...office })).toBe('1차 심사.xlsx')
  })

  it('saves what is being marked before a member stands aside, on a page that chooses no item', async () => {
    const score = await show('/screening-lists/:id/score', { params, role: 'resident' })
    expect(score).not.toContain('do/screening/stand-aside')
    expect(score).toMatch(/name="handIn" value="false"[\s\S]*name="handIn" value="true"/)
    expect(score).toContain('name="_then" value="/geumcheon/screening-lists/list-1/stand-aside"')
    const aside = await show('/screening-lists/:id/stand-aside', { params, role: 'resident' })
    expectWhole(aside)
    expect(aside).toMatch(/<option value selected>골라 주세요<\/option>/)
    expect(aside).toContain('name="_then" value="/geumcheon/screening-lists/list-1/score"')
    expect(await show('/screening-lists/:id/stand-aside', { params, ...office })).toBe('not-on-this-list')
    const onPaper = await show('/screening-lists/:id/score', { params, query: { person: '2' }, ...office })
    expect(onPaper).not.toContain('stand-aside')
  })

  it('asks whoever closes it about the members who have not scored, by number', async () => {
    const html = await show('/screening-lists/:id', { params, ...office })
    expect(html).toContain('아직 채점표를 내지 않은 위원: 1번, 2번.')
    expect(html).toMatch(/type="checkbox" id="close-withoutScores" name="withoutScores" value="true" aria/)
  })

  it('says in the language of the page that a member decided alone', async () => {
    const aside = { listId: 'list-1', itemId: 'item-1', reason: '제안한 모임의 회원' }
    expect(await room.run(lists.standAside, aside, { role: 'resident' })).toMatchObject({ ok: true })
    expect(await show('/screening-lists/:id', { params, lang: 'en', ...office })).toContain('The member')
    expect(await show('/screening-lists/:id', { params, ...office })).toContain('본인')
  })

  it('shows a refusal beside its field, with what was typed', async () => {
    const came = (command: string, values: Record<string, string>, refusal: object) => ({
      form: { command, values, refusal: refusal as never, sentence: '고쳐 주세요.', fieldErrors: {} },
    })
    const results = await show('/screening-lists/:id/results', {
      ...{ params, ...office },
      ...came(
        'screening.write-results',
        { 'rows.0.result': 'unsuitable', 'rows.0.decided': '700' },
        {
          kind: 'results-need-words',
          problems: [
            { problem: 'rejection-without-reason', at: 0, itemId: 'item-1', title: '제안 1', above: null },
            { problem: 'outside-accounts', at: 0, itemId: 'item-1', title: '제안 1', above: null },
          ],
        },
      ),
    })
    expectWhole(results)
    expect(results).toContain('사유를 적어 주세요. ‘제안 1’: 허용된 예산과목이 아닙니다.')
    expect(results).toContain('value="700"')
    const sheet = await show('/screening-lists/:id/score', {
      ...{ params, role: 'resident' as const },
      ...came(
        'screening.score-items',
        { 'rows.0.marks.0': '11' },
        {
          kind: 'marks-do-not-fit',
          problems: [{ kind: 'mark-too-high', at: 0, criterion: 0, title: '제안 1', most: 10 }],
        },
      ),
    })
    expectWhole(sheet)
    expect(sheet).toContain('10점까지 줄 수 있습니다')
    expect(sheet).toContain('value="11"')
    const check = await show('/field-checks/new', {
      ...{ query: { item: 'item-1' }, ...office },
      form: {
        ...{
          command: 'screening.keep-field-check',
          values: { checkId: 'check-9', opinion: '넓다' },
          sentence: '고쳐 주세요.',
        },
        refusal: { kind: 'nobody-took-part' } as never,
        fieldErrors: { 'participants.officers': '누가 몇 명 갔는지 적어 주세요.' },
      },
    })
    expectWhole(check)
    expect(check).toContain('넓다')
    expect(check).toContain('누가 몇 명 갔는지 적어 주세요.')
  })
})
