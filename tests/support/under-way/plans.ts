import { declareAccounts } from '#rooms/budget/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import {
  commentField,
  copyProject,
  drawUpPlan,
  freezeVersion,
  resolveComment,
  writeSection,
} from '#rooms/plans/contract.ts'
import type { Doing, Visited } from './doing.ts'
import { cycleOfNow } from './items.ts'

const project = 'p2021-03'

/** The plan of the next year, into which a project was copied, and comments and a frozen version of the one before; and one without a chapter. */
export async function plansUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const fiscalYear = Number(day().slice(0, 4)) + 1
  const plan = { id: 'plan-under-way', cycleId: cycleOfNow, fiscalYear, name: '다음 해의 계획', source: null }
  const period = { from: day(), to: day(30), precision: 'day' as const }
  const steps = [{ no: 1, kind: 'drafting', name: '계획 수립', period } as const]
  const [unplanned, unwritten] = ['cycle-unplanned', 'cycle-unwritten']
  await run(openCycle, { cycleId: unplanned, name: '그다음 해의 계획 수립', fiscalYear: fiscalYear + 1, steps })
  await run(openCycle, { cycleId: unwritten, name: '먼 해의 계획 수립', fiscalYear: fiscalYear + 2, steps })
  await run(drawUpPlan, { plan: plan as never })
  const empty = { ...plan, id: 'plan-unwritten', cycleId: unwritten, fiscalYear: fiscalYear + 2, name: '먼 해의 계획' }
  await run(drawUpPlan, { plan: empty as never })
  const account = { compilationItem: '일반운영비', name: '사무관리비', code: '201-01', nature: 'current' as const }
  await run(declareAccounts, { fiscalYear, accounts: [{ ...account, aliases: [] }] }, { as: 'budget-office' })
  const enteredOn = { from: day(-50), to: day(-50), precision: 'day' as const }
  for (const itemId of ['item-carried-on', 'item-to-carry-on'])
    await run(enterItem, { itemId, cycleId: cycleOfNow, kind: 'proposal', title: `${itemId} 사업`, enteredOn })
  const copied = { fromProjectId: project, projectId: 'project-carried-on', planId: plan.id, itemId: 'item-carried-on' }
  await run(copyProject, { ...copied, no: 1 }, { as: 'department-officer' })
  for (const sectionId of ['section-1', 'section-2'])
    await run(writeSection, { planId: plan.id, sectionId, kind: 'other', heading: `${sectionId} 제목`, body: '글' })
  const officer = { as: 'department-officer' } as const
  for (const commentId of ['comment-open', 'comment-resolved'])
    await run(commentField, { commentId, projectId: project, field: 'background', text: '자세히 적어 주세요' }, officer)
  await run(resolveComment, { commentId: 'comment-resolved' } as never, officer)
  await run(freezeVersion, {
    versionId: 'version-for-all',
    planId: 'plan-2021',
    name: '공개용',
    kind: 'public',
    mask: true,
  } as never)
  return [
    ['secretariat', '/plans/new'],
    ['department-officer', `/plans/${plan.id}/copy?from=${project}`],
    ['department-officer', '/projects/project-carried-on/carry-lines'],
    ['secretariat', `/plans/${plan.id}/text/edit`],
    ['secretariat', `/plans/${empty.id}/text`],
    ['secretariat', `/plans/${plan.id}/order`],
    ['secretariat', '/plans/plan-2021/versions'],
    ['department-officer', `/projects/${project}/edit`],
    [
      'department-officer',
      `/projects/${project}/lines/paste`,
      { table: '통계목\t산출내역\t금액(천원)\n사무관리비\t회의 다과 50,000원×4개=200,000원\t200' },
    ],
    ['department-officer', `/projects/${project}/multi-year`, { unit: '1000', table: '재원\t2021\n시비\t10' }],
  ]
}
