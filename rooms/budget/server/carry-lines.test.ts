import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  carryLines,
  declareAccounts,
  editLines,
  previewLineCarry,
  seeProjectLines,
  writeCostLines,
} from '../contract.ts'
import { costLine } from '../core/fixture.ts'
import { budgetRoom } from './room.ts'

let room: RoomTest
const accountOf = (name: string, aliases: string[] = []) => ({
  ...{ compilationItem: '일반운영비', name, code: null, nature: 'current' as const, aliases },
})
beforeAll(async () => {
  room = await openRoom([organizationRoom, budgetRoom])
  const office = { role: 'budget-office' } as const
  const of2021 = [accountOf('사무관리비'), accountOf('시설비'), accountOf('행사운영비')]
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: of2021 }, office)
  const of2022 = [accountOf('사무관리비'), accountOf('행사진행비', ['행사 운영비'])]
  await room.run(declareAccounts, { fiscalYear: 2022, accounts: of2022 }, office)
  const lines = [
    costLine('line-1', { label: '2021년 자료집' }),
    costLine('line-2', { accountName: '시설비', label: '바닥 공사', stated: 300_000, source: 'district' }),
    costLine('line-3', { accountName: '행사운영비', label: '공론장' }),
  ]
  await room.run(writeCostLines, { projectId: 'project-1', lines })
})
afterAll(() => room.close())

const officer = { role: 'department-officer' } as const
const years = { from: 2021, to: 2022 }
const into = (projectId: string, more: Partial<GivenTo<typeof carryLines>> = {}) =>
  room.run(carryLines, { fromProjectId: 'project-1', ...years, projectId, basedOn: 1, ...more }, officer)
const linesOf = async (projectId: string) => {
  const seen = await room.ask(seeProjectLines, { projectId })
  if (!seen.ok) throw new Error('not seen')
  return seen.value
}
const preview = (projectId?: string) =>
  room.ask(
    previewLineCarry,
    { fromProjectId: 'project-1', ...years, ...(projectId === undefined ? {} : { projectId }) },
    officer,
  )

describe("a project's lines carried to the next year", () => {
  it('are reported before anything moves', async () => {
    expect(await preview()).toMatchObject({
      value: {
        basedOn: 1,
        accounts: ['사무관리비', '행사진행비'],
        lines: [
          { became: 'moved', accountTo: '사무관리비', label: '2022년 자료집' },
          { became: 'not-found', accountFrom: '시설비', accountTo: null },
          { became: 'renamed', accountTo: '행사진행비' },
        ],
        before: { lines: 3, total: 1_700_000 },
        standing: { lines: 0 },
        ready: { lines: 2, total: 1_400_000 },
        left: { lines: 1, total: 300_000, bySource: [{ source: 'district', amount: 300_000 }] },
        after: { lines: 2, total: 1_400_000, bySource: [{ source: 'city', amount: 1_400_000 }] },
      },
    })
    expect((await linesOf('project-2')).lines).toEqual([])
    expect(
      await room.ask(previewLineCarry, { fromProjectId: 'project-1', ...years }, { role: 'resident' }),
    ).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })

  it('move under the accounts of the later year, once, and last year keeps its own', async () => {
    expect(await into('project-2')).toMatchObject({ value: { version: 1, left: [{ lineId: 'line-2' }] } })
    expect(await linesOf('project-2')).toMatchObject({
      version: 1,
      total: 1_400_000,
      lines: [
        { fiscalYear: 2022, accountName: '사무관리비', label: '2022년 자료집', computed: 700_000 },
        { fiscalYear: 2022, accountName: '행사진행비', label: '공론장' },
      ],
    })
    expect(await into('project-2')).toMatchObject({ value: { version: 1, carried: [], left: [{ lineId: 'line-2' }] } })
    expect(await linesOf('project-1')).toMatchObject({ version: 1, total: 1_700_000 })
    expect(await preview('project-2')).toMatchObject({
      value: { standing: { lines: 2 }, ready: { lines: 0 }, left: { lines: 1 }, after: { total: 1_400_000 } },
    })
  })

  it('take the account that is given to one left behind, below what stands there', async () => {
    const choices = [{ lineId: 'line-2', accountName: '사무관리비' }]
    expect(await into('project-2', { choices })).toMatchObject({ value: { version: 2, left: [] } })
    expect((await linesOf('project-2')).lines.map((line) => [line.label, line.accountName])).toEqual([
      ['2022년 자료집', '사무관리비'],
      ['공론장', '행사진행비'],
      ['바닥 공사', '사무관리비'],
    ])
  })

  it('are carried by two at once as by one', async () => {
    const both = await Promise.all([into('project-3'), into('project-3')])
    expect(both.every((one) => one.ok)).toBe(true)
    expect(await linesOf('project-3')).toMatchObject({ total: 1_400_000, lines: [{}, {}] })
  })

  it('are refused whole: nothing of them moves', async () => {
    const refused = [
      [{ basedOn: 0 }, 'lines-changed-meanwhile'],
      [{ to: 2021 }, 'year-not-later'],
      [{ to: 2023 }, 'year-without-accounts'],
      [{ choices: [{ lineId: 'line-9', accountName: null }] }, 'line-not-found'],
      [{ choices: [{ lineId: 'line-3', accountName: '시설비' }] }, 'unknown-account'],
    ] as const
    for (const [more, kind] of refused) {
      const choices = 'choices' in more ? [...more.choices] : []
      expect(await into('project-4', { ...more, choices })).toMatchObject({ refusal: { kind } })
    }
    expect(
      await room.run(
        carryLines,
        { fromProjectId: 'project-1', ...years, projectId: 'project-4', basedOn: 1 },
        { role: 'resident' },
      ),
    ).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await linesOf('project-4')).toMatchObject({ version: 0, lines: [] })
  })

  it('are refused beyond what a project may hold', async () => {
    const edits = Array.from({ length: 999 }, (_, at) => ({
      ...{ change: 'add' as const, lineId: `row-${at}`, after: null },
      line: {
        ...{ fiscalYear: 2022, accountName: '사무관리비', group: null, label: `줄 ${at}`, formulaText: '1,000원×3부' },
        ...{ lumpSum: false, stated: null, source: 'city' as const },
      },
    }))
    await room.run(editLines, { projectId: 'project-5', edits }, officer)
    expect(await into('project-5')).toMatchObject({ refusal: { kind: 'too-many-lines', lines: 1001, most: 1000 } })
  })
})
