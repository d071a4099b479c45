import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeFormula } from './compute-formula.ts'
import { explainFormulaRefusal, explainFormulaRemark } from './explain-formula.ts'
import { formatFormula } from './format-formula.ts'
import { type Formula, formulaLimits } from './formula.ts'
import { parseFormula } from './parse-formula.ts'

/** `./madang test --long` sets LONG_TESTS=1: a million inputs in place of some thousands. */
const inputs = process.env['LONG_TESTS'] === '1' ? 1_000_000 : 4_000

const lines = [
  '2,850,000원×2명×12월=68,400,000원',
  '협치추진단 운영\n보수 2,850,000원×2명×12월=68,400,000원',
  '4대보험료(기관부담금)  8,000,000원',
  '3,200,000원×1명×6개월×투입율15% = 2,880,000원',
  '총괄 PM (기획총괄)\n3,200,000원×1명×6개월×투입율15%\n=2,880,000원',
  ' · LED보안등 75등X400,000원 = 30,000,000원  ',
  '안전한 놀이터 조성비\n · 조합놀이대   45,000,000원\n · 폐기물처리   5,000,000원 ',
  '[운영비]\n강사료 10,000원×2시간×2회×5명=200,000원\n※ 1인당 1회',
  '100,0000원×5회=500,000원',
  '1억 2천만원×1식+재료비 3만5천원×(3명+2명)÷2',
  '참석수당\t70,000원×11명×12회\t9,240,000',
  '현수막(5m×0.9m) @50,000 * 10ea = 500천원 (시비)',
]
const pieces = `×XxX*·÷/=≒+,;@()[]<>{} \t\n\r\u00a0\u200b\u3000%0123456789０９,.△▲₩-~∙※○ㅇ가원천만억백조명회월개소식등eakgXx投½①\ud83d\ude00\ud83d`
const piece = fc.oneof(
  fc.constantFrom(...pieces.split('')),
  fc.constantFrom(
    '원',
    '천원',
    '만원',
    '1,000원',
    '×2회',
    '=3,000원',
    '(',
    ')',
    '투입율',
    '\n · ',
    '\n',
    '퍼센트',
    '1/2',
  ),
)

/** A real line, or nothing, with characters put in, taken out and doubled at random places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...lines, ''),
    fc.array(fc.tuple(fc.nat(80), fc.constantFrom('insert', 'remove', 'double'), piece), { maxLength: 12 }),
  )
  .map(([line, edits]) =>
    edits.reduce((text, [place, how, put]) => {
      const at = Math.min(place, text.length)
      if (how === 'remove') return text.slice(0, at) + text.slice(at + 3)
      const added = how === 'double' ? text.slice(at, at + 9) : put
      return text.slice(0, at) + added + text.slice(at)
    }, line),
  )
const anything = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 40 }).map((signs) => signs.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

/** Every place that a formula names lies in the text and holds what it says. */
function placesLieIn(text: string, { from, to, factors, stated, children, remarks }: Formula): boolean {
  const said = [...factors, ...remarks, ...(stated === null ? [] : [stated])]
  return (
    from >= 0 &&
    from <= to &&
    to <= text.length &&
    said.every((part) => part.from <= part.to && text.slice(part.from, part.to) === part.asWritten) &&
    children.every((child) => placesLieIn(text, child))
  )
}

describe('whatever is pasted', () => {
  test(`is read or refused in words, at a place of the text (${inputs} inputs)`, { timeout: 3_600_000 }, () => {
    let read = 0
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parseFormula(text)
        if (!parsed.ok) {
          const { at, length, found } = parsed.refusal
          expect(text.slice(at, at + length)).toBe(found)
          expect(explainFormulaRefusal(parsed.refusal, 'ko')).not.toBe('')
          return
        }
        read += 1
        expect(placesLieIn(text, parsed.value)).toBe(true)
        for (const remark of parsed.value.remarks) expect(explainFormulaRemark(remark, 'en')).not.toBe('')
        const computed = computeFormula(parsed.value)
        expect(!computed.ok || Number.isSafeInteger(computed.value)).toBe(true)
        parseFormula(formatFormula(parsed.value))
      }),
      { numRuns: inputs },
    )
    expect(read).toBeGreaterThan(inputs / 4)
  })

  const rows: readonly (readonly [string, string])[] = [
    ['signs', '×'],
    ['crosses', 'x'],
    ['dots', '·'],
    ['equals signs', '1원='],
    ['sums', '1원+'],
    ['commas', '1원,'],
    ['open brackets', '('],
    ['closed brackets', ')'],
    ['brackets one after another', '(1)'],
    ['nested groups', '1원×('],
    ['digits', '1'],
    ['groups', '1,'],
    ['stray groups', '1, 000'],
    ['fractions', '1/'],
    ['scales', '1만'],
    ['bullets', '※'],
    ['lines', '\n·'],
    ['factors', '1원×'],
    ['spaces', ' '],
    ['colons', ':'],
    ['names', '가 '],
    ['unit prices', '@1'],
  ]
  test.each(rows)(
    '100 KB of %s do not hang, and double the length costs no more than a few times as long',
    (_, row) => {
      const time = (characters: number): number => {
        const text = `${row.repeat(Math.ceil(characters / row.length)).slice(0, characters - 2)}1원`
        const times = Array.from({ length: 3 }, () => {
          const begun = performance.now()
          parseFormula(text)
          return performance.now() - begun
        })
        return Math.min(...times)
      }
      expect(time(100_000)).toBeLessThan(200)
      const [half, whole] = [time(formulaLimits.characters / 2), time(formulaLimits.characters)]
      expect(whole).toBeLessThan(8 * half + 30)
    },
  )
})
