import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import * as contract from '../contract-procedure.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { type ProcedureStep, planStep, removeStep, type StepId } from '../core/procedure.ts'
import { forgetStep, recordStep } from '../core/procedure-record.ts'
import { stepsOfTemplate } from '../core/procedure-template.ts'
import * as store from '../store/procedure-queries.ts'

/** A procedure belongs to whose project it is. */
const rowsOf = async (
  _context: CommandContext,
  { projectId }: { readonly projectId: ProjectId },
): Promise<readonly Row[]> => [[{ kind: 'project', id: projectId }]]

const aboutProject = (id: ProjectId) => [{ kind: 'project', id }]

export const drawUpProcedureHandler = handleCommandOn(contract.drawUpProcedure, rowsOf, async (context, input) => {
  const { trx, districtId, ask, effectiveOn } = context
  const { projectId, template, firstDay } = input
  if (!(await ask(seeProject, { projectId })).ok) return refuse({ kind: 'project-not-found', field: 'projectId' })
  if (!(await store.insertProcedure(trx, districtId, projectId, effectiveOn)))
    return refuse({ kind: 'procedure-drawn-up-already' })
  const titles = procedureWords('ko').stepKinds
  const steps = template === 'empty' ? [] : stepsOfTemplate(template, firstDay, titles)
  for (const step of steps) await store.putStep(trx, districtId, projectId, step)
  return ok({ reply: { projectId, steps: steps.length }, about: aboutProject(projectId) })
})

interface Ids {
  readonly projectId: ProjectId
  readonly stepId: StepId
}

/** Changes a step of a procedure as a rule decides it; the procedure is held meanwhile. */
async function change<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  { projectId, stepId }: Ids,
  decide: (steps: readonly ProcedureStep[]) => Result<ProcedureStep | null, Refusal>,
) {
  if (!(await store.holdProcedure(trx, districtId, projectId))) return refuse({ kind: 'procedure-not-found' } as const)
  const steps = (await store.proceduresOf(trx, districtId, [projectId])).get(projectId) ?? []
  const decided = decide(steps)
  if (!decided.ok) return decided
  if (decided.value === null) await store.deleteStep(trx, districtId, projectId, stepId)
  else await store.putStep(trx, districtId, projectId, decided.value)
  return ok({ reply: { projectId, stepId }, about: aboutProject(projectId) })
}

export const planProcedureStepHandler = handleCommandOn(contract.planProcedureStep, rowsOf, (context, input) => {
  const { projectId, stepId, ...planned } = input
  return change(context, input, (steps) => planStep(steps, { id: stepId, ...planned }))
})

export const removeProcedureStepHandler = handleCommandOn(contract.removeProcedureStep, rowsOf, (context, input) =>
  change(context, input, (steps) => {
    const removed = removeStep(steps, input.stepId)
    return removed.ok ? ok(null) : removed
  }),
)

export const recordProcedureStepHandler = handleCommandOn(
  contract.recordProcedureStep,
  rowsOf,
  (context, { projectId, ...happened }) =>
    change(context, { projectId, stepId: happened.stepId }, (steps) =>
      recordStep(steps, happened, context.effectiveOn),
    ),
)

export const forgetProcedureStepHandler = handleCommandOn(contract.forgetProcedureStep, rowsOf, (context, input) =>
  change(context, input, (steps) => forgetStep(steps, input.stepId)),
)
