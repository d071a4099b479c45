import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { writeCostLines } from '#rooms/budget/contract.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import { compareImport, importExecuted, listEntries, listImports, recordCommitment, reverseEntry } from '../contract.ts'
import { executionFindings } from './findings.ts'
import { executionRoom } from './room.ts'
import { usedOf } from './used-of.ts'

let room: RoomTest
beforeAll(async () => {
  const items = itemsRoom({ traceSteps: [] })
  const rooms = [
    organizationRoom,
    items,
    cycleRoom,
    budgetRoom,
    plansRoom(nonePublished),
    appropriationsRoom({ usedOf }),
    executionRoom,
  ]
  room = await openRoom(rooms)
  await drawUpTwoProjects(room)
  for (const no of [8, 5] as const) {
    expect(await room.run(writeCostLines, { projectId: `project-${no}`, lines: linesFor(no) })).toMatchObject({
      ok: true,
    })
  }
})
afterAll(() => room.close())

const heading = ['지출일자', '지출번호', '순번', '세부사업', '통계목', '재원', '지출액', '원인행위번호']
const file = [
  heading,
  ['2021-02-10', '지출-1', '1', '안양천에서 놀자!', '시설비', '시비', '60,000,000', '원인-7'],
  ['2021. 3. 2.', '지출-2', '1', '안양천에서 놀자!', '사무관리비', '구비', '1,000,000', ''],
  ['20210405', '지출-3', '1', '친환경 교육환경 조성', '시설비', '시비', '12,000,000', ''],
  ['2021-04-05', '지출-4', '1', '다른 부서 사업', '시설비', '시비', '5,000,000', ''],
  ['', '', '', '합계', '', '', '78,000,000', ''],
]
const mapping = {
  ...{ kind: 'expenditure', firstRow: 1, unit: 'won', leaveOutUnknown: true },
  columns: { date: 0, documentNo: 1, sequence: 2, project: 3, account: 4, source: 5, amount: 6, commitmentNo: 7 },
} as const
const send = (importId: string, rows: string[][] = file, more: object = {}) =>
  room.run(importExecuted, { importId, fiscalYear: 2021, fileName: '지출.xlsx', mapping, rows, ...more } as never, {
    on: '2021-04-30',
  })
const compare = (rows: string[][]) =>
  room.ask(compareImport, { fiscalYear: 2021, mapping, rows } as never, { role: 'department-officer' })
const spent = async () => {
  const listed = await room.ask(listEntries, { fiscalYear: 2021 })
  return listed.ok
    ? listed.value.entries.filter(({ kind }) => kind === 'expenditure').reduce((sum, { amount }) => sum + amount, 0)
    : null
}

describe('executed amounts of another system', () => {
  it('are told before they are written', async () => {
    const commitment = {
      ...{ entryId: 'c7', fiscalYear: 2021, projectId: 'project-8', accountName: '시설비' },
      ...({ source: 'city', amount: 60_000_000, evidenceKind: 'contract', documentNo: '원인-7' } as const),
    }
    expect(await room.run(recordCommitment, commitment, { on: '2021-02-01' })).toMatchObject({ ok: true })
    expect(await compare(file)).toMatchObject({
      value: {
        added: [{ row: 2, on: '2021-02-10' }, { row: 3 }, { row: 4, projectId: 'project-5' }],
        changed: [],
        same: 0,
        leftOut: 1,
        problems: [],
        over: [{ projectId: 'project-5', basis: 'planned', base: 10_000_000, used: 12_000_000, over: 2_000_000 }],
        difference: 73_000_000,
      },
    })
    expect(await spent()).toBe(0)
  })

  it('are all written, or none', async () => {
    const wrong = [...file, ['오늘', '지출-9', '1', '안양천에서 놀자!', '시설비', '시비', '1', '']]
    expect(await send('i0', wrong)).toMatchObject({
      refusal: { kind: 'rows-unreadable', rows: 1, problems: [{ row: 7, kind: 'date-unreadable', text: '오늘' }] },
    })
    expect(await send('i0', [heading])).toMatchObject({ refusal: { kind: 'nothing-to-import' } })
    expect(await spent()).toBe(0)
  })

  it('are not doubled by two who send the file at once, nor by sending it again', async () => {
    const both = await Promise.all(['i1', 'i2'].map((id) => send(id, file, { mappingName: '월별 지출' })))
    expect(both.map((one) => (one.ok ? [one.value.added, one.value.same] : null)).toSorted()).toEqual([
      [0, 3],
      [3, 0],
    ])
    expect(await spent()).toBe(73_000_000)
    expect(await send('i1')).toMatchObject({ refusal: { kind: 'import-id-taken' } })
    expect(await send('i3')).toMatchObject({ value: { added: 0, changed: 0, same: 3, leftOut: 1, won: 0 } })
    expect(await room.ask(listImports, {}, { role: 'department-officer' })).toMatchObject({
      value: { imports: [{}, {}, {}], mappings: [{ name: '월별 지출', mapping: { unit: 'won' } }] },
    })
    expect((await room.read(executionFindings)).map(({ rule }) => rule)).toEqual(['over-budget'])
  })

  it('change what was imported only where that is accepted', async () => {
    const [head, one, two, three] = file as [string[], string[], string[], string[]]
    const changed = [head, one, [...two.slice(0, 6), '900,000', ''], [...three.slice(0, 6), '△2,000,000', '']]
    const seen = await compare(changed.slice(0, 3))
    expect(seen).toMatchObject({
      value: {
        changed: [{ before: { amount: 1_000_000 }, after: { amount: 900_000 } }],
        same: 1,
        missing: [],
        difference: -100_000,
      },
    })
    expect(await compare([head, one, three])).toMatchObject({ value: { same: 2, missing: [{ documentNo: '지출-2' }] } })
    expect(await send('i4', changed)).toMatchObject({ refusal: { kind: 'rows-changed', rows: 2 } })
    expect(await send('i4', changed, { acceptChanges: true })).toMatchObject({
      value: { added: 0, changed: 2, same: 1, won: -14_100_000 },
    })
    expect(await spent()).toBe(58_900_000)
    expect(await send('i5', changed)).toMatchObject({ value: { changed: 0, same: 3 } })
  })

  it('come back when what they brought was reversed', async () => {
    expect(await room.run(reverseEntry, { entryId: 'i4-3', reversalId: 'x9', reason: '확인 중' })).toMatchObject({
      ok: true,
    })
    expect(await spent()).toBe(58_000_000)
    expect(await send('i6', file.slice(0, 3))).toMatchObject({ value: { added: 1, same: 1 } })
    expect(await spent()).toBe(59_000_000)
  })
})
