import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { LocalDate, Period } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ChangeStepDatesRefusal, StepChange } from './core/change-step-dates.ts'
import { Cycle, CycleId, OpenCycleRefusal, Step, StepKind } from './core/cycle.ts'
import { ElectionLimit } from './core/election-limits.ts'
import { AddedHoliday } from './core/holidays.ts'
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
    limit: Won.nullable().default(null),
    steps: z
      .array(
        z.strictObject({
          no: stepNo,
          kind: StepKind,
          name: line,
          period: Period,
          owner: line.nullable().default(null),
          inputs: line.nullable().default(null),
          outputs: line.nullable().default(null),
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
    cycles: z.array(
      z.object({
        ...{ id: CycleId, name: z.string(), fiscalYear: z.int(), steps: z.int(), period: Period },
        /** What its steps are for, in their order. */
        kinds: z.array(StepKind),
      }),
    ),
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

/** A day that no law names in advance: a holiday set for one year, or one on which the office is closed. Clocks keep to it. */
export const addHoliday = command({
  name: 'cycle.add-holiday',
  title: { ko: '쉬는 날을 더한다', en: 'Add a holiday' },
  permission: may.mayKeepHolidays,
  input: z.strictObject({ on: LocalDate, name: line, kind: AddedHoliday.unwrap().shape.kind }),
  reply: AddedHoliday,
  refusal: z.object({ kind: z.literal('holiday-already-there'), on: LocalDate }),
})

export const removeHoliday = command({
  name: 'cycle.remove-holiday',
  title: { ko: '더한 쉬는 날을 뺀다', en: 'Take an added holiday out' },
  permission: may.mayKeepHolidays,
  input: z.strictObject({ on: LocalDate }),
  reply: z.object({ on: LocalDate }),
  refusal: z.object({ kind: z.literal('holiday-not-found'), on: LocalDate }),
})

/** What the district added to the holidays of the state, oldest first; `holidaysOf` of core/holidays.ts joins the two. */
export const listHolidays = query({
  name: 'cycle.list-holidays',
  title: { ko: '더한 쉬는 날을 본다', en: 'List the holidays that were added' },
  permission: may.maySeeCycle,
  input: z.object({}),
  reply: z.object({ added: z.array(AddedHoliday) }),
  refusal: noRefusals,
})

/** What is open: the steps of every cycle that are going on that day, and the kinds of them (intake, vote). */
export const seeNow = query({
  name: 'cycle.see-now',
  title: { ko: '지금 열려 있는 것을 본다', en: 'See what is open now' },
  permission: may.maySeeCycle,
  input: z.object({ on: LocalDate.optional() }),
  reply: z.object({
    on: LocalDate,
    kinds: z.array(StepKind),
    open: z.array(
      z.object({
        cycleId: CycleId,
        cycleName: z.string(),
        step: Step,
        /** Days until its last one; null where it has none. */
        left: z.object({ calendar: z.int(), working: z.int() }).nullable(),
      }),
    ),
  }),
  refusal: noRefusals,
})

/** What elections limit between two days: warnings by date, to be checked with the election commission. */
export const limitsOn = query({
  name: 'cycle.limits-on',
  title: { ko: '선거 때문에 제한되는 것을 본다', en: 'See what elections limit' },
  permission: may.maySeeCycle,
  input: z.object({ from: LocalDate, until: LocalDate }),
  reply: z.object({ limits: z.array(ElectionLimit) }),
  refusal: noRefusals,
})

/** The steps of a cycle as an iCalendar file, to which a calendar program may subscribe. */
export const writeCalendar = query({
  name: 'cycle.write-calendar',
  title: { ko: '달력 파일을 받는다', en: 'Give the calendar as a file' },
  permission: may.maySeeCycle,
  input: z.object({ cycleId: CycleId }),
  reply: z.object({ fileName: z.string(), text: z.string() }),
  refusal: z.object({ kind: z.enum(['cycle-not-found']) }),
})
