import { describe, expect, it } from 'vitest'
import { guessMapping, headingRow } from '#kit/mapped-columns.ts'
import { account } from '../fixture.ts'
import { accountWords } from '../messages-accounts.ts'
import { budgetPageWords } from '../messages-budget.ts'
import { accountHeadings, programmeHeadings } from './import-columns.ts'
import { readAccounts } from './read-accounts.ts'
import { readProgrammes } from './read-programmes.ts'

const readTable = (rows: string[][]) => {
  const headings = headingRow(accountHeadings, rows)
  return readAccounts(rows, headings, guessMapping(accountHeadings, rows[headings] ?? []))
}
const readTree = (rows: string[][]) => {
  const headings = headingRow(programmeHeadings, rows)
  return readProgrammes(rows, headings, guessMapping(programmeHeadings, rows[headings] ?? []))
}

describe('readAccounts', () => {
  it('reads names, codes, natures and other names; a 편성목 goes on', () => {
    const rows = [
      ['편성목', '통계목', '코드', '성격', '다른 이름'],
      ['201 일반운영비', '사무관리비', '20101', '', '사무 관리비; 사무비'],
      ['', '201-3 행사', '201-3', '경상적경비', ''],
      ['', '', '', '', ''],
      ['시설비', '401-01 시설비', '', '', ''],
      ['', '기타', '', '자본', ''],
    ]
    const { accounts, problems } = readTable(rows)
    expect(problems).toEqual([])
    expect(accounts).toEqual([
      {
        compilationItem: '일반운영비',
        name: '사무관리비',
        code: '201-01',
        nature: 'current',
        aliases: ['사무 관리비', '사무비'],
      },
      { compilationItem: '일반운영비', name: '201-3 행사', code: '201-03', nature: 'current', aliases: [] },
      { compilationItem: '시설비', name: '시설비', code: '401-01', nature: 'capital', aliases: [] },
      { compilationItem: '시설비', name: '기타', code: null, nature: 'capital', aliases: [] },
    ])
    expect(accounts.every((one) => account(one.name, one).name === one.name)).toBe(true)
  })

  it('tells each row that cannot be taken', () => {
    const rows = [
      ['편성목', '통계목', '코드', '성격'],
      ['', '먼저', '', ''],
      ['일반운영비', '', '201-01', ''],
      ['', '코드가', '이백일', ''],
      ['', '성격이', '', '모름'],
      ['', '가'.repeat(101), '', ''],
    ]
    expect(readTable(rows).problems.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'compilation-item-missing'],
      [3, 'name-missing'],
      [4, 'code-wrong'],
      [5, 'nature-wrong'],
      [6, 'too-long'],
    ])
  })
})

describe('readProgrammes', () => {
  it('reads a tree whose upper names stand once, and numbers what has no code', () => {
    const rows = [
      ['정책사업', '단위사업', '세부사업', '부서'],
      ['주민자치', '협치', '혁신계획', '마을자치과'],
      ['', '', '공론장', ''],
      ['', '', '', ''],
      ['', '마을', '공동체', '마을자치과'],
      ['복지', '돌봄', '마을돌봄', ''],
      ['안전', '', '', ''],
    ]
    const { programmes, problems } = readTree(rows)
    expect(problems).toEqual([])
    expect(
      programmes.map(({ code, level, parentCode, name, department }) => [code, level, parentCode, name, department]),
    ).toEqual([
      ['1', 'policy', null, '주민자치', null],
      ['1-1', 'unit', '1', '협치', null],
      ['1-1-1', 'detail', '1-1', '혁신계획', '마을자치과'],
      ['1-1-2', 'detail', '1-1', '공론장', null],
      ['1-2', 'unit', '1', '마을', null],
      ['1-2-1', 'detail', '1-2', '공동체', '마을자치과'],
      ['2', 'policy', null, '복지', null],
      ['2-1', 'unit', '2', '돌봄', null],
      ['2-1-1', 'detail', '2-1', '마을돌봄', null],
      ['3', 'policy', null, '안전', null],
    ])
  })

  it('takes codes as they are, and upper programmes that stand in every row', () => {
    const rows = [
      ['정책사업코드', '정책사업', '단위사업코드', '단위사업', '세부사업코드', '세부사업'],
      ['P1', '주민자치', 'U1', '협치', 'D1', '혁신계획'],
      ['P1', '주민자치', 'U1', '협치', 'D2', '공론장'],
      ['P1', '주민자치', 'U2', '마을', 'D3', '공동체'],
      ['P1', '주민자치', 'U1', '협치', 'D1', '혁신계획'],
    ]
    const { programmes, problems } = readTree(rows)
    expect(problems).toEqual([])
    expect(programmes.map(({ code }) => code)).toEqual(['P1', 'U1', 'D1', 'D2', 'U2', 'D3'])
  })

  it('tells rows that hang in the air, and codes that mean two things', () => {
    const rows = [
      ['정책사업', '단위사업', '세부사업', '세부사업코드'],
      ['', '', '떠 있음', ''],
      ['주민자치', '', '단위 없음', ''],
      ['', '협치', '하나', 'D1'],
      ['', '', '둘', 'D1'],
      ['', '마을', '하나', 'D1'],
      ['', '', '', 'D9'],
      ['', '', '가'.repeat(201), ''],
    ]
    expect(readTree(rows).problems.map(({ row, kind }) => [row, kind])).toEqual([
      [2, 'policy-missing'],
      [3, 'policy-missing'],
      [5, 'code-for-two'],
      [6, 'code-for-two'],
      [7, 'detail-missing'],
      [8, 'too-long'],
    ])
  })
})

describe('the words of the accounts and the budget', () => {
  it('are made in both languages', () => {
    for (const lang of ['ko', 'en'] as const) {
      const [t, b] = [accountWords(lang), budgetPageWords(lang)]
      const made = [
        t.yearOf(2021),
        t.accountsCaption(2021),
        t.programmesCaption(2021),
        t.column(1, ''),
        t.column(1, '편성목'),
        t.problemAt(1),
        t.importSave(2021, 3),
        t.carryCaption(2021, 2022),
        t.carrySave(2022),
        t.carryProgrammes(3),
        ...Object.values(t.problem).map((say) => say('가')),
        b.yearOf(2021),
        b.adjusted('1'),
      ]
      for (const text of made) expect(text).toMatch(/.{2,}/)
    }
  })
})
