import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import {
  carryAccounts,
  declareAccounts,
  declareProgrammes,
  listAccounts,
  listProgrammes,
  listYears,
  placeProject,
  previewCarry,
  seeProjectLines,
} from '../contract.ts'
import { budgetRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, budgetRoom])
})
afterAll(() => room.close())

const office = { role: 'budget-office' } as const
type Given = GivenTo<typeof declareProgrammes>['programmes'][number]
const programme = (code: string, level: Given['level'], parentCode: string | null, name: string): Given => ({
  code,
  level,
  parentCode,
  name,
  aliases: [],
  department: '마을자치과',
})
const tree = [
  programme('100', 'policy', null, '주민자치 활성화'),
  programme('110', 'unit', '100', '협치 활성화'),
  programme('111', 'detail', '110', '지역사회혁신계획'),
]
const declare = (programmes = tree, fiscalYear = 2021) =>
  room.run(declareProgrammes, { fiscalYear, programmes }, office)
const place = (code: string | null) =>
  room.run(placeProject, { projectId: 'project-1', fiscalYear: 2021, code }, { role: 'department-officer' })

describe('programmes', () => {
  it('are declared for a year as a tree', async () => {
    expect(await declare()).toMatchObject({ value: { fiscalYear: 2021, programmes: 3 } })
    expect(await room.ask(listProgrammes, { fiscalYear: 2021 })).toMatchObject({
      value: { programmes: [{ code: '100' }, { parentCode: '100' }, { level: 'detail' }], placements: [] },
    })
    expect(await declare([...tree].reverse())).toMatchObject({ value: { programmes: 3 } })
  })

  it('are refused when the tree does not hold', async () => {
    expect(await declare([...tree, programme('111', 'detail', '110', '또')])).toMatchObject({
      refusal: { kind: 'programme-code-twice', code: '111' },
    })
    expect(await declare([programme('111', 'detail', null, '위가 없음')])).toMatchObject({
      refusal: { kind: 'programme-parent-wrong', code: '111' },
    })
  })

  it('hold a project, until the tree would lose it', async () => {
    expect(await place('999')).toMatchObject({ refusal: { kind: 'programme-not-found' } })
    expect(await place('110')).toMatchObject({ refusal: { kind: 'programme-not-detail' } })
    expect(await place('111')).toMatchObject({ ok: true })
    expect(await room.ask(seeProjectLines, { projectId: 'project-1' })).toMatchObject({
      value: { placements: [{ fiscalYear: 2021, path: [{ code: '100' }, { code: '110' }, { code: '111' }] }] },
    })
    expect(await declare(tree.slice(0, 2))).toMatchObject({
      refusal: { kind: 'programme-in-use', code: '111', projectId: 'project-1' },
    })
    expect(await declare(tree)).toMatchObject({ ok: true })
    expect(await place(null)).toMatchObject({ ok: true })
    expect(await declare(tree.slice(0, 2))).toMatchObject({ value: { programmes: 2 } })
  })
})

describe('carrying a year', () => {
  const account = (name: string, code: string | null, aliases: string[] = []) => ({
    compilationItem: '일반운영비',
    name,
    code,
    nature: 'current' as const,
    aliases,
  })
  const accounts = (fiscalYear: number, list: ReturnType<typeof account>[]) =>
    room.run(declareAccounts, { fiscalYear, accounts: list }, office)

  it('is refused without accounts, and backwards', async () => {
    expect(await room.run(carryAccounts, { from: 2019, to: 2020 }, office)).toMatchObject({
      refusal: { kind: 'year-without-accounts', fiscalYear: 2019 },
    })
    expect(await room.ask(previewCarry, { from: 2021, to: 2021 }, office)).toMatchObject({
      refusal: { kind: 'year-not-later' },
    })
  })

  it('takes a table over where the next year has none, programmes too', async () => {
    await accounts(2021, [account('사무관리비', '201-01'), account('자산취득비', '405-01', ['물품취득비'])])
    await declare(tree)
    expect(await room.ask(previewCarry, { from: 2021, to: 2022 }, office)).toMatchObject({
      value: { report: [{ became: 'same' }, { became: 'same' }], programmes: 3 },
    })
    expect(await room.run(carryAccounts, { from: 2021, to: 2022 }, office)).toMatchObject({
      value: { programmes: 3, report: [{}, {}] },
    })
    expect(await room.ask(listAccounts, { fiscalYear: 2022 })).toMatchObject({
      value: { accounts: [{ name: '사무관리비', fiscalYear: 2022 }, { aliases: ['물품취득비'] }] },
    })
  })

  it('tells what moved where the next year has its own, and keeps the old names', async () => {
    await accounts(2023, [account('사무관리비', '201-02'), account('자산 및 물품 취득비', '405-01', ['자산취득비'])])
    expect(await room.run(carryAccounts, { from: 2022, to: 2023 }, office)).toMatchObject({
      value: {
        programmes: 3,
        report: [
          { became: 'code-changed', from: { code: '201-01' }, to: { code: '201-02' } },
          { became: 'renamed', from: { name: '자산취득비' }, to: { name: '자산 및 물품 취득비' } },
        ],
      },
    })
    expect(await room.ask(listAccounts, { fiscalYear: 2023 })).toMatchObject({
      value: { accounts: [{ aliases: [] }, { aliases: ['자산취득비', '물품취득비'] }] },
    })
    expect(await room.ask(listYears, {})).toMatchObject({
      value: {
        years: [
          { fiscalYear: 2023, accounts: 2, programmes: 3, lines: 0 },
          { fiscalYear: 2022, accounts: 2 },
          { fiscalYear: 2021, accounts: 2, programmes: 3 },
        ],
        rounding: 'whole-thousand-only',
      },
    })
  })
})
