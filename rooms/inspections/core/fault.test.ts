import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import {
  dueFrom,
  type FaultStep,
  faultActs,
  faultStates,
  isInTime,
  isOverdue,
  isPublic,
  mayTake,
  takeStep,
} from './fault.ts'
import { faultOf } from './fixture.ts'

const day = localDate
const [today, due] = [day('2021-06-11'), day('2021-06-25')]
const departmentId = DepartmentId.parse('roads')
const steps: Readonly<Record<FaultStep['what'], FaultStep>> = {
  demand: { what: 'demand', said: '고쳐 주세요.', departmentId, dueOn: due },
  reply: { what: 'reply', said: '고쳤습니다.' },
  accept: { what: 'accept', said: '' },
  'send-back': { what: 'send-back', said: '아직입니다.', dueOn: due },
  drop: { what: 'drop', said: '문제없음' },
}

describe('a correction', () => {
  it('goes from demand through a return to its end', () => {
    let fault = faultOf()
    for (const [what, on, state] of [
      ['demand', '2021-06-11', 'demanded'],
      ['reply', '2021-06-12', 'replied'],
      ['send-back', '2021-06-13', 'sent-back'],
      ['reply', '2021-06-20', 'replied'],
      ['accept', '2021-06-21', 'closed'],
    ] as const) {
      const taken = takeStep(fault, steps[what], day(on))
      if (!taken.ok) throw new Error(taken.refusal.kind)
      fault = taken.value
      expect(fault.state).toBe(state)
    }
    expect(fault).toMatchObject({ departmentId: 'roads', dueOn: due, repliedOn: '2021-06-20', closedOn: '2021-06-21' })
    expect(isInTime(fault)).toBe(true)
  })
  it('takes exactly the steps that follow from where it stands', () => {
    const possible = faultStates.map((state) => faultActs.filter((act) => mayTake(state, act)))
    expect(possible).toEqual([
      ['demand', 'drop'],
      ['demand', 'reply', 'drop'],
      ['accept', 'send-back'],
      ['reply'],
      [],
      ['demand'],
    ])
    for (const state of faultStates)
      for (const act of faultActs)
        expect(takeStep(faultOf({ state }), steps[act], today).ok, `${state} ${act}`).toBe(mayTake(state, act))
  })
  it('is due today or later', () => {
    expect(dueFrom(today, today)).toEqual({ ok: true, value: today })
    expect(dueFrom(today, day('2021-06-10'))).toMatchObject({ refusal: { kind: 'due-before-today', field: 'dueOn' } })
    expect(takeStep(faultOf({ state: 'closed' }), steps.reply, today)).toMatchObject({
      refusal: { kind: 'fault-in-other-state', state: 'closed' },
    })
  })
  it('is overdue the day after its date, while no reply is there', () => {
    expect(isOverdue({ state: 'demanded', dueOn: due }, due)).toBe(false)
    expect(isOverdue({ state: 'demanded', dueOn: due }, day('2021-06-26'))).toBe(true)
    expect(isOverdue({ state: 'sent-back', dueOn: due }, day('2021-06-26'))).toBe(true)
    expect(isOverdue({ state: 'replied', dueOn: due }, day('2021-06-26'))).toBe(false)
    expect(isOverdue({ state: 'demanded', dueOn: null }, day('2021-06-26'))).toBe(false)
  })
  it('is in time when the reply came by the date', () => {
    const closed = { state: 'closed' as const, dueOn: due, repliedOn: due }
    expect(isInTime(closed)).toBe(true)
    expect(isInTime({ ...closed, repliedOn: day('2021-06-26') })).toBe(false)
    expect(isInTime({ ...closed, repliedOn: null })).toBe(false)
    expect(isInTime({ ...closed, dueOn: null })).toBe(false)
    expect(isInTime({ ...closed, state: 'replied' })).toBe(false)
  })
  it('is for everyone once it was demanded', () => {
    expect(faultStates.filter((state) => isPublic({ state }))).toEqual(['demanded', 'replied', 'sent-back', 'closed'])
  })
})
