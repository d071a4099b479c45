import { expect, test } from 'vitest'
import { aSheet } from './fixture.ts'
import { indicatorsImport } from './import-indicators.ts'
import { ProjectSheet } from './project-sheet.ts'

const sheet = ProjectSheet.parse(aSheet(8, 'i8'))
const read = (...rows: readonly Record<string, string>[]) =>
  indicatorsImport.read(
    rows.map((cells, at) => ({ row: at + 2, cells })),
    sheet,
    { headings: {}, above: '' },
  )
const other = { phase: '성과', goal: '생태탐방', name: '참여 인원', target: '200명 이상' }

test('an indicator of the same goal and name takes the place of what stands, others come after', () => {
  const outcome = read({ phase: '과정평가', goal: '주민 공론장', name: '개최 횟수', target: '3회 이상' }, other, {
    ...{ name: '만족도', target: '80% 이상', evidence: '설문', note: '새로' },
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { field, base, value } = outcome.value
  expect(field).toBe('indicators')
  expect(value).toHaveLength(base.length + 2)
  expect(value.map(({ target }) => target)).toContain('3회 이상')
  expect(value.at(-1)).toEqual({
    ...{ phase: '성과평가', goal: '생태탐방', name: '만족도', target: '80% 이상', evidence: '설문', note: '새로' },
  })
})

test('what a file does not name stays as it is', () => {
  const outcome = read(other)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  const { base, value } = outcome.value
  expect(value.slice(0, -1)).toEqual(base)
})

test('what is missing, unknown or there twice is named by its cell', () => {
  const fieldsOf = (...rows: readonly Record<string, string>[]) => {
    const outcome = read(...rows)
    return outcome.ok ? [] : outcome.refusal.map(({ at, field }) => [at, field])
  }
  expect(fieldsOf({})).toEqual([
    [0, 'phase'],
    [0, 'goal'],
    [0, 'name'],
    [0, 'target'],
  ])
  expect(fieldsOf({ ...other, phase: '몰라' })).toEqual([[0, 'phase']])
  expect(fieldsOf(other, { ...other, name: '참여인원' })).toEqual([[1, 'name']])
})
