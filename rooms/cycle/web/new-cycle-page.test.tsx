import { expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type RefusedForm } from '#kernel/page.ts'
import type { QueryContract } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { render } from '#ui/render-for-test.tsx'
import { listCycles, listHolidays, openCycle, seeCycle } from '../contract.ts'
import { newCyclePage } from './new-cycle-page.tsx'

const period = { from: '2020-01-01', to: '2020-05-31', precision: 'month' }
const step = { no: 1, kind: 'discovery', name: '의제 발굴', period, owner: '협치회의', gateId: null }
const cycle = { id: 'cycle-2021', name: '2021 계획 수립', fiscalYear: 2021, steps: [step, { ...step, no: 2 }] }
const replies = (cycles: object[]): Record<string, unknown> => ({
  [listHolidays.name]: { added: [] },
  [listCycles.name]: listCycles.reply.parse({ cycles }),
  [seeCycle.name]: seeCycle.reply.parse({
    ...{ on: '2021-03-02', cycle, changes: [] },
    standing: { done: [], open: [], next: null, upcoming: [] },
  }),
})
const listed = replies([{ ...cycle, steps: 2, period, kinds: [step.kind] }])

async function show(
  answers: Record<string, unknown>,
  query: Record<string, string> = {},
  form?: object,
  typed?: Record<string, string>,
) {
  const made = await newCyclePage.render({
    ask: (async (contract: QueryContract) => ok(answers[contract.name])) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['secretariat'] },
    ...{
      lang: 'ko',
      query,
      sent: typed === undefined ? null : { values: typed, files: {} },
      params: {},
      form: (form as RefusedForm | undefined) ?? null,
    },
    now: Instant.parse('2021-03-02T01:00:00.000Z'),
  })
  if (isRefused(made) || isDownload(made)) throw new Error('no page')
  return render(made, { lang: 'ko' })
}
const steps = (html: string) => html.match(/class="row-inputs"/g)?.length ?? 0

it('begins with the steps of the latest cycle a year later', async () => {
  const html = await show(listed)
  expect(html).toContain('value="2022 계획 수립"')
  expect(steps(html)).toBe(2)
  expect(html).toContain('value="2021-01-01"')
  expect(html).toMatch(/name="_then" value="\/geumcheon\/calendar\?cycle=cycle-/)
})

it('has as many steps as wished, and goes on to the plan when it was opened for one', async () => {
  const html = await show(listed, { steps: '3', next: 'plan' })
  expect(steps(html)).toBe(3)
  expect(html).toMatch(/name="_then" value="\/geumcheon\/plans\/new\?cycle=cycle-/)
  expect(steps(await show(listed, { steps: '9999' }))).toBe(2)
})

it('begins with empty steps where there is no cycle', async () => {
  const html = await show(replies([]))
  expect(html).toContain('앞선 흐름이 없습니다.')
  expect(steps(html)).toBe(5)
})

it('keeps what was typed, and says at the last day that the dates do not fit', async () => {
  const values = { cycleId: 'cycle-x', 'steps.1.name': '바꾼 이름', 'steps.1.period.to': '2019-01-01' }
  const fieldErrors = { 'steps.1.period': '끝나는 날이 앞섭니다.' }
  const form = { command: openCycle.name, values, refusal: { kind: 'invalid-input' }, sentence: '거절', fieldErrors }
  const html = await show(listed, {}, form)
  for (const typed of ['cycle-x', '바꾼 이름', '2019-01-01']) expect(html).toContain(`value="${typed}"`)
  expect(html.match(/끝나는 날이 앞섭니다\./g)).toHaveLength(2)
  expect(html).toMatch(/<a href="#[^"]*steps-1-period-to">2번 단계 기간: 끝나는 날이 앞섭니다\./)
})

it('begins with a template shifted to a day, without the steps left out, and with more where they are wished', async () => {
  const query = { template: 'dong-plan', start: '2026-01-05' }
  const whole = await show(listed, query)
  expect(whole).toContain('value="2027 동 자치계획"')
  expect(whole).toContain('name="limit"')
  expect(steps(whole)).toBe(12)
  expect(whole).toContain('without=2')
  const fewer = await show(listed, { ...query, without: '1,2' })
  expect(steps(fewer)).toBe(10)
  expect(fewer).not.toContain('자치계획 수립 방향과 한도 안내')
  expect(fewer).toContain('without=1%2C2%2C3')
  expect(steps(await show(listed, { ...query, steps: '14' }))).toBe(14)
  expect(await show(listed, { template: 'resident-budget', start: '언제' })).toContain('시작하는 날을 읽지 못해')
  expect(await show(listed, { ...query, start: '2032-01-05' })).toContain('아직 모르는 해')
})

it('shows before it is opened what the dates should be looked at again for', async () => {
  const html = await show(listed)
  expect(html).toContain('열기 전에 살펴보기')
  expect(html).toContain('첫날이 쉬는 날입니다: 2021. 1. 1.(금), 1월 1일.')
  expect(html).toContain('날짜 다시 살펴보기')
  expect(await show(replies([]))).not.toContain('열기 전에 살펴보기')
  const clean = await show(listed, { template: 'dong-plan', start: '2027-01-04', without: '3,4,6,7,8' })
  expect(clean).toContain('날짜에 살펴볼 것이 없습니다.')
})

it('looks at what was typed as often as wished, and keeps it', async () => {
  const query = { template: 'dong-plan', start: '2027-01-04' }
  const typed = {
    'steps.0.period.from': '2027-01-03',
    'steps.1.period.to': '2020-01-01',
    'steps.2.kind': 'nothing',
    'steps.3.name': '바꾼 검토',
    'steps.3.period.to': '2027-01-05',
    cycleId: 'cycle-typed',
  }
  const html = await show(listed, query, undefined, typed)
  for (const value of ['2027-01-03', '바꾼 검토', 'cycle-typed']) expect(html).toContain(`value="${value}"`)
  expect(html).toContain('첫날이 쉬는 날입니다: 2027. 1. 3.(일), 주말.')
  expect(html).toContain('끝나는 날이 첫날보다 앞섭니다.')
  expect(html).toContain('단계가 더 늦게')
})
