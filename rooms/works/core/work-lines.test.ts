import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineMark, readIssues, readLines, WorkLine, writeIssues, writeLines } from './work-lines.ts'

describe('the lines of a work', () => {
  it('are read with their marks and times', () => {
    expect(readLines("○ '21. 2. | 리모델링 착공\n- 추진 | 중 | 임\n· 작게\n※ 덧붙임\n그냥\n\n○ \n| 때 없음")).toEqual([
      { mark: 'item', when: "'21. 2.", text: '리모델링 착공' },
      { mark: 'dash', when: '추진', text: '중 | 임' },
      { mark: 'dot', when: null, text: '작게' },
      { mark: 'note', when: null, text: '덧붙임' },
      { mark: 'item', when: null, text: '그냥' },
      { mark: 'item', when: null, text: '때 없음' },
    ])
  })

  it('are read as they were written', () => {
    const word = fc.stringMatching(/^[가-힣a-z0-9][가-힣a-z0-9 .]{0,20}[가-힣a-z0-9]$/)
    const line = fc.record({ mark: fc.constantFrom(...LineMark.options), when: fc.option(word), text: word })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(readLines(writeLines(lines))).toEqual(lines.map((one) => WorkLine.parse(one)))
      }),
    )
  })
})

describe('issues and remedies', () => {
  it('stand in pairs, the remedy after the arrow or on the next line', () => {
    const issues = [
      { issue: '인식 부족', remedy: '교육 보상제도' },
      { issue: '예산 부족', remedy: null },
      { issue: '일손 부족', remedy: '협업' },
    ]
    expect(readIssues('- 인식 부족\n⇒ 교육\n=> 보상제도\n\n예산 부족\n일손 부족 ⇒ 협업')).toEqual({
      ok: true,
      value: issues,
    })
    expect(readIssues(writeIssues(issues))).toEqual({ ok: true, value: issues })
    expect(readIssues('\n⇒ 교육')).toEqual({
      ok: false,
      refusal: { kind: 'remedy-without-issue', field: 'text', line: 2 },
    })
  })
})
