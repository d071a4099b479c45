import { describe, expect, it } from 'vitest'
import { explain, words } from './messages.ts'
import { mayOpenCycle, maySeeCycle } from './permissions.ts'

describe.each(['ko', 'en'] as const)('messages in %s', (lang) => {
  it('explains its refusal, and no other', () => {
    expect(explain({ kind: 'step-numbered-twice', ...{ no: 3 } }, lang)).toMatch(/3.*\.$/)
    expect(explain({ kind: 'name-taken' }, lang)).toBeNull()
  })

  it('says numbers', () => {
    expect(words(lang).fiscalYear(2021)).toMatch(/2021/)
    expect(words(lang).stepCount(3, 10)).toMatch(/\d+\D+\d+/)
  })
})

it('names its permissions after the room', () => {
  expect([mayOpenCycle.name, maySeeCycle.name]).toEqual(['cycle.open-cycle', 'cycle.see'])
})
