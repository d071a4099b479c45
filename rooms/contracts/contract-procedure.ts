import { z } from 'zod'
import { command, only, query } from '#kit/contract.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Finding } from '#kit/lint.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Line } from './core/line.ts'
import * as may from './core/permissions.ts'
import { PlannedStep, PlanRefusal, ProcedureStep, RemoveRefusal, StepId } from './core/procedure.ts'
import { ForgetRefusal, HappenedRefusal } from './core/procedure-record.ts'
import { templateNames } from './core/procedure-template.ts'

const planned = PlannedStep.unwrap().shape
const one = { projectId: ProjectId, stepId: StepId }
const onStep = { permission: may.mayKeepContracts, reply: z.object(one) }
const noProcedure = only('procedure-not-found')

/** Begins the procedure of a project, out of a template or empty. */
export const drawUpProcedure = command({
  name: 'contracts.draw-up-procedure',
  title: { ko: '추진 절차를 시작한다', en: 'Begin the procedure of a project' },
  permission: may.mayKeepContracts,
  input: z.strictObject({
    projectId: ProjectId,
    template: z.enum([...templateNames, 'empty']),
    /** On which the first step begins. */
    firstDay: LocalDate,
  }),
  reply: z.object({ projectId: ProjectId, steps: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    only('procedure-drawn-up-already'),
    z.object({ kind: z.literal('project-not-found'), field: z.literal('projectId') }),
  ]),
})

/** Adds a step, or plans one anew; what happened of it stays. */
export const planProcedureStep = command({
  name: 'contracts.plan-procedure-step',
  title: { ko: '추진 절차의 단계를 계획한다', en: 'Plan a step of a procedure' },
  ...onStep,
  input: z.strictObject({
    ...one,
    kind: planned.kind,
    title: planned.title,
    from: planned.from,
    to: planned.to,
    amount: planned.amount.default(null),
    waitsFor: z.array(StepId).max(20).default([]),
  }),
  refusal: z.discriminatedUnion('kind', [noProcedure, ...PlanRefusal.options]),
})

export const removeProcedureStep = command({
  name: 'contracts.remove-procedure-step',
  title: { ko: '추진 절차에서 단계를 뺀다', en: 'Take a step out of a procedure' },
  ...onStep,
  input: z.strictObject({ ...one, reason: Line }),
  refusal: z.discriminatedUnion('kind', [noProcedure, ...RemoveRefusal.options]),
})

/** Tells when a step began and was finished; told again, it is put right. */
export const recordProcedureStep = command({
  name: 'contracts.record-procedure-step',
  title: { ko: '추진 절차에서 한 일을 기록한다', en: 'Record what happened of a step' },
  effective: 'today',
  ...onStep,
  input: z.strictObject({
    ...one,
    begunOn: LocalDate,
    finishedOn: LocalDate.nullable().default(null),
    result: Line.nullable().default(null),
  }),
  refusal: z.discriminatedUnion('kind', [noProcedure, ...HappenedRefusal.options]),
})

export const forgetProcedureStep = command({
  name: 'contracts.forget-procedure-step',
  title: { ko: '추진 절차에서 한 일의 기록을 취소한다', en: 'Cancel what was recorded of a step' },
  ...onStep,
  input: z.strictObject({ ...one, reason: Line }),
  refusal: z.discriminatedUnion('kind', [noProcedure, ...ForgetRefusal.options]),
})

export const ForecastStep = z.object({
  step: ProcedureStep,
  /** Where it lay, or is expected to lie. */
  from: LocalDate,
  to: LocalDate,
  movedDays: z.int(),
  lateDays: z.int(),
  because: z.object({ id: StepId, title: z.string(), days: z.int() }).nullable(),
  state: z.enum(['waiting', 'under-way', 'finished']),
})

export const seeProcedure = query({
  name: 'contracts.see-procedure',
  title: { ko: '사업의 추진 절차를 본다', en: 'See the procedure of a project' },
  permission: may.maySeeContracts,
  input: z.object({ projectId: ProjectId }),
  reply: z.object({
    project: z.string(),
    /** Null where none was begun. Each step stands after all that it waits for. */
    steps: z.array(ForecastStep).nullable(),
    findings: z.array(Finding),
    today: LocalDate,
  }),
  refusal: only('project-not-found'),
})
