import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate, Period } from '#kit/korean-date.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ChangeStepDatesRefusal, StepChange } from './core/change-step-dates.ts'
import { Cycle, CycleId, OpenCycleRefusal, Step, StepKind } from './core/cycle.ts'
import * as may from './core/permissions.ts'

const line = z.string().trim().min(1).max(200)
const stepNo = z.int().min(1).max(1000)

export const openCycle = command({
  name: 'cycle.open-cycle',
  title: { ko: '한 해의 흐름을 연다', en: 'Open a cycle' },
  permission: may.mayOpenCycle,
  input: z.strictObject({
    cycleId: CycleId,
    name: line,
    fiscalYear: z.int().min(1900).max(9999),
    steps: z
      .array(
        z.strictObject({
          no: stepNo,
          kind: StepKind,
          name: line,
          period: Period,
          owner: line.nullable().default(null),
          gateId: GateId.nullable().default(null),
        }),
      )
      .min(1)
      .max(200),
  }),
  reply: z.object({ cycleId: CycleId }),
  refusal: z.discriminatedUnion('kind', [OpenCycleRefusal, z.object({ kind: z.literal('cycle-id-taken') })]),
})

/** Dates that everyone relies on move only by a decision with a written reason, which stays with the step. */
export const changeStepDates = command({
  name: 'cycle.change-step-dates',
  title: { ko: '단계의 기간을 바꾼다', en: "Change a step's dates" },
  permission: may.mayChangeStepDates,
  input: z.strictObject({
    cycleId: CycleId,
    no: stepNo,
    period: Period,
    reason: z.string().trim().min(1).max(2000),
  }),
  reply: StepChange,
  refusal: z.discriminatedUnion('kind', [
    ...ChangeStepDatesRefusal.options,
    z.object({ kind: z.literal('cycle-not-found') }),
  ]),
})

export const listCycles = query({
  name: 'cycle.list-cycles',
  title: { ko: '해마다의 흐름 목록을 본다', en: 'List the cycles' },
  permission: may.maySeeCycle,
  input: z.object({}),
  /** The newest fiscal year first; `period` runs from the first step's first day to the last day of any step. */
  reply: z.object({
    cycles: z.array(z.object({ id: CycleId, name: z.string(), fiscalYear: z.int(), steps: z.int(), period: Period })),
  }),
  refusal: noRefusals,
})

export const seeCycle = query({
  name: 'cycle.see-cycle',
  title: { ko: '한 해의 흐름을 본다', en: 'See a cycle' },
  permission: may.maySeeCycle,
  /** `on` is the day to look at; today in Seoul when it is not given. */
  input: z.object({ cycleId: CycleId, on: LocalDate.optional() }),
  reply: z.object({
    on: LocalDate,
    cycle: Cycle,
    standing: z.object({
      done: z.array(Step),
      open: z.array(Step),
      next: Step.nullable(),
      upcoming: z.array(Step),
    }),
    /** The decisions that moved steps, oldest first. */
    changes: z.array(StepChange),
  }),
  refusal: z.object({ kind: z.enum(['cycle-not-found']) }),
})
