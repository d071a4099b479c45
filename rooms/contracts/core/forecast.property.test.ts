import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, localDate } from '#kit/korean-date.ts'
import { forecast } from './forecast.ts'
import { type ProcedureStep, planStep } from './procedure.ts'
import { stepOf } from './procedure-fixture.ts'
import { recordStep } from './procedure-record.ts'

const first = localDate('2021-01-01')

/** A plan without contradictions: each step waits for some before it and begins after them, now and then with a gap. */
const plans = fc
  .array(fc.record({ waits: fc.array(fc.nat(7)), gap: fc.nat(9), days: fc.nat(20) }), { minLength: 1, maxLength: 8 })
  .map((drawn) => {
    const made: ProcedureStep[] = []
    for (const [no, { waits, gap, days }] of drawn.entries()) {
      const before = made.filter((_, at) => waits.includes(at))
      const last = before.reduce((latest, { to }) => (latest < to ? to : latest), first)
      const from = addDays(last, 1 + gap)
      const waitsFor = before.map(({ id }) => id)
      made.push(stepOf('other', from, addDays(from, days), { id: `step-${no}`, waitsFor }))
    }
    return made
  })
const told = fc.array(fc.record({ no: fc.nat(7), on: fc.nat(200), length: fc.option(fc.nat(60)) }), { maxLength: 12 })
const today = addDays(first, 250)

/** Tells what happened in any order; what cannot be told is left out. */
function tell(steps: readonly ProcedureStep[], all: readonly { no: number; on: number; length: number | null }[]) {
  let now = steps
  for (const { no, on, length } of all) {
    const step = now[no]
    if (step === undefined) continue
    const begunOn = addDays(first, on)
    const finishedOn = length === null ? null : addDays(begunOn, length)
    const taken = recordStep(now, { stepId: step.id, begunOn, finishedOn, result: null }, today)
    if (taken.ok) now = now.map((one) => (one.id === step.id ? taken.value : one))
  }
  return now
}

it('is the same in whatever order the steps stand', () => {
  fc.assert(
    fc.property(plans, told, fc.nat(300), fc.infiniteStream(fc.nat()), (plan, all, on, draws) => {
      const steps = tell(plan, all)
      const shuffled = steps.map((step) => ({ step, at: draws.next().value })).toSorted((a, b) => a.at - b.at)
      const day = addDays(first, on)
      expect(
        forecast(
          shuffled.map(({ step }) => step),
          day,
        ),
      ).toEqual(forecast(steps, day))
    }),
  )
})

it('lets no step begin before what it waits for is done, nor earlier than planned while it has not begun', () => {
  fc.assert(
    fc.property(plans, told, fc.nat(300), (plan, all, on) => {
      const made = forecast(tell(plan, all), addDays(first, on))
      for (const { step, from, to, state } of made) {
        expect(from <= to).toBe(true)
        if (state === 'waiting') expect(from >= step.from).toBe(true)
        for (const before of made.filter((one) => step.waitsFor.includes(one.step.id)))
          expect(state === 'waiting' ? from > before.to : from >= before.to).toBe(true)
      }
    }),
  )
})

it('moves nothing without a delay', () => {
  fc.assert(
    fc.property(plans, fc.nat(8), (plan, count) => {
      const asPlanned = plan.map((step, no) =>
        no < count ? { ...step, begunOn: step.from, finishedOn: step.to } : step,
      )
      const made = forecast(asPlanned, first)
      expect(
        made.map(({ from, to, movedDays, lateDays, because }) => ({ from, to, movedDays, lateDays, because })),
      ).toEqual(made.map(({ step: { from, to } }) => ({ from, to, movedDays: 0, lateDays: 0, because: null })))
    }),
  )
})

it('moves only what waits, near or far, for what is late, and by no more days than that is late', () => {
  fc.assert(
    fc.property(plans, fc.nat(7), fc.integer({ min: 1, max: 90 }), (plan, no, days) => {
      const late = plan[no % plan.length]
      if (late === undefined) return
      const begun = plan.map((step) =>
        step === late ? { ...step, begunOn: step.from, finishedOn: addDays(step.to, days) } : step,
      )
      const reached = new Set([late.id])
      for (const { step, movedDays, because } of forecast(begun, first)) {
        if (step.waitsFor.some((id) => reached.has(id))) reached.add(step.id)
        expect(movedDays).toBeLessThanOrEqual(days)
        if (!reached.has(step.id) || step.id === late.id) expect([movedDays, because]).toEqual([0, null])
        if (movedDays > 0) expect(because).not.toBeNull()
      }
    }),
  )
})

it('never has a circle to look at: a plan refuses every step that would close one', () => {
  fc.assert(
    fc.property(plans, fc.nat(7), fc.nat(7), (plan, one, other) => {
      const [early, late] = [plan[Math.min(one, other)], plan[Math.max(one, other)]]
      if (early === undefined || late === undefined) return
      const reaches = (from: ProcedureStep): boolean =>
        from.id === early.id || plan.some((step) => from.waitsFor.includes(step.id) && reaches(step))
      const closed = planStep(plan, { ...early, waitsFor: [...early.waitsFor, late.id] })
      if (reaches(late)) expect(closed).toMatchObject({ refusal: { kind: 'waits-in-a-circle' } })
      else expect(closed).not.toMatchObject({ refusal: { kind: 'waits-in-a-circle' } })
    }),
  )
})
