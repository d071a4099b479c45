import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { declareAccounts, listAccounts, listLines, seeBudget, seeProjectLines, writeCostLines } from '../contract.ts'
import { budgetFindings } from './findings.ts'
import { budgetRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, budgetRoom])
})
afterAll(() => room.close())

type Declared = GivenTo<typeof declareAccounts>['accounts'][number]
const account = (name: string, nature: 'current' | 'capital', aliases: string[] = []): Declared => ({
  compilationItem: nature === 'capital' ? '자산취득비' : '일반운영비',
  name,
  code: null,
  nature,
  aliases,
})
const accounts = [account('사무관리비', 'current'), account('자산및물품취득비', 'capital', ['자산취득비'])]
const declare = (list = accounts, fiscalYear = 2021) =>
  room.run(declareAccounts, { fiscalYear, accounts: list }, { role: 'budget-office' })

type Line = GivenTo<typeof writeCostLines>['lines'][number]
const factor = (value: number, asWritten: string) => ({ value: { n: value, d: 1 }, unit: null, label: null, asWritten })
const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  projectId: 'project-1',
  fiscalYear: 2021,
  accountName: '사무관리비',
  group: null,
  label: '공론장 자료제작',
  formulaText: '350,000원×2회=700,000원',
  factors: [factor(350_000, '350,000원'), factor(2, '2회')],
  stated: 700_000,
  source: 'city',
  ...more,
})
const write = (lines: Line[], basedOn = 0, projectId = 'project-1') =>
  room.run(writeCostLines, { projectId, basedOn, lines }, { role: 'department-officer' })

describe('the table of accounts', () => {
  it('is declared for a year, in its order, and declared again', async () => {
    expect(await declare(accounts.slice(0, 1))).toMatchObject({ value: { fiscalYear: 2021, accounts: 1 } })
    expect(await declare()).toMatchObject({ value: { accounts: 2 } })
    expect(await room.ask(listAccounts, { fiscalYear: 2021 })).toMatchObject({
      value: { accounts: [{ name: '사무관리비', fiscalYear: 2021 }, { aliases: ['자산취득비'] }] },
    })
    expect(await room.ask(listAccounts, { fiscalYear: 2022 })).toEqual({ ok: true, value: { accounts: [] } })
  })

  it('is refused when a name stands twice, and by those who keep no accounts', async () => {
    expect(await declare([...accounts, account('자산 취득비', 'capital')])).toMatchObject({
      refusal: { kind: 'account-named-twice', name: '자산 취득비' },
    })
    expect(await room.run(declareAccounts, { fiscalYear: 2021, accounts }, { role: 'secretariat' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })
})

describe('cost lines', () => {
  it('are written as a whole, and written again as the next version', async () => {
    expect(await write([line('l1'), line('l2')])).toMatchObject({ value: { version: 1 } })
    const wrong = line('l1', { stated: 2_000_000, accountName: '자산 취득비', group: '조성비' })
    expect(await write([line('l3'), wrong], 1)).toMatchObject({ value: { version: 2 } })
    expect(await room.ask(seeProjectLines, { projectId: 'project-1' })).toMatchObject({
      value: {
        version: 2,
        lines: [
          { id: 'l3', stated: 700_000, computed: 700_000, compilationItem: '일반운영비' },
          { id: 'l1', stated: 2_000_000, computed: 700_000, compilationItem: '자산취득비', group: '조성비' },
        ],
        total: 2_700_000,
        bySource: [{ source: 'city', amount: 2_700_000 }],
        findings: [
          { rule: 'formula', subject: { kind: 'cost-line', id: 'l1' }, stated: '2000000', computed: '700000' },
        ],
      },
    })
  })

  it('hand their findings to those who join rooms', async () => {
    const found = await room.read(budgetFindings)
    expect(found.map(({ rule, subject }) => `${rule} ${subject.id}`)).toEqual(['formula project-1'])
  })

  it('are none for a project without any', async () => {
    expect(await room.ask(seeProjectLines, { projectId: 'project-9' })).toEqual({
      ok: true,
      value: {
        projectId: 'project-9',
        version: 0,
        lines: [],
        total: 0,
        bySource: [],
        findings: [],
        multiYear: null,
        multiYearVersion: 0,
        shareRules: [],
        placements: [],
      },
    })
  })

  it('are not written over what somebody wrote meanwhile', async () => {
    expect(await write([], 1)).toMatchObject({ refusal: { kind: 'lines-changed-meanwhile', basedOn: 1, version: 2 } })
    const both = await Promise.all([write([line('x1')], 2), write([line('x1')], 2)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'lines-changed-meanwhile', version: 3 } })
    const first = (id: string) => write([line(id, { projectId: 'project-3' })], 0, 'project-3')
    const firsts = await Promise.all([first('y1'), first('y2')])
    expect(firsts.filter((one) => one.ok)).toHaveLength(1)
    expect(firsts.find((one) => !one.ok)).toMatchObject({ refusal: { kind: 'lines-changed-meanwhile', version: 1 } })
    expect(await write([], 1, 'project-3')).toMatchObject({ value: { version: 2 } })
  })

  it('are refused with an unknown account, a line of another project, and an id in use', async () => {
    expect(await write([line('l1', { accountName: '시설비' })], 3)).toMatchObject({
      refusal: { kind: 'unknown-account', name: '시설비' },
    })
    expect(await write([line('l1', { fiscalYear: 2030 })], 3)).toMatchObject({ refusal: { kind: 'unknown-account' } })
    expect(await write([line('l1', { projectId: 'project-2' })], 3)).toMatchObject({
      refusal: { kind: 'other-project' },
    })
    expect(await write([line('l1'), line('l1')], 3)).toMatchObject({ refusal: { kind: 'line-twice' } })
    expect(await write([line('x1', { projectId: 'project-2' })], 0, 'project-2')).toMatchObject({
      refusal: { kind: 'line-id-taken', lineId: 'x1', projectId: 'project-1' },
    })
  })

  it('keep their accounts in the table', async () => {
    expect(await declare(accounts.slice(1))).toMatchObject({
      refusal: { kind: 'account-in-use', fiscalYear: 2021, name: '사무관리비' },
    })
  })

  it('do not lose their account to a table that is declared at the same moment', async () => {
    await declare([account('연구용역비', 'current')], 2022)
    const research = line('r1', { projectId: 'project-4', fiscalYear: 2022, accountName: '연구용역비' })
    const [declared, written] = await Promise.all([
      declare([account('전산개발비', 'current')], 2022),
      write([research], 0, 'project-4'),
    ])
    expect([declared.ok, written.ok].filter((done) => done)).toHaveLength(1)
  })
})

describe('the budget of a year', () => {
  it('adds up by source and by object', async () => {
    await write([line('b1', { projectId: 'project-2', stated: 1_000_000, source: 'district' })], 0, 'project-2')
    const seen = await room.ask(seeBudget, { fiscalYear: 2021 })
    expect(seen).toMatchObject({
      value: {
        budget: {
          total: 1_700_000,
          lines: 2,
          bySource: [
            { source: 'city', amount: 700_000, share: { halfUp: '41.2', largestRemainder: '41.2' } },
            { source: 'district', amount: 1_000_000 },
          ],
          byObject: [{ name: '사무관리비', amount: 1_700_000, share: { halfUp: '100.0' } }],
        },
      },
    })
  })

  it('lists the lines of a year, and of all years', async () => {
    const ofYear = await room.ask(listLines, { fiscalYear: 2021 })
    expect(ofYear.ok ? ofYear.value.lines.map(({ id }) => id) : []).toEqual(['x1', 'b1'])
    const all = await room.ask(listLines, {})
    expect(all.ok ? all.value.lines.length : 0).toBeGreaterThanOrEqual(2)
  })
})
