import { describe, expect, it } from 'vitest'
import { placeProject } from './place-project.ts'
import { declareProgrammes, Programme, programmePath } from './programme.ts'

const programme = (code: string, level: string, parentCode: string | null, name = code, more = {}): Programme =>
  Programme.parse({ fiscalYear: 2021, code, level, parentCode, name, aliases: [], department: null, ...more })
const tree = [
  programme('1', 'policy', null, '주민자치'),
  programme('1-1', 'unit', '1', '협치'),
  programme('1-1-1', 'detail', '1-1', '혁신계획', { aliases: ['지역사회 혁신계획'] }),
]

describe('declareProgrammes', () => {
  it('takes a tree, in any order', () => {
    expect(declareProgrammes(tree, []).ok).toBe(true)
    expect(declareProgrammes([...tree].reverse(), []).ok).toBe(true)
  })

  it('refuses what hangs wrongly', () => {
    const wrong = [
      [programme('9', 'unit', null)],
      [...tree, programme('9', 'detail', '1')],
      [...tree, programme('9', 'detail', '8')],
      [...tree, programme('9', 'policy', '1')],
    ]
    for (const list of wrong) {
      expect(declareProgrammes(list, [])).toMatchObject({ refusal: { kind: 'programme-parent-wrong', code: '9' } })
    }
  })

  it('refuses a code or a name that stands twice, but not one name under two parents', () => {
    expect(declareProgrammes([...tree, ...tree], [])).toMatchObject({ refusal: { kind: 'programme-code-twice' } })
    const alike = programme('1-1-2', 'detail', '1-1', '지역사회혁신계획')
    expect(declareProgrammes([...tree, alike], [])).toMatchObject({ refusal: { kind: 'programme-named-twice' } })
    const elsewhere = [programme('1-2', 'unit', '1', '참여예산'), programme('1-2-1', 'detail', '1-2', '혁신계획')]
    expect(declareProgrammes([...tree, ...elsewhere], []).ok).toBe(true)
  })

  it('refuses to lose a project, or to leave it under another level', () => {
    const placed = (code: string) => [{ projectId: 'project-1', fiscalYear: 2021, code }]
    expect(declareProgrammes(tree, placed('1-1-1')).ok).toBe(true)
    for (const code of ['9', '1-1']) {
      expect(declareProgrammes(tree, placed(code))).toMatchObject({ refusal: { kind: 'programme-in-use', code } })
    }
  })
})

describe('programmes', () => {
  it('are told from the top down', () => {
    expect(programmePath(tree, '1-1-1').map((one) => one.code)).toEqual(['1', '1-1', '1-1-1'])
    expect(programmePath(tree, '9')).toEqual([])
    const round = [programme('a1', 'unit', 'a2'), programme('a2', 'unit', 'a1')]
    expect(programmePath(round, 'a1')).toHaveLength(3)
  })

  it('hold projects under their last level only', () => {
    expect(placeProject(tree, 2021, null)).toMatchObject({ value: null })
    expect(placeProject(tree, 2021, '1-1-1')).toMatchObject({ value: '1-1-1' })
    expect(placeProject(tree, 2022, '1-1-1')).toMatchObject({ refusal: { kind: 'programme-not-found' } })
    expect(placeProject(tree, 2021, '1-1')).toMatchObject({ refusal: { kind: 'programme-not-detail', name: '협치' } })
  })
})
