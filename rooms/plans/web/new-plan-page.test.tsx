import { expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page, type RefusedForm } from '#kernel/page.ts'
import type { Role } from '#kit/actor.ts'
import type { QueryContract } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { render } from '#ui/render-for-test.tsx'
import { drawUpPlan, listPlans, listVersions, seePlanText } from '../contract.ts'
import { day, planOf2021 } from '../core/fixture.ts'
import { newPlanPage } from './new-plan-page.tsx'
import { plansPage } from './plans-page.tsx'
import { versionsPage } from './versions-page.tsx'

const size = {
  projects: 17,
  indicators: 97,
  stages: 0,
  typedStages: 0,
  costLines: 132,
  total: 956_364_000,
  bySource: [],
}
const draft = { ...planOf2021, id: 'plan-2022', cycleId: 'cycle-2022', fiscalYear: 2022, name: '2022 계획' }
const ofYear = (year: number) => ({
  ...{ id: `cycle-${year}`, name: `${year} 계획 수립`, fiscalYear: year, steps: 1, kinds: ['discovery'] },
  period: day(`${year - 1}-01-01`),
})
const section = { planId: 'plan-2021', kind: 'background', version: 1 }
const replies = (plans: object[], years: number[]): Record<string, unknown> => ({
  [listPlans.name]: listPlans.reply.parse({ plans }),
  [listCycles.name]: listCycles.reply.parse({ cycles: years.map(ofYear) }),
  [listVersions.name]: listVersions.reply.parse({ plan: planOf2021, versions: [], negotiations: [] }),
  [seePlanText.name]: seePlanText.reply.parse({
    ...{ plan: planOf2021, projects: [] },
    sections: [
      { ...section, id: 'background', heading: '수립 배경', body: '' },
      { ...section, id: 'direction', heading: '추진 방향', body: '글' },
    ],
  }),
})
const last = { ...planOf2021, ...size, resolved: true }

interface Wish {
  readonly role?: Role
  readonly lang?: Lang
  readonly query?: Record<string, string>
  readonly form?: RefusedForm
}

async function show(shown: Page, answers: Record<string, unknown>, wish: Wish = {}) {
  const { role = 'secretariat', lang = 'ko', query = {}, form = null } = wish
  const made = await shown.render({
    ask: (async (contract: QueryContract) => ok(answers[contract.name])) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] },
    ...{ lang, query, form, sent: null, params: { id: 'plan-2021' } },
    now: Instant.parse('2021-03-02T01:00:00.000Z'),
  })
  if (isRefused(made) || isDownload(made)) throw new Error('no page')
  return render(made, { lang })
}

it('a new plan begins with the next year, in a cycle that has none, and leads to the copying of sheets', async () => {
  const html = await show(newPlanPage, replies([last], [2022, 2021]))
  expect(html).toContain('value="2022 지역사회혁신계획"')
  expect(html).toMatch(/name="plan\.fiscalYear"[^>]*|value="2022"[^>]*name="plan\.fiscalYear"/)
  expect(html).toContain('2022 계획 수립')
  expect(html).not.toContain('2021 계획 수립')
  expect(html).toMatch(/name="_then" value="\/geumcheon\/plans\/plan-[^"]+\/copy"/)
})

it('the cycle just opened is chosen', async () => {
  const html = await show(newPlanPage, replies([last], [2023, 2022]), { query: { cycle: 'cycle-2022' } })
  expect(html).toMatch(/<option value="cycle-2022" selected|<option selected[^>]*value="cycle-2022"/)
})

it('without a cycle to plan for it leads to opening one, in English too', async () => {
  const html = await show(newPlanPage, replies([last], [2021]))
  expect(html).toContain('계획을 세울 흐름이 없습니다.')
  expect(html).toContain('href="/geumcheon/cycles/new?next=plan"')
  expect(html).not.toContain('<form class="form"')
  expect(await show(newPlanPage, replies([last], [2021]), { lang: 'en' })).toContain('Every cycle has its plan.')
})

it('a refused plan keeps what was typed, and says at the cycle that it has a plan', async () => {
  const values = { 'plan.id': 'plan-x', 'plan.name': '이름', 'plan.fiscalYear': '이천', 'plan.source': '출처 문서' }
  const refusal = { kind: 'cycle-has-plan' }
  const form = { command: drawUpPlan.name, values, refusal, sentence: '이 해의 계획이 이미 있습니다.', fieldErrors: {} }
  const html = await show(newPlanPage, replies([last], [2022]), { form: form as unknown as RefusedForm })
  for (const typed of ['plan-x', '이름', '이천', '출처 문서']) expect(html).toContain(`value="${typed}"`)
  expect(html.match(/이 해의 계획이 이미 있습니다\./g)).toHaveLength(2)
})

it('the list offers a new plan to those who may, and shows the resolved plan above one in the making', async () => {
  const answers = replies([{ ...draft, ...size, projects: 1, total: 30_850_000, resolved: false }, last], [])
  const html = await show(plansPage, answers)
  expect(html).toContain('href="/geumcheon/plans/new"')
  const figures = html.slice(0, html.indexOf('<table'))
  expect(figures).toContain('956,364')
  expect(figures).not.toContain('30,850')
  expect(html.match(/의결 기록 없음/g)).toHaveLength(1)
  expect(await show(plansPage, answers, { role: 'visitor' })).not.toContain('/plans/new')
})

it('the form that freezes names the chapters without a text', async () => {
  const html = await show(versionsPage, replies([], []))
  expect(html).toContain('글이 없는 장이 1개 있습니다.')
  expect(html).toContain('href="/geumcheon/plans/plan-2021/text/edit#edit-background"')
  expect(html).not.toContain('#edit-direction')
  expect(await show(versionsPage, replies([], []), { role: 'visitor' })).not.toContain('글이 없는 장')
})
