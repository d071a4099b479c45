import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { budgetRules } from './budget-rules.ts'

/** `./madang test --long` sets LONG_TESTS=1. */
const documents = process.env['LONG_TESTS'] === '1' ? 100_000 : 300

const textOf = (text: string): Extracted => ({
  name: '계획.txt',
  format: 'text',
  pieces: text.split('\n').map((line, at) => ({ text: line, place: { kind: 'line', line: at + 1 } })),
  tables: [],
})
const tableOf = (cells: readonly string[]): Extracted => {
  const placed = cells.map((text, at) => {
    const [row, column] = [Math.floor(at / 4), at % 4]
    const place = { kind: 'cell', sheet: '표', cell: `${'ABCD'.charAt(column)}${row + 1}` } as const
    return { row, column, rowSpan: 1 + (at % 3), columnSpan: 1, text, place }
  })
  return {
    name: '표.csv',
    format: 'csv',
    pieces: placed,
    tables: [{ title: null, rows: 9, columns: 4, cells: placed }],
  }
}

const piece = fc.constantFrom(
  ...[
    '사무관리비',
    '시설비',
    '시책업무추진비',
    '시책추진\n업무추진비',
    '총계 51,000',
    '길 조성',
    '협치 학교(직원)',
    '단가',
    '금액',
    '수량',
  ],
  ...[
    '250,000원×200개소=50,000,000원',
    '100,0000원×5회',
    '=500,000원',
    '1,00,000원',
    '10,000원X2회=30,000원',
    '8000원*2명',
  ],
  ...[
    '(10,000원×2명)',
    '1,200천원(10,000원×120명)',
    '투입율15%',
    '\n',
    ' ',
    '×',
    '=',
    '(',
    ')',
    '3',
    '원',
    ',',
    '\u200b',
    '0',
    '약 ',
  ],
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const document = fc.oneof(text.map(textOf), fc.array(text, { maxLength: 24 }).map(tableOf))

describe('whatever a document holds', () => {
  test(`the rules tell places in it, with sentences (${documents} documents)`, { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(document, (read) => {
        const texts = new Map(read.pieces.map(({ place, text }) => [JSON.stringify(place), text]))
        for (const finding of budgetRules.rules.flatMap(({ check }) => check(read))) {
          const length = texts.get(JSON.stringify(finding.place))?.length ?? -1
          const { from, to } = finding.span ?? { from: 0, to: length }
          expect(from >= 0 && from <= to && to <= length).toBe(true)
          for (const lang of ['ko', 'en'] as const) {
            expect(budgetRules.describe(finding, lang)).not.toMatch(/undefined|NaN|null/)
          }
        }
      }),
      { numRuns: documents },
    )
  })

  test.each([
    ['signs', '1원×2'],
    ['results', '1원×2=3원'],
    ['equals signs', '1='],
    ['brackets', '(1원×2)'],
    ['open brackets', '1원×('],
    ['nested amounts', '1원(2원×3'],
    ['digits', '1'],
    ['groups', '1,00'],
    ['decimals', '1.'],
    ['spaces', ' '],
    ['lines', '1원×2\n'],
    ['results on the next line', '1원×2\n='],
    ['names', '사무\n'],
    ['budget lines', '사무관리비\n길 조성 5,000,000원\n'],
    ['crosses', 'x1'],
    ['sums', '1원×2+'],
  ])('100 KB of %s cost twice what half of it costs, not its square', (_, row) => {
    const time = (characters: number): number => {
      const written = `${row.repeat(Math.ceil(characters / row.length)).slice(0, characters)} 1,000원`
      const documents = [textOf(written), tableOf([written])]
      const begun = performance.now()
      for (const { check } of budgetRules.rules) documents.flatMap(check)
      return performance.now() - begun
    }
    const [half, whole] = [time(50_000), time(100_000)]
    expect(whole).toBeLessThan(4 * half + 1_000)
  })
})
