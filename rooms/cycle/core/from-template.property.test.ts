import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { checkSteps } from './check-steps.ts'
import { cycleFromTemplate, usualStart } from './from-template.ts'
import { holidaysOf } from './holidays.ts'
import { templateIds, templates } from './templates.ts'

const holidays = holidaysOf([])
const start = fc.integer({ min: 0, max: 10 * 365 }).map((offset) => addDays(localDate('2019-01-01'), offset))

it('begins and ends every step on a working day, in the order and no earlier than the template says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templateIds), start, (id, day) => {
      const { steps } = cycleFromTemplate(id, { start: day, fiscalYear: 2027, holidays })
      for (const [at, { from, to }] of steps.entries()) {
        expect([holidays.isDayOff(localDate(from)), holidays.isDayOff(localDate(to))]).toEqual([false, false])
        expect(to >= from).toBe(true)
        expect(from >= addDays(day, templates[id].steps[at]?.after ?? 0)).toBe(true)
      }
    }),
  )
})

it('brings a participatory budget to the assembly forty days, and to its decision ten days before the fiscal year', () => {
  for (const fiscalYear of [2025, 2026, 2027, 2028, 2029, 2030]) {
    const { steps } = cycleFromTemplate('resident-budget', {
      ...{ start: usualStart(fiscalYear, holidays), fiscalYear, holidays },
    })
    const endOf = (kind: string) => steps.find((step) => step.kind === kind)?.to ?? ''
    expect([fiscalYear, endOf('submission') <= addDays(localDate(`${fiscalYear}-01-01`), -40)]).toEqual([
      fiscalYear,
      true,
    ])
    expect([fiscalYear, endOf('approval') <= `${fiscalYear - 1}-12-22`]).toEqual([fiscalYear, true])
  }
})

it('calls a cycle after its fiscal year, and has steps for every input of a later one', () => {
  expect(
    templateIds.map((id) => cycleFromTemplate(id, { start: localDate('2026-01-02'), fiscalYear: 2027, holidays }).name),
  ).toEqual(['2027 주민참여예산', '2027 지역사회혁신계획 수립', '2027 동 자치계획'])
})

it('never has a step end before what it needs is there, nor begin or end on a day off', () => {
  fc.assert(
    fc.property(fc.constantFrom(...templateIds), start, (id, day) => {
      const { steps } = cycleFromTemplate(id, { start: day, fiscalYear: 2027, holidays })
      const kinds = checkSteps(steps, { today: day, holidays }).flatMap((found) => found.map(({ kind }) => kind))
      expect(kinds.filter((kind) => kind !== 'limited-by-election' && kind !== 'holidays-unknown')).toEqual([])
    }),
  )
})
