import { describe, expect, it } from 'vitest'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { chapter, item, simpleTable, subsection } from '#rooms/documents/core/model/write-blocks.ts'
import { plainLines } from '../frozen-document.ts'
import { draftLetter, mainContents } from './draft-letter.ts'
import { headOfDistrict } from './words.ts'

const table = (caption: string | null): Block =>
  simpleTable({ caption, unit: null, columns: [{ label: '수', widthMm: 20, kind: 'count' }], rows: [[1]] })
const letterOf = (title: string, ...blocks: readonly Block[]) =>
  draftLetter({ district: '금천구', kind: '심사 결과', document: { title, blocks: [...blocks] } })

describe('a letter', () => {
  it('hands a paper in: to whom, on what, items with the marks of letters, what is attached, who signs', () => {
    const document = letterOf('1차 심사 결과', chapter('기준'), table('점수'), chapter('사업'))
    expect(checkModel(document)).toEqual([])
    expect(plainLines(document).split('\n')).toEqual([
      ...['수신  내부결재', '(경유)', '제목  1차 심사 결과 보고'],
      ...['1. 1차 심사 결과를 붙임과 같이 보고합니다.', '가. 문서의 종류: 심사 결과', '나. 주요 내용'],
      ...['1) 기준', '2) 사업', '2. 자세한 내용은 붙임 문서를 참고하여 주시기 바랍니다.'],
      ...['붙임  1차 심사 결과 1부.  끝.', '금천구청장', '결재: 담당, 팀장, 과장'],
    ])
  })
  it('names the captions of a paper without headings, and nothing where there are none', () => {
    expect(mainContents([item(1, '가'), table('점수'), table(null), subsection('작은 것')])).toEqual(['점수'])
    expect(mainContents(Array.from({ length: 12 }, () => chapter('장')))).toHaveLength(10)
    const document = letterOf('가'.repeat(200))
    expect(checkModel(document)).toEqual([])
    expect(document.title).toHaveLength(200)
    expect(plainLines(document)).not.toContain('주요 내용')
  })
  it('is in the name of who heads the district', () => {
    expect(['금천구', '양평군', '수원시'].map(headOfDistrict)).toEqual(['금천구청장', '양평군수', '수원시장'])
  })
})
