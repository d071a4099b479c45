import { describe, expect, it } from 'vitest'
import { explainRemark, gridWords } from '../messages-grid.ts'
import { checkRow, isOnlyNote } from './check-row.ts'
import { cellText, groupedWon, readCell } from './grid-columns.ts'
import { gridLine, sources } from './grid-fixture.ts'
import { amountOf, blankLine, computedOf, gridLineOf, isReady } from './grid-line.ts'
import { sumGrid } from './grid-sums.ts'

const read = (column: Parameters<typeof readCell>[1], text: string, line = gridLine()) =>
  readCell(line, column, text, sources)

describe('a cell', () => {
  it('shows text, amounts, marks and the words of sources', () => {
    expect(cellText(gridLine(), 'computed', sources)).toBe('3,000')
    expect(cellText(gridLine({ stated: null }), 'stated', sources)).toBe('')
    expect(cellText(gridLine({ lumpSum: true }), 'lumpSum', sources)).toBe('O')
    expect(cellText(gridLine(), 'lumpSum', sources)).toBe('')
    expect(cellText(gridLine(), 'source', sources)).toBe('시비')
    expect(cellText(gridLine(), 'group', sources)).toBe('')
    expect(cellText(gridLine(), 'label', sources)).toBe('자료집')
    expect(groupedWon(-1234567)).toBe('△1,234,567')
  })

  it('reads what is typed', () => {
    expect(read('computed', '5')).toEqual({ ok: true, cells: {} })
    expect(read('lumpSum', 'O')).toEqual({ ok: true, cells: { lumpSum: true } })
    expect(read('lumpSum', '')).toEqual({ ok: true, cells: { lumpSum: false } })
    expect(read('group', ' ')).toEqual({ ok: true, cells: { group: null } })
    expect(read('group', ' 묶음 ')).toEqual({ ok: true, cells: { group: '묶음' } })
    expect(read('stated', '')).toEqual({ ok: true, cells: { stated: null } })
    expect(read('stated', '5천원')).toEqual({ ok: true, cells: { stated: 5000 } })
    expect(read('stated', '몰라')).toEqual({ ok: false, problem: 'not-an-amount' })
    expect(read('source', '구비')).toEqual({ ok: true, cells: { source: 'district' } })
    expect(read('source', '도비')).toEqual({ ok: true, cells: { source: 'city' } })
    expect(read('source', '달나라')).toEqual({ ok: false, problem: 'not-a-source' })
    expect(read('label', ' 책자 ')).toEqual({ ok: true, cells: { label: '책자' } })
  })

  it('lets a formula bring its result, and its label where there is none', () => {
    expect(read('formulaText', '1,000원×5부')).toEqual({
      ok: true,
      cells: { formulaText: '1,000원×5부', stated: 5000 },
    })
    expect(read('formulaText', '1,000원×5부', gridLine({ stated: 2500 }))).toEqual({
      ok: true,
      cells: { formulaText: '1,000원×5부' },
    })
    expect(read('formulaText', '1,000원×5부=4,000원', gridLine({ stated: 2500 }))).toMatchObject({
      cells: { stated: 4000 },
    })
    expect(read('formulaText', '책자 1,000원×5부', gridLine({ label: '', stated: null }))).toMatchObject({
      cells: { label: '책자', stated: 5000 },
    })
    expect(read('formulaText', '××')).toEqual({ ok: true, cells: { formulaText: '××' } })
    expect(read('formulaText', '일괄', gridLine({ lumpSum: true }))).toEqual({
      ok: true,
      cells: { formulaText: '일괄' },
    })
  })
})

describe('a row', () => {
  it('computes and counts', () => {
    expect([computedOf(gridLine({ formulaText: ' ' })), computedOf(gridLine({ formulaText: '××' }))]).toEqual([
      null,
      null,
    ])
    expect(computedOf(gridLine({ lumpSum: true }))).toBeNull()
    expect(amountOf(gridLine({ stated: 5 }))).toBe(5)
    expect(amountOf(gridLine({ stated: null }))).toBe(3000)
    expect(amountOf(gridLine({ stated: null, formulaText: '' }))).toBe(0)
  })

  it('is ready with an account, a label and an amount', () => {
    expect(isReady(gridLine())).toBe(true)
    expect(isReady(gridLine({ stated: null }))).toBe(true)
    expect(isReady(gridLine({ accountName: ' ' }))).toBe(false)
    expect(isReady(gridLine({ label: '' }))).toBe(false)
    expect(isReady(gridLine({ formulaText: '××' }))).toBe(false)
    expect(isReady(gridLine({ formulaText: '1.5원', stated: null }))).toBe(false)
    expect(isReady(gridLine({ lumpSum: true, stated: null }))).toBe(false)
    expect(isReady(gridLine({ lumpSum: true }))).toBe(true)
  })

  it('comes from a saved line or a written one', () => {
    const { lumpSum: _, ...saved } = gridLine()
    expect(gridLineOf({ ...saved, factors: [] })).toEqual(gridLine({ lumpSum: true }))
    expect(gridLineOf(gridLine())).toEqual(gridLine())
  })
})

describe('the sums', () => {
  it('add up by source and account', () => {
    const lines = [
      gridLine(),
      gridLine({ source: 'district', stated: 500 }),
      gridLine({ accountName: '행사운영비', stated: 1 }),
      blankLine(gridLine()),
    ]
    expect(sumGrid(lines)).toEqual({
      total: 3501,
      bySource: [
        { source: 'city', amount: 3001 },
        { source: 'district', amount: 500 },
      ],
      byAccount: [
        { accountName: '사무관리비', amount: 3500 },
        { accountName: '행사운영비', amount: 1 },
      ],
    })
  })
})

describe('the remarks on a row', () => {
  const known = new Map([[2021, new Set(['사무관리비'])]])
  const check = (more: Parameters<typeof gridLine>[0]) => checkRow(gridLine(more), known)
  const kinds = (more: Parameters<typeof gridLine>[0]) => check(more).map((remark) => remark.kind)

  it('are none where all is right, or nothing is typed', () => {
    expect(check({})).toEqual([])
    expect(checkRow(blankLine(gridLine()), known)).toEqual([])
  })

  it('name what is missing and what is wrong', () => {
    expect(kinds({ accountName: '', label: '' })).toEqual(['account-missing', 'label-missing'])
    expect(kinds({ accountName: '없는 과목' })).toEqual(['account-unknown'])
    expect(kinds({ fiscalYear: 2022 })).toEqual(['account-unknown'])
    expect(kinds({ formulaText: '××' })).toEqual(['formula-wrong'])
    expect(kinds({ formulaText: '1.5원' })).toEqual(['not-whole'])
    expect(kinds({ stated: 4000 })).toEqual(['differs'])
    expect(kinds({ stated: null })).toEqual([])
    expect(kinds({ stated: 4001 })).toEqual(['differs', 'not-whole-thousand'])
    expect(kinds({ lumpSum: true, stated: null })).toEqual(['amount-missing'])
    expect(kinds({ lumpSum: true, stated: 1500 })).toEqual(['not-whole-thousand'])
    expect(kinds({ formulaText: '100,0000원×5회=500,000원', stated: null })).toEqual(['formula-remark', 'differs'])
  })

  it('are sentences in both languages, and some only notes', () => {
    const all = [
      ...check({ accountName: '', label: '' }),
      ...check({ accountName: '없는 과목' }),
      ...check({ formulaText: '××' }),
      ...check({ formulaText: '1.5원' }),
      ...check({ stated: 4001 }),
      ...check({ lumpSum: true, stated: null }),
      ...check({ formulaText: '100,0000원×5회=500,000원', stated: null }),
      ...check({ formulaText: '8000원×5회', stated: null }),
    ]
    for (const remark of all) {
      expect(explainRemark(remark, 'ko')).toMatch(/[가-힣]/)
      expect(explainRemark(remark, 'en')).toMatch(/[a-z]/)
    }
    expect(all.filter(isOnlyNote).map((remark) => remark.kind)).toEqual(['not-whole-thousand', 'formula-remark'])
  })
})

describe('the words of the grid', () => {
  it('are there in both languages', () => {
    for (const lang of ['ko', 'en'] as const) {
      const t = gridWords(lang)
      const made = [
        t.cell('항목', 1),
        t.unsaved(2),
        t.conflictTitle(1),
        t.keepMineOf(1),
        t.keepTheirsOf(1),
        t.sumSentence('1', ''),
        t.sumSentence('1', t.partSentence('시비', '1')),
        t.remarkAt(1),
        t.pasteProblems.amount(1, 'x'),
        t.pasteProblems.source(1, 'x'),
        t.pasteProblems['nothing-read'](1, ''),
      ]
      for (const text of made) expect(text).not.toBe('')
    }
  })
})
