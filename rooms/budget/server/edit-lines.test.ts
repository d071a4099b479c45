import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { declareAccounts, editLine, editLines, seeProjectLines, writeCostLines } from '../contract.ts'
import { budgetRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, budgetRoom])
  const account = {
    compilationItem: '일반운영비',
    name: '사무관리비',
    code: null,
    nature: 'current' as const,
    aliases: [],
  }
  await room.run(declareAccounts, { fiscalYear: 2021, accounts: [account] }, { role: 'budget-office' })
})
afterAll(() => room.close())

const officer = { role: 'department-officer' } as const
type Edit = GivenTo<typeof editLines>['edits'][number]
type Written = Extract<Edit, { change: 'add' }>['line']
const written = (label: string, more: Partial<Written> = {}): Written => ({
  fiscalYear: 2021,
  accountName: '사무관리비',
  group: null,
  label,
  formulaText: '1,000원×3부',
  lumpSum: false,
  stated: null,
  source: 'city',
  ...more,
})
const add = (lineId: string, after: string | null = null, more: Partial<Written> = {}): Edit => ({
  change: 'add',
  lineId,
  after,
  line: written(lineId, more),
})
const edit = (edits: Edit[], projectId = 'project-1') => room.run(editLines, { projectId, edits }, officer)
const labels = async (projectId = 'project-1') => {
  const seen = await room.ask(seeProjectLines, { projectId })
  return seen.ok ? seen.value.lines.map((line) => line.label) : []
}
const standing = (label: string, more: Partial<Written> = {}): Written => written(label, { stated: 3000, ...more })

describe('editing row by row', () => {
  it('saves what can be saved, and tells the rest', async () => {
    const edited = await edit([
      add('line-a'),
      add('line-b', 'line-a'),
      add('line-c', null, { formulaText: '1,000원××' }),
    ])
    expect(edited).toMatchObject({
      value: {
        version: 1,
        saved: ['line-a', 'line-b'],
        lines: [{ lineId: 'line-a', line: { stated: 3000 } }, { lineId: 'line-b' }],
        refused: [{ kind: 'formula-not-read', lineId: 'line-c', at: 7 }],
      },
    })
    expect(await labels()).toEqual(['line-a', 'line-b'])
  })

  it('is refused when no row can be saved, and changes nothing', async () => {
    const base = standing('line-a', { label: '남이 본 것' })
    const refused = await edit([{ change: 'rewrite', lineId: 'line-a', base, line: standing('내 것') }])
    expect(refused).toMatchObject({
      refusal: {
        kind: 'no-line-saved',
        refused: [{ kind: 'line-changed-meanwhile', theirs: { label: 'line-a' } }],
      },
    })
    expect(await room.ask(seeProjectLines, { projectId: 'project-1' })).toMatchObject({ value: { version: 1 } })
  })

  it('rewrites, moves and removes', async () => {
    const edited = await edit([
      { change: 'rewrite', lineId: 'line-a', base: standing('line-a'), line: standing('가') },
      { change: 'move', lineId: 'line-b', after: null },
      add('line-d', 'line-a'),
    ])
    expect(edited).toMatchObject({ value: { version: 2, refused: [] } })
    expect(await labels()).toEqual(['line-b', '가', 'line-d'])
    await edit([{ change: 'remove', lineId: 'line-b', base: standing('line-b') }])
    expect(await labels()).toEqual(['가', 'line-d'])
    const all: Edit[] = [
      { change: 'remove', lineId: 'line-a', base: standing('가') },
      { change: 'remove', lineId: 'line-d', base: standing('line-d') },
    ]
    expect(await edit(all)).toMatchObject({ value: { version: 4 } })
    expect(await labels()).toEqual([])
  })

  it('takes no id of another project, and no more than a thousand lines', async () => {
    await edit([add('line-x')], 'project-2')
    expect(await edit([add('line-x')])).toMatchObject({
      refusal: { kind: 'line-id-taken', lineId: 'line-x', projectId: 'project-2' },
    })
    const many = Array.from({ length: 1000 }, (_, at) => add(`line-${at}`))
    expect(await edit(many, 'project-3')).toMatchObject({ value: { version: 1 } })
    expect(await edit([add('line-more')], 'project-3')).toMatchObject({ refusal: { kind: 'too-many-lines' } })
    const one = { projectId: 'project-3', lineId: 'line-more', line: written('하나 더') }
    expect(await room.run(editLine, one, officer)).toMatchObject({ refusal: { kind: 'too-many-lines', most: 1000 } })
  })

  it('loses nothing of two people who write at the same moment, on a new project too', async () => {
    const both = await Promise.all(Array.from({ length: 6 }, (_, at) => edit([add(`line-p${at}`)], 'project-4')))
    expect(both.every((one) => one.ok)).toBe(true)
    expect((await labels('project-4')).sort()).toEqual([
      'line-p0',
      'line-p1',
      'line-p2',
      'line-p3',
      'line-p4',
      'line-p5',
    ])
    expect(await room.ask(seeProjectLines, { projectId: 'project-4' })).toMatchObject({ value: { version: 6 } })
  })

  it('lets one of two win who rewrite the same row, and shows the other what stands', async () => {
    await edit([add('line-r')], 'project-5')
    const rewrite = (label: string) =>
      edit([{ change: 'rewrite', lineId: 'line-r', base: standing('line-r'), line: standing(label) }], 'project-5')
    const both = await Promise.all([rewrite('갑'), rewrite('을')])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    const [won] = await labels('project-5')
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { refused: [{ theirs: { label: won } }] } })
  })

  it('is for those who write budgets', async () => {
    const asked = { projectId: 'project-1', edits: [add('line-z')] }
    expect(await room.run(editLines, asked, { role: 'resident' })).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })
})

describe('editing one line by a plain form', () => {
  const one = (lineId: string, base: Written | null, line?: Written) =>
    room.run(editLine, { projectId: 'project-6', lineId, base, ...(line === undefined ? {} : { line }) }, officer)

  it('adds, changes and removes it', async () => {
    expect(await one('form-1', null, written('하나'))).toMatchObject({ value: { version: 1 } })
    expect(await one('form-2', null, written('둘'))).toMatchObject({ value: { version: 2 } })
    expect(await labels('project-6')).toEqual(['하나', '둘'])
    expect(await one('form-1', standing('하나'), standing('첫째'))).toMatchObject({ value: { version: 3 } })
    expect(await one('form-2', standing('둘'))).toMatchObject({ value: { version: 4 } })
    expect(await labels('project-6')).toEqual(['첫째'])
  })

  it('is refused with what is wrong', async () => {
    expect(await one('form-1', null)).toMatchObject({ refusal: { kind: 'nothing-to-edit' } })
    expect(await one('form-1', standing('하나'), standing('둘째'))).toMatchObject({
      refusal: { kind: 'line-changed-meanwhile', theirs: { label: '첫째' } },
    })
    expect(await one('line-x', null, written('남의 줄'))).toMatchObject({ refusal: { kind: 'line-id-taken' } })
  })
})

describe('writing all lines', () => {
  it('touches only what has changed', async () => {
    await edit([add('line-w1'), add('line-w2', 'line-w1')], 'project-7')
    const seen = await room.ask(seeProjectLines, { projectId: 'project-7' })
    if (!seen.ok) throw new Error('not seen')
    const lines = seen.value.lines.map(({ computed: _, compilationItem: __, ...line }) => line).reverse()
    expect(await room.run(writeCostLines, { projectId: 'project-7', basedOn: 1, lines })).toMatchObject({ ok: true })
    expect(await labels('project-7')).toEqual(['line-w2', 'line-w1'])
  })
})
