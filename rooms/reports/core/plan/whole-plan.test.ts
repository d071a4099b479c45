import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { linesFor } from '#rooms/appropriations/core/fixture.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { plainLines } from '../frozen-document.ts'
import { reportDocument } from '../report-document.ts'
import { annexPart } from './annex-part.ts'
import { budgetByProject } from './budget-by-project.ts'
import { subcommitteeList } from './project-list.ts'
import { courseBlocks, forumBlocks } from './year-before.ts'

/** The lines of some blocks, which make a sound document. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const document = reportDocument('붙임', blocks)
  expect(checkModel(document)).toEqual([])
  return plainLines(document).split('\n').slice(1)
}

describe('the annexes of a plan', () => {
  it('hold other papers as parts, without their titles, and upright again after them', () => {
    const across: OfficialDocument = reportDocument(
      '심사 결과',
      [
        { kind: 'heading', level: 1, text: '기준', numbered: true },
        { kind: 'paragraph', runs: [{ text: '가나다' }] },
      ],
      { landscape: true },
    )
    const part = annexPart(across)
    expect(part.map(({ kind }) => kind)).toEqual(['heading', 'section', 'heading', 'paragraph', 'section'])
    expect(part.at(-1)).toEqual({ kind: 'section', landscape: false })
    expect(part[2]).toMatchObject({ level: 3, numbered: false })
    const upright = annexPart(reportDocument('투표 결과', [{ kind: 'contents', title: '목차', depth: 1 }]))
    expect(upright).toEqual([{ kind: 'heading', level: 2, text: '투표 결과', numbered: false }])
  })

  const session = { no: 1, level: 'basic' as const, heldOn: localDate('2019-05-14'), minutes: 180, topic: '협치란' }
  const course = { title: '주민 교육', place: '학습관', persons: 22, sessions: [{ ...session, headCount: 14 }] }
  it('tell courses session by session, and say nothing where there were none', () => {
    expect(courseBlocks(2019, [])).toEqual([])
    const uncounted = { ...session, no: 2, level: null, minutes: 60, headCount: null }
    const other = { ...course, title: '워크숍', persons: null, sessions: [uncounted] }
    const lines = linesOf(courseBlocks(2019, [course, other]))
    expect(lines).toContain('○ 실인원: 22명')
    expect(lines).toContain('1 | 기본 | 2019. 5. 14. | 180 | 협치란 | 14')
    expect(lines).toContain(' | 계 |  | 180 | 1회 | 14')
    expect(lines).toContain('2 |  | 2019. 5. 14. | 60 | 협치란 | ')
    expect(lines.filter((line) => line.includes('실인원'))).toHaveLength(1)
  })

  it('tell forums with the order of what was put to the vote, a tie as a tie', () => {
    const options = [
      { title: '가', votes: 3 },
      { title: '나', votes: 5 },
      { title: '다', votes: 3 },
    ]
    const held = {
      title: '공론장',
      heldOn: localDate('2019-06-24'),
      place: '강당',
      votes: [{ title: '순서', options }],
    }
    const programme = [
      { title: '발표', minutes: null },
      { title: '토론', minutes: 70 },
    ]
    const lines = linesOf(forumBlocks([{ ...held, attended: 121, programme, summary: '정했다.' }]))
    expect(lines).toEqual(expect.arrayContaining(['1 | 나 | 5', '2 | 가 | 3', '2 | 다 | 3', '- 토론 (70분)', '- 발표']))
    expect(lines).toContain('○ 참석: 121명')
    const bare = linesOf(forumBlocks([{ ...held, votes: [], attended: null, programme: [], summary: null }]))
    expect(bare).toEqual(['공론장', '□ 개요', '○ 일시: 2019. 6. 24.', '○ 장소: 강당'])
  })
})

describe('the budget of a plan', () => {
  const lines = linesFor(8).map((line) => ({ ...line, compilationItem: '일반운영비', bindings: [], computed: null }))
  const whole = { lines, total: 0, bySource: [] } as never
  it('by project adds up to the whole, and leaves out who has none', () => {
    expect(budgetByProject([])).toEqual([])
    const sum = lines.reduce((all, { stated }) => all + stated, 0)
    const projects = [
      { sheet: { no: 8, title: '하천' }, lines: whole },
      { sheet: { no: 9, title: '골목' }, lines: { lines: [], total: 0, bySource: [] } as never },
    ]
    const said = linesOf(budgetByProject(projects))
    expect(said.some((line) => line.includes('골목'))).toBe(false)
    const thousands = (sum / 1000).toLocaleString('en')
    expect(said.filter((line) => line.includes(thousands)).length).toBeGreaterThanOrEqual(2)
  })

  it('by subcommittee says how many projects are whose', () => {
    expect(subcommitteeList({ bySubcommittee: [] })).toEqual([])
    const one = { name: '도시환경·안전분과', projects: 4, total: 274_000_000 } as never
    expect(linesOf(subcommitteeList({ bySubcommittee: [one] }))).toContain('도시환경·안전분과 | 4 | 274,000')
  })
})
