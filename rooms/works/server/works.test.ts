import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declareAccounts } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { addTeam } from '#rooms/organization/contract-teams.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import * as works from '../contract.ts'
import { worksRoom } from './room.ts'
import { worksFindings } from './see-budget-state.ts'

const plans = plansRoom({ publishedVersions: async () => new Set() })
const hub = { workId: 'hub-2021', departmentId: 'village', year: 2021, no: 1, title: '협치 플랫폼 활성화' }
const table = {
  years: [2021, 2022],
  rows: [{ source: 'city' as const, before: 0, years: [900_000_000, 1_000_000_000], after: 0 }],
}

describe.each(engines)('works on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom([organizationRoom, budgetRoom, plans, worksRoom], engine)
    await room.run(addDepartment, { departmentId: 'village', name: '마을자치과' })
    await room.run(addDepartment, { departmentId: 'learning', name: '미래교육과' })
    await room.run(addTeam, { teamId: 'hub', departmentId: 'village', name: '금천1번가팀' })
    await room.run(
      declareAccounts,
      {
        fiscalYear: 2021,
        accounts: [{ code: null, compilationItem: '일반운영비', name: '사무관리비', nature: 'current', aliases: [] }],
      },
      { role: 'budget-office' },
    )
  })
  afterAll(() => room.close())
  const see = async (workId = 'hub-2021') => {
    const seen = await room.ask(works.seeWork, { workId })
    return seen.ok ? seen.value : null
  }

  it('are filed under a department, a year and a team', async () => {
    expect(await room.run(works.addWork, { ...hub, teamId: 'hub' })).toMatchObject({ ok: true })
    expect(await room.run(works.addWork, hub)).toMatchObject({ refusal: { kind: 'work-id-taken' } })
    const other = { ...hub, workId: 'other' }
    expect(await room.run(works.addWork, { ...other, departmentId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'department-not-found' },
    })
    expect(await room.run(works.addWork, { ...other, departmentId: 'learning', teamId: 'hub' })).toMatchObject({
      refusal: { kind: 'team-of-another-department', field: 'teamId' },
    })
    const { departmentId: _department, year: _year, ...named } = hub
    const change = (more: object) => room.run(works.changeWork, { ...named, ...more })
    expect(await change({ kind: 'continuing', place: '구청', teamId: 'hub' })).toMatchObject({ ok: true })
    expect(await change({ teamId: 'elsewhere' })).toMatchObject({ refusal: { kind: 'team-of-another-department' } })
    expect(await change({ workId: 'no-work' })).toMatchObject({ refusal: { kind: 'work-not-found' } })
    expect(await see()).toMatchObject({
      ...{ department: '마을자치과', team: '금천1번가팀' },
      work: { kind: 'continuing', place: '구청', group: 'major' },
    })
  })

  it('are written form by form', async () => {
    const text = (section: string, typed: string) =>
      room.run(works.writeWorkText, { workId: 'hub-2021', section: section as never, text: typed })
    await text('achievements', "'21. 5. | 제3기 협치회의 구성\n- 민간위원 25명")
    await text('steps', '※ 공모')
    await text('steps', '상시 운영')
    expect((await see())?.work.texts).toMatchObject({
      achievements: [
        { mark: 'item', when: "'21. 5." },
        { mark: 'dash', text: '민간위원 25명' },
      ],
      steps: [{ mark: 'item', when: null, text: '상시 운영' }],
    })
    const id = { workId: 'hub-2021' }
    expect(await room.run(works.writeIssues, { ...id, text: '인식 부족\n⇒ 교육' })).toMatchObject({ ok: true })
    expect(await room.run(works.writeIssues, { ...id, text: '⇒ 교육' })).toMatchObject({
      refusal: { kind: 'remedy-without-issue', line: 1 },
    })
    expect(await room.run(works.writeFigures, { ...id, text: '위원 | 25명 | 신규 19 / 연임 5' })).toMatchObject({
      ok: true,
    })
    expect(await room.run(works.writeFigures, { ...id, text: '위원' })).toMatchObject({
      refusal: { kind: 'figure-unreadable' },
    })
    expect(await room.run(works.writeWorkCost, { ...id, table } as never)).toMatchObject({ ok: true })
    expect(
      await room.run(works.writeWorkCost, { ...id, table: { ...table, years: [2022, 2021] } } as never),
    ).toMatchObject({ refusal: { kind: 'years-not-in-order' } })
    expect(await room.run(works.writeWorkText, { workId: 'no-work', section: 'need' })).toMatchObject({
      refusal: { kind: 'work-not-found' },
    })
    expect(await see()).toMatchObject({
      work: { issues: [{ issue: '인식 부족', remedy: '교육' }] },
      cost: { all: { total: 1_900_000_000 } },
      findings: [{ rule: 'figure-parts', stated: '25', computed: '24' }],
    })
  })

  it('are linked to what is there', async () => {
    const link = (kind: 'account' | 'project', id: string) => room.run(works.linkWork, { workId: 'hub-2021', kind, id })
    expect(await link('account', '사무관리비')).toMatchObject({ ok: true })
    expect(await link('account', '사무관리비')).toMatchObject({ refusal: { kind: 'linked-already' } })
    expect(await link('project', 'no-project')).toMatchObject({ refusal: { kind: 'link-not-found', field: 'id' } })
    expect(await room.run(works.linkWork, { workId: 'no-work', kind: 'account', id: 'x' })).toMatchObject({
      refusal: { kind: 'work-not-found' },
    })
    expect((await see())?.links).toEqual([{ kind: 'account', id: '사무관리비', title: '사무관리비' }])
    const unlink = (workId: string) => room.run(works.unlinkWork, { workId, kind: 'account', id: '사무관리비' })
    expect(await unlink('hub-2021')).toMatchObject({ ok: true })
    expect(await unlink('hub-2021')).toMatchObject({ refusal: { kind: 'not-linked' } })
    expect(await unlink('no-work')).toMatchObject({ refusal: { kind: 'work-not-found' } })
  })

  it('have budgets by day, which the department’s hold together', async () => {
    const day = { on: '2021-05-31' }
    const given = { unit: '1000' as const, budget: 12_003_638, executed: 207_513, statedRate: '1.7' }
    const sources = '국비 500,000\n시비 403,425\n구비 11,102,213 207,513'
    expect(await room.run(works.recordWorkBudget, { workId: 'hub-2021', ...given, sources }, day)).toMatchObject({
      ok: true,
    })
    expect(await room.run(works.recordWorkBudget, { workId: 'no-work', ...given }, day)).toMatchObject({
      refusal: { kind: 'work-not-found' },
    })
    expect(
      await room.run(works.recordWorkBudget, { workId: 'hub-2021', ...given, sources: '시비' }, day),
    ).toMatchObject({
      refusal: { kind: 'source-unreadable', field: 'sources', line: 1 },
    })
    const record = (departmentId: string, more: object = {}) =>
      room.run(works.recordDepartmentBudget, { departmentId, budget: 32_292_487, executed: 13_418_457, ...more }, day)
    expect(await record('village', { statedRate: '41.5' })).toMatchObject({ ok: true })
    expect(await record('learning', { budget: 1, executed: null })).toMatchObject({ ok: true })
    expect(await record('nowhere')).toMatchObject({ refusal: { kind: 'department-not-found' } })
    expect(await record('village', { unit: '1000000', budget: 999_999_999 })).toMatchObject({
      refusal: { kind: 'amount-too-large', field: 'budget' },
    })
    const state = await room.ask(works.seeBudgetState, {})
    expect(state.ok && state.value).toMatchObject({
      ...{ asOf: '2021-05-31', days: ['2021-05-31'], roundings: ['truncation'] },
      total: { budget: 32_292_488_000, executed: 13_418_457_000, rate: '41.6' },
      departments: [
        {
          name: '마을자치과',
          budget: { rate: '41.6', statedRate: '41.5' },
          works: { count: 1, budget: 12_003_638_000 },
        },
        { name: '미래교육과', budget: { rate: null }, works: { count: 0, budget: 0 } },
      ],
      findings: [{ rule: 'rate-rounded', params: { rounding: 'truncation' } }],
    })
    expect((await room.read(worksFindings)).map(({ rule }) => rule)).toEqual([
      'figure-parts',
      'budget-sources',
      'rate-rounded',
    ])
    const listed = await room.ask(works.listWorks, { year: 2021, text: '플랫폼' })
    expect(listed.ok && listed.value).toMatchObject({
      works: [{ id: 'hub-2021', department: '마을자치과', cost: 900_000_000, budget: { rate: '1.7' } }],
      ...{ years: [2021], totals: { cost: 900_000_000, budget: 12_003_638_000, executed: 207_513_000 } },
    })
    expect(await room.ask(works.seeBudgetState, { asOf: '2020-01-01' as never })).toMatchObject({
      value: { departments: [], total: { rate: null } },
    })
  })

  it('continue in the next year, once', async () => {
    const copy = (toYear: number) => room.run(works.copyWorks, { departmentId: 'village', fromYear: 2021, toYear })
    expect(await copy(2022)).toEqual({ ok: true, value: { workIds: ['hub-2022'] } })
    expect(await copy(2022)).toMatchObject({ refusal: { kind: 'nothing-to-copy' } })
    expect(await copy(2021)).toMatchObject({ refusal: { kind: 'year-not-later', field: 'toYear' } })
    expect(await see('hub-2022')).toMatchObject({
      work: {
        kind: 'continuing',
        carriedFrom: 'hub-2021',
        texts: { achievements: [], steps: [{ text: '상시 운영' }] },
      },
      ...{ cost: { all: { total: 1_900_000_000 } }, budgets: [] },
    })
    await room.run(works.addWork, { ...hub, workId: 'hub-2023', departmentId: 'learning', year: 2020 })
    expect(await copy(2023)).toMatchObject({ refusal: { kind: 'work-id-taken' } })
    expect(await room.ask(works.listWorks, { departmentId: 'village', kind: 'continuing' })).toMatchObject({
      value: { works: [{ id: 'hub-2022', budget: null }, { id: 'hub-2021' }] },
    })
    const remove = () => room.run(works.removeWork, { workId: 'hub-2022', reason: '잘못 이음' })
    expect(await remove()).toMatchObject({ ok: true })
    expect(await remove()).toMatchObject({ refusal: { kind: 'work-not-found' } })
    expect(await see('hub-2022')).toBeNull()
  })
})
