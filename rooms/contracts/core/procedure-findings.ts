import type { LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { daysAfter, forecast } from './forecast.ts'
import type { ProcedureStep } from './procedure.ts'

/**
 * Finds the steps of a project's procedure that are late by themselves on a day: not finished by their last day, or not
 * begun although they could have. What only waits for something late is not counted again: that is told with the step it
 * waits for, as how many steps move with it.
 */
export function procedureFindings(
  projectId: ProjectId,
  steps: readonly ProcedureStep[],
  today: LocalDate,
): readonly Finding[] {
  const all = forecast(steps, today)
  const states = new Map(all.map(({ step, state }) => [step.id, state]))
  return all.flatMap(({ step, state, from }): Finding[] => {
    const isReady = step.waitsFor.every((id) => states.get(id) === 'finished')
    const due = state === 'under-way' ? step.to : step.from
    const late = daysAfter(due, today)
    if (state === 'finished' || late === 0 || (state === 'waiting' && !(isReady && from === today))) return []
    const moved = all.filter(({ because }) => because?.id === step.id).length
    return [
      {
        ...{ rule: state === 'waiting' ? 'step-not-begun' : 'step-not-finished', severity: 'warning' },
        ...{ subject: { kind: 'project', id: projectId }, stated: due, computed: `${late}` },
        params: { project: projectId, step: step.title, moved },
      },
    ]
  })
}
