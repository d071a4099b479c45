import { describe, expect, it } from 'vitest'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { editLines } from './edit-lines.ts'
import { account, costLine } from './fixture.ts'
import { editOfLine, type LineEdit, WrittenLine, writtenOf } from './line-edit.ts'

const project = ProjectId.parse('project-1')
const accounts = [account('사무관리비', { aliases: ['사무 관리'] }), account('행사운영비')]
const [a, b, c] = [costLine('line-a'), costLine('line-b', { label: '현수막' }), costLine('line-c', { label: '다과' })]
const id = (text: string) => LineId.parse(text)
const written = (more: object = {}): WrittenLine =>
  WrittenLine.parse({ ...writtenOf(a), label: '새 줄', formulaText: '1,000원×3명', stated: null, ...more })
const edit = (edits: readonly LineEdit[], lines = [a, b, c]) => editLines(project, lines, edits, accounts)
const ids = (result: ReturnType<typeof edit>) => result.lines.map((line) => line.id)
const add = (lineId: string, after: string | null, more: object = {}): LineEdit => ({
  change: 'add',
  lineId: id(lineId),
  after: after === null ? null : id(after),
  line: written(more),
})
const rewrite = (line: typeof a, more: object, base = writtenOf(line)): LineEdit => ({
  change: 'rewrite',
  lineId: line.id,
  base,
  line: WrittenLine.parse({ ...writtenOf(line), ...more }),
})

describe('editLines', () => {
  it('adds a row where it belongs, its formula read, its amount computed', () => {
    const added = edit([add('line-n', 'line-a'), add('line-t', null), add('line-e', 'line-gone')])
    expect(ids(added)).toEqual(['line-t', 'line-a', 'line-n', 'line-b', 'line-c', 'line-e'])
    expect(added.lines[2]).toMatchObject({ stated: 3000, factors: [{ asWritten: '1,000원' }, { unit: '명' }] })
    expect(added.saved).toEqual(['line-n', 'line-t', 'line-e'])
  })

  it('takes the same addition twice as once, and no other under a taken id', () => {
    const once = edit([add('line-n', null)])
    expect(edit([add('line-n', null)], [...once.lines]).lines).toEqual(once.lines)
    expect(edit([add('line-a', null)]).refused).toEqual([{ kind: 'line-id-taken', lineId: 'line-a' }])
  })

  it('rewrites a row on its own base, and says so when another has rewritten it', () => {
    expect(edit([rewrite(a, { label: '책자' })]).lines[0]).toMatchObject({ label: '책자', factors: a.factors })
    const others = { ...writtenOf(a), label: '남이 본 것' }
    const refused = edit([rewrite(a, { label: '책자' }, others), rewrite(b, { label: '펼침막' })])
    expect(refused.refused).toEqual([{ kind: 'line-changed-meanwhile', lineId: 'line-a', theirs: writtenOf(a) }])
    expect(refused.lines.map((line) => line.label)).toEqual(['자료집', '펼침막', '다과'])
    expect(edit([rewrite(a, {}, others)]).refused).toEqual([])
    expect(edit([rewrite(costLine('line-x'), {})]).refused).toEqual([
      { kind: 'line-removed-meanwhile', lineId: 'line-x' },
    ])
  })

  it('looks at every field of the base', () => {
    const changes = [
      { fiscalYear: 2020 },
      { accountName: '행사운영비' },
      { group: '묶음' },
      { label: '다른' },
      { formulaText: '1원' },
      { lumpSum: true },
      { stated: 1 },
      { source: 'district' },
    ]
    for (const change of changes) {
      const base = WrittenLine.parse({ ...writtenOf(a), ...change })
      expect(edit([rewrite(a, { label: '책자' }, base)]).refused).toHaveLength(1)
    }
  })

  it('removes a row once, and never one that another has rewritten', () => {
    const remove = (line: typeof a, base = writtenOf(line)): LineEdit => ({ change: 'remove', lineId: line.id, base })
    expect(ids(edit([remove(b), remove(b)]))).toEqual(['line-a', 'line-c'])
    expect(edit([remove(b, writtenOf(a))]).refused).toMatchObject([{ kind: 'line-changed-meanwhile' }])
  })

  it('moves rows', () => {
    const move = (lineId: string, after: string | null): LineEdit => ({
      change: 'move',
      lineId: id(lineId),
      after: after === null ? null : id(after),
    })
    expect(ids(edit([move('line-c', null)]))).toEqual(['line-c', 'line-a', 'line-b'])
    expect(ids(edit([move('line-a', 'line-b')]))).toEqual(['line-b', 'line-a', 'line-c'])
    expect(edit([move('line-x', null)]).refused).toMatchObject([{ kind: 'line-removed-meanwhile' }])
  })

  it('takes an account by its other name, and refuses one that the year does not have', () => {
    expect(edit([add('line-n', null, { accountName: '사무관리 ' })]).refused).toEqual([])
    expect(edit([add('line-n', null, { accountName: '없는 과목' })]).refused).toMatchObject([
      { kind: 'unknown-account', name: '없는 과목' },
    ])
  })
})

describe('a row as it is typed', () => {
  const first = (more: object) => {
    const added = edit([add('line-n', null, more)])
    return added.refused[0] ?? added.lines[0]
  }

  it('is refused at the character of a formula that cannot be read, unless it is a lump sum', () => {
    expect(first({ formulaText: '1,000원××3명' })).toMatchObject({
      kind: 'formula-not-read',
      reason: 'number-expected',
      at: 7,
    })
    expect(first({ formulaText: '일괄', lumpSum: true, stated: 5000 })).toMatchObject({
      formulaText: '일괄',
      factors: [],
      stated: 5000,
    })
    expect(first({ formulaText: ' ', lumpSum: true, stated: 5000 })).toMatchObject({ formulaText: '5,000원' })
    expect(first({ formulaText: '', lumpSum: true })).toMatchObject({ kind: 'amount-missing' })
  })

  it('keeps a stated amount that departs from its formula', () => {
    expect(first({ stated: 4000 })).toMatchObject({ stated: 4000 })
    expect(first({ formulaText: '1,000원×3명=3,500원' })).toMatchObject({ stated: 3500 })
  })

  it('has an amount, one way or the other', () => {
    expect(first({ formulaText: '1.5원' })).toMatchObject({ kind: 'amount-missing' })
    expect(first({ formulaText: '9,000,000,000,000원' })).toMatchObject({ kind: 'amount-missing' })
  })

  it('may be a sum of parts, which counts as one', () => {
    expect(first({ formulaText: '30,000원×10명+5,000원×2회' })).toMatchObject({
      stated: 310_000,
      factors: [{ value: { n: 310_000, d: 1 }, asWritten: '30,000원×10명+5,000원×2회' }],
    })
    expect(first({ formulaText: '조성비\n- 나무 1.5원\n- 꽃 3원', stated: 100 })).toMatchObject({
      kind: 'sum-not-whole',
    })
  })

  it('keeps the factors of a formula left as it was', () => {
    const odd = costLine('line-a', { formulaText: '읽을 수 없는 것' })
    expect(edit([rewrite(odd, { label: '이름만' })], [odd]).lines[0]).toMatchObject({
      label: '이름만',
      factors: odd.factors,
    })
  })
})

describe('a form for one row', () => {
  const line = written()
  it('means an addition, a change or a removal', () => {
    expect(editOfLine(a.id, null, null, null)).toBeNull()
    expect(editOfLine(a.id, line, null, null)).toMatchObject({ change: 'remove' })
    expect(editOfLine(a.id, line, line, null)).toMatchObject({ change: 'rewrite' })
    expect(editOfLine(a.id, null, line, b.id)).toMatchObject({ change: 'add', after: 'line-b' })
  })
})
