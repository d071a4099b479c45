import { openCycle } from '#rooms/cycle/contract.ts'
import { carryLesson } from '#rooms/evaluation/contract-lessons.ts'
import { copyProject, drawUpPlan } from '#rooms/plans/contract.ts'
import type { Chapter } from '../teller.ts'
import { planId as planOf2021, projectId, projectSheets } from './project-sheets.ts'

const cycleId = 'cycle-2021'
const planId = 'plan-2022'

/** The year as the plan for 2021 foresees it (Ⅳ): months only, and no gate was held. */
const steps = (
  [
    ['discovery', '의제 발굴', '2021-01-01', '2021-05-31'],
    ['deliberation', '숙의', '2021-05-01', '2021-06-30'],
    ['vote', '100인 이상 공론장과 우선순위 투표', '2021-06-01', '2021-06-30'],
    ['drafting', '계획 수립', '2021-06-01', '2021-06-30'],
    ['approval', '협치회의 승인', '2021-07-01', '2021-07-31'],
  ] as const
).map(([kind, name, from, to], at) => ({
  ...{ no: at + 1, kind, name, owner: null, gateId: null },
  period: { from, to, precision: 'month' as const },
}))

/**
 * The next year: its cycle as the plan for 2021 foresees it, and, as a demonstration, a plan in the making in which one
 * project goes on with what was learned from it. Its item stays the same, so that its thread runs on into the plan.
 */
export const theNextYear: Chapter = {
  title: '25. The next year',
  happens: async (tell) => {
    const name = '2022 지역사회혁신계획 수립'
    await tell(openCycle, { cycleId, name, fiscalYear: 2022, steps }, { as: 'secretariat', on: '2021-01-01' })
    const plan = { id: planId, cycleId, fiscalYear: 2022, name: '2022 지역사회혁신계획 초안 (시연용)', source: null }
    const by = { as: 'secretariat', on: '2021-12-24' } as const
    await tell(drawUpPlan, { plan }, by)
    const before = projectSheets.find(({ id }) => id === projectId(9))
    if (before === undefined) throw new Error(`No project 9 in ${planOf2021}`)
    const id = 'p2022-01'
    const copied = { fromProjectId: before.id, projectId: id, planId, itemId: before.itemId, no: 1 }
    await tell(copyProject, copied, by)
    const sentence = '새 골목도 공사에 앞서 주민감독관이 먼저 살핍니다. (시연용)'
    await tell(carryLesson, { lessonId: 'lesson-2021-09', to: 'project', id, sentence }, by)
  },
}
