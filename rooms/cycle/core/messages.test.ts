import { describe, expect, it } from 'vitest'
import { explain, words } from './messages.ts'
import { mayChangeStepDates, mayOpenCycle, maySeeCycle } from './permissions.ts'

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it('explains its refusal, and no other', () => {
    expect(explain({ kind: 'step-numbered-twice', ...{ no: 3 } }, lang)).toMatch(/3.*\.$/)
    expect(explain({ kind: 'name-taken' }, lang)).toBeNull()
  })

  it.each([
    { kind: 'step-not-found', no: 3 },
    { kind: 'dates-unchanged', no: 3 },
    { kind: 'cycle-id-taken' },
    { kind: 'cycle-not-found' },
    { kind: 'holiday-already-there', on: '2026-07-18' },
    { kind: 'holiday-not-found', on: '2026-07-18' },
  ])('explains $kind', (refusal) => {
    expect(explain(refusal, lang)).toMatch(/\p{L}.*\.$/u)
  })

  it('says numbers', () => {
    expect(words(lang).fiscalYear(2021)).toMatch(/2021/)
    expect(words(lang).stepCount(3, 10)).toMatch(/\d+\D+\d+/)
    expect(words(lang).onDay('2020. 7. 20.')).toMatch(/20/)
    expect(words(lang).moved('2020. 7. 17.', '2020. 7. 1.')).toMatch(/17|1/)
    expect([words(lang).stepsOf(19), words(lang).stepNo(3)].join(' ')).toMatch(/19.*3/)
    expect(words(lang).changesSummary(2)).toMatch(/2/)
    const t = words(lang)
    const said = [t.limitOf('30'), t.comesFrom('30'), t.leaves('30'), t.monthTitle('30', '1'), t.limitSaid('30', '1')]
    for (const sentence of [...said, t.holidaysCovered(30, 40), t.holidaysCaption('30')]) expect(sentence).toMatch(/30/)
  })
})

it('names its permissions after the room', () => {
  expect([mayOpenCycle.name, mayChangeStepDates.name, maySeeCycle.name]).toEqual([
    'cycle.open-cycle',
    'cycle.change-step-dates',
    'cycle.see',
  ])
})
