import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { Ask } from '#kernel/handler.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { listGates } from '#rooms/items/contract.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { formatRound } from '#rooms/meetings/core/round.ts'
import { listBodies, seeDistrict } from '#rooms/organization/contract.ts'
import { listPlans, seePlan, seePlanBudget, seePlanText, seeProject } from '#rooms/plans/contract.ts'
import { type Plan, PlanId } from '#rooms/plans/core/plan.ts'
import { officialSkeleton } from '#rooms/plans/core/plan-section.ts'
import { bodyBlocks, gateBlocks, meetingBlocks } from '../core/plan/annexes.ts'
import { innovationPlan } from '../core/plan/innovation-plan.ts'
import { notFound, type Report } from './report.ts'

/** The meetings of a year, oldest first as the paper lists them. */
export async function meetingsOf(ask: Ask, year: number): Promise<readonly Block[]> {
  const meetings = await everyPage(
    async (page) => answered(await ask(listMeetings, { year, sort: 'oldest', page, size: 200 })),
    (page) => page.meetings,
  )
  return meetingBlocks(
    year,
    meetings.map((meeting) => ({ ...meeting, round: meeting.round === null ? null : formatRound(meeting.round) })),
  )
}

/** What stands in the annexes: the bodies of the year in which the plan was made, the items' way, the meetings held. */
async function annexesOf(ask: Ask, { cycleId, fiscalYear }: Plan): Promise<readonly (readonly Block[])[]> {
  const made = fiscalYear - 1
  const on = LocalDate.parse(`${made}-12-31`)
  const { bodies } = answered(await ask(listBodies, { on }))
  const { gates } = answered(await ask(listGates, { cycle: cycleId }))
  return [
    bodyBlocks(bodies.map(({ body, strength }) => ({ ...body, ...strength }))),
    [
      ...gateBlocks(
        gates.map(({ gate, reconciliation: { carried, entered, passed, rejected } }) => ({
          ...gate,
          came: { count: carried.count + entered.count, won: carried.won + entered.won },
          ...{ passed, rejected },
        })),
      ),
      ...(await meetingsOf(ask, made)),
    ],
    await meetingsOf(ask, made - 1),
  ]
}

/** The community innovation plan whole: chapters, project sheets, budget tables, annexes. */
export const innovationPlanReport: Report = {
  name: 'innovation-plan',
  title: { ko: '지역사회혁신계획', en: 'Community innovation plan' },
  of: { ko: '계획', en: 'Plan' },
  choices: async (ask) => answered(await ask(listPlans, {})).plans.map(({ id, name }) => ({ of: id, label: name })),
  async make(ask, of) {
    const planId = PlanId.safeParse(of)
    const seen = planId.success ? await ask(seePlan, { planId: planId.data }) : notFound
    if (!seen.ok) return notFound
    const plan = seen.value.plan
    const ofPlan = { planId: plan.id }
    const { sections } = answered(await ask(seePlanText, ofPlan))
    const sheets = []
    for (const { projectId } of seen.value.projects) {
      const { sheet, budget: lines } = answered(await ask(seeProject, { projectId }))
      sheets.push({ sheet, lines })
    }
    return ok(
      innovationPlan({
        district: answered(await ask(seeDistrict, {})).name,
        seen: seen.value,
        budget: answered(await ask(seePlanBudget, ofPlan)).budget,
        sections: sections.length > 0 ? sections : officialSkeleton.map((section) => ({ ...section, body: '' })),
        sheets,
        annexes: await annexesOf(ask, plan),
      }),
    )
  },
}
