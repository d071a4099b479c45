import { describe, expect, it } from 'vitest'
import { FiscalYear } from './account.ts'
import { LineRefusal } from './line-edit.ts'
import { describeFinding, explain } from './messages.ts'
import { lineWords } from './messages-lines.ts'
import { explainMore, explainRow } from './messages-refusals.ts'

const row = (refusal: object) => LineRefusal.parse({ lineId: 'line-a', ...refusal })
const wrong = row({ kind: 'formula-not-read', reason: 'number-expected', at: 7, length: 1, found: '×' })

describe('the words of the budget', () => {
  it('say every refusal in both languages', () => {
    const year = FiscalYear.parse(2021)
    const told = [
      { kind: 'year-not-later', from: year, to: year },
      { kind: 'year-without-accounts', fiscalYear: year },
      { kind: 'programme-code-twice', code: '1' },
      { kind: 'programme-parent-wrong', code: '1', level: 'unit' },
      { kind: 'programme-named-twice', name: '협치' },
      { kind: 'programme-in-use', code: '1' },
      { kind: 'programme-not-found', fiscalYear: year, code: '1' },
      { kind: 'programme-not-detail', name: '협치' },
      { kind: 'line-changed-meanwhile' },
      { kind: 'line-removed-meanwhile' },
      { kind: 'sum-not-whole' },
      { kind: 'amount-missing' },
      { kind: 'years-not-in-order', year },
      { kind: 'multi-year-source-twice' },
      { kind: 'multi-year-cells', cells: 1, years: 2 },
      { kind: 'table-changed-meanwhile' },
      { kind: 'shares-not-hundred', sum: '99.5' },
      { kind: 'share-source-twice' },
      { kind: 'shares-nothing' },
      { kind: 'too-many-lines', most: 1000 },
      { kind: 'nothing-to-edit' },
      { kind: 'line-not-found' },
      { kind: 'accounts-not-found' },
    ]
    for (const refusal of told) {
      expect(explain(refusal, 'ko')).toMatch(/[가-힣].*\.$/)
      expect(explain(refusal, 'en')).toMatch(/^[A-Z“].*\.$/)
    }
    expect(explainMore({ kind: 'nobody-knows' }, 'ko')).toBeNull()
  })

  it('point at the character of a formula', () => {
    expect(explainRow(wrong, 'ko')).toMatch(/^8번째 글자: /)
    expect(explainRow(wrong, 'en')).toMatch(/^Character 8: /)
    const none = { kind: 'no-line-saved', refused: [wrong] }
    expect(explain(none, 'ko')).toBe(explainRow(wrong, 'ko'))
    expect(explain(none, 'en')).toBe(explainRow(wrong, 'en'))
  })

  it('say which source departs from its share', () => {
    const finding = {
      rule: 'share-rule',
      severity: 'warning',
      subject: { kind: 'project', id: 'project-1' },
      stated: '1000',
      computed: '2000',
      params: { source: 'city', rule: '50 : 50' },
    } as const
    expect(describeFinding(finding, 'ko')).toBe(
      '분담비율(50 : 50)대로라면 시비가 2,000원이어야 하는데 산출내역은 1,000원입니다.',
    )
    expect(describeFinding(finding, 'en')).toContain('City should come to 2,000 won')
  })

  it('say that a line is no whole thousand', () => {
    const finding = {
      rule: 'not-whole-thousand',
      severity: 'note',
      subject: { kind: 'cost-line', id: 'line-a' },
      stated: '1500',
      params: { label: '자료집' },
    } as const
    expect(describeFinding(finding, 'ko')).toContain('‘자료집’의 1,500원')
    expect(describeFinding(finding, 'en')).toContain('1,500 won')
  })

  it('say what is wrong with a row', () => {
    const unknown = row({ kind: 'unknown-account', fiscalYear: 2021, name: '없는 과목' })
    const taken = row({ kind: 'line-id-taken' })
    expect(explainRow(unknown, 'ko')).toContain('없는 과목')
    expect(explainRow(unknown, 'en')).toContain('없는 과목')
    expect(explainRow(taken, 'ko')).toContain('번호')
    expect(explainRow(taken, 'en')).toContain('id')
  })

  it('make the words of the pages', () => {
    for (const lang of ['ko', 'en'] as const) {
      const l = lineWords(lang)
      const made = [
        l.linesTitle(null),
        l.linesTitle('사업'),
        l.editOf('자료집'),
        l.pasteSave(2),
        l.pasteDiffers(2),
        l.differsBy('1', '2'),
        l.rowOf(3),
        l.shareOf('시비'),
        l.multiYearCell(1, 'x'),
        l.multiYearSource(1, 'x'),
        l.multiYearMargin(1, '합계', '1', '2'),
        l.year(2021),
      ]
      for (const text of made) expect(text).not.toBe('')
    }
  })
})
