import { describe, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page, type RefusedForm } from '#kernel/page.ts'
import type { QueryContract } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { previewLineCarry, seeProjectLines } from '#rooms/budget/contract.ts'
import { listItems } from '#rooms/items/contract.ts'
import { render } from '#ui/render-for-test.tsx'
import { listPlans, seePlanText, seeProject } from '../contract.ts'
import { aSheet, day, planOf2021 } from '../core/fixture.ts'
import { carryLinesPage } from './carry-lines-page.tsx'
import { copyProjectPage } from './copy-project-page.tsx'

const plan = { ...planOf2021, id: 'plan-2022', fiscalYear: 2022 }
const sum = (lines: number, total: number) => ({ lines, total, bySource: [{ source: 'city', amount: total }] })
const row = (lineId: string, more: object) => ({
  ...{ lineId, became: 'moved', accountFrom: '사무관리비', accountTo: '사무관리비', candidates: [], group: null },
  ...{ label: lineId, formulaText: '1,000원×3회', stated: 3000, source: 'city', stands: false },
  ...more,
})
const report = (lines: object[], more: object = {}) => ({
  ...{ lines, before: sum(lines.length, 12_000), standing: sum(0, 0), ready: sum(2, 6000), left: sum(2, 6000) },
  ...{ after: sum(2, 6000), basedOn: 3, accounts: ['사무관리비', '행사진행비', '조성비', '설치비'] },
  ...more,
})
const lines = [
  row('l1', {}),
  row('l2', { became: 'renamed', accountFrom: '행사운영비', accountTo: '행사진행비', group: '공론장' }),
  row('l3', { became: 'ambiguous', accountTo: null, candidates: ['조성비', '설치비'] }),
  row('l4', { became: 'not-found', accountFrom: '재료비', accountTo: null }),
]
const project = (copiedFrom: object | null) =>
  seeProject.reply.parse({
    ...{ plan, version: 1, copiedFrom, subsidies: [], findings: [], sheet: aSheet(8, 'i8', { planId: 'plan-2022' }) },
    item: { itemId: 'i8', title: '안양천', aliases: [] },
    budget: seeProjectLines.reply.parse({
      ...{ projectId: 'project-8', version: 0, total: 0, bySource: [], lines: [], findings: [] },
      ...{ multiYear: null, multiYearVersion: 0, shareRules: [], placements: [] },
    }),
  })
const from = { projectId: 'p2021-8', title: '안양천에서 놀자!', fiscalYear: 2021 }
const size = { projects: 1, indicators: 0, stages: 0, typedStages: 0, costLines: 4, total: 12_000, bySource: [] }
const listed = { projectId: 'p2021-8', no: 8, title: '안양천에서 놀자!', category: '부문별', total: 12_000 }
const planSeen = (of: typeof planOf2021, projects: object[]) =>
  ok(seePlanText.reply.parse({ plan: of, sections: [], projects }))

const item = (id: string, title: string) => ({
  item: { id, title, cycleId: 'cycle-2021', kind: 'city-transfer', enteredOn: day('2021-03-16') },
  ...{ origin: { kind: 'entered' }, standing: { state: 'open' } },
})
const items = { items: [item('i8', '안양천'), item('i12', '새 의제')], pages: 1, page: 1, total: {} }

const answers = (preview: unknown, copiedFrom: object | null = from): Record<string, (input: never) => unknown> => ({
  [seeProject.name]: () => ok(project(copiedFrom)),
  [previewLineCarry.name]: () => preview,
  [listItems.name]: () => ok(items),
  [listPlans.name]: () => ok({ plans: [plan, planOf2021].map((one) => ({ ...one, ...size, resolved: true })) }),
  [seePlanText.name]: ({ planId }: { planId: string }) =>
    planId === 'plan-2022' ? planSeen(plan, []) : planSeen(planOf2021, [listed]),
})

async function show(
  shown: Page,
  replies: Record<string, (input: never) => unknown>,
  { query = {}, form = null }: { query?: Record<string, string>; form?: RefusedForm | null } = {},
) {
  const ask = (async (contract: QueryContract, input: never) => replies[contract.name]?.(input)) as unknown as Ask
  const rendered = await shown.render({
    ...{ ask, lang: 'ko', form, sent: null, query, now: Instant.parse('2022-01-10T00:00:00.000Z') },
    actor: { districtId: DistrictId.parse('geumcheon'), roles: ['department-officer'], accountId: null },
    params: { id: shown === carryLinesPage ? 'project-8' : 'plan-2022' },
  })
  if (isRefused(rendered) || isDownload(rendered)) throw new Error('not a page')
  return render(rendered)
}

describe('the page that carries cost lines', () => {
  it('tells of each line what becomes of it, offers accounts to those without one, and says what is left', async () => {
    const html = await show(carryLinesPage, answers(ok(previewLineCarry.reply.parse(report(lines)))))
    expect(html).toContain('2줄(6,000원)')
    for (const word of ['그대로', '과목 이름이 바뀜', '맞는 과목이 여럿', '맞는 과목 없음'])
      expect(html).toContain(word)
    expect(html).toContain('공론장: l2')
    expect(html).toContain('name="basedOn" value="3"')
    expect(html).toContain('name="choices.3.lineId" value="l4"')
    const third = /<select[^>]*name="choices\.2\.accountName">(.*?)<\/select>/.exec(html)?.[1] ?? ''
    expect([...third.matchAll(/<option value(?:="(.*?)")?/g)].map(([, value]) => value ?? '')).toEqual([
      ...['', '조성비', '설치비', '사무관리비', '행사진행비'],
    ])
    expect(html).toContain('do/budget/carry-lines')
  })

  it('says when all stands there, when there is nothing, and why it is refused', async () => {
    const done = report([row('l1', { stands: true })], { ready: sum(0, 0), left: sum(0, 0), standing: sum(1, 3000) })
    const html = await show(carryLinesPage, answers(ok(previewLineCarry.reply.parse(done))))
    expect(html).toContain('모두 옮겼습니다')
    expect(html).not.toContain('do/budget/carry-lines')
    expect(await show(carryLinesPage, answers(null, null))).toContain('가져온 사업계획서가 아니어서')
    const without = refuse({ kind: 'year-without-accounts', fiscalYear: 2022 })
    expect(await show(carryLinesPage, answers(without))).toContain('2022년도에는 예산과목표가 없습니다')
  })

  it('says what was refused', async () => {
    const form = {
      ...{ command: 'budget.carry-lines', values: {}, refusal: { kind: 'lines-changed-meanwhile' } },
      ...{ sentence: '그사이 바뀌었습니다.', fieldErrors: {} },
    }
    const html = await show(carryLinesPage, answers(ok(previewLineCarry.reply.parse(report(lines)))), { form })
    expect(html).toContain('그사이 바뀌었습니다.')
  })

  it('keeps what was chosen for each line, wherever it stands now', async () => {
    const sent: readonly (readonly [string, string])[] = [
      ...[['l9', '조성비'] as const, ['l4', '설치비'] as const, ['l1', ''] as const, ['l2', '없어진 과목'] as const],
      ...[['l3', '사무관리비'] as const],
    ]
    const form = {
      ...{ command: 'budget.carry-lines', refusal: { kind: 'lines-changed-meanwhile' } },
      ...{ sentence: '그사이 바뀌었습니다.', fieldErrors: {} },
      values: {
        basedOn: '2',
        ...Object.fromEntries(
          sent.flatMap(([lineId, accountName], at) => [
            [`choices.${at}.lineId`, lineId],
            [`choices.${at}.accountName`, accountName],
          ]),
        ),
      },
    }
    const html = await show(carryLinesPage, answers(ok(previewLineCarry.reply.parse(report(lines)))), { form })
    const selected = [...html.matchAll(/<select[^>]*name="choices\.(\d)\.accountName">(.*?)<\/select>/g)].map(
      ([, at, options = '']) => [at, /<option[^>]* selected[^>]*>(.*?)</.exec(options)?.[1] ?? null],
    )
    expect(selected).toEqual([
      ['0', '옮기지 않음'],
      ['1', null],
      ['2', '사무관리비'],
      ['3', '설치비'],
    ])
    expect(html).toContain('name="basedOn" value="3"')
  })
})

describe('the page that copies a project', () => {
  it('asks for the project first, then shows its lines before anything moves', async () => {
    const replies = answers(ok(previewLineCarry.reply.parse(report(lines))))
    const first = await show(copyProjectPage, replies)
    expect(first).toContain('2021 · 8. 안양천에서 놀자!')
    expect(first).not.toContain('do/plans/copy-project')
    const second = await show(copyProjectPage, replies, { query: { from: 'p2021-8' } })
    expect(second).toContain('do/plans/copy-project')
    expect(second).toContain('맞는 과목 없음')
    expect(second).not.toContain('choices.0')
    expect(second).toMatch(/name="_then" value="\/geumcheon\/projects\/[a-z0-9-]+\/carry-lines"/)
  })

  it('goes on under the item of the earlier year, unless another of the cycle is chosen', async () => {
    const replies = answers(ok(previewLineCarry.reply.parse(report(lines))))
    const query = { from: 'p2021-8' }
    const chosenOf = (html: string) =>
      [
        ...(/<select[^>]*name="itemId".*?<\/select>/.exec(html)?.[0] ?? '').matchAll(
          /<option value="(.*?)"( selected)?/g,
        ),
      ].map(([, id, selected]) => [id, selected !== undefined])
    expect(chosenOf(await show(copyProjectPage, replies, { query }))).toEqual([
      ['i8', true],
      ['i12', false],
    ])
    const form = {
      ...{ command: 'plans.copy-project', values: { fromProjectId: 'p2021-8', itemId: 'i12' } },
      ...{ refusal: { kind: 'number-taken' }, sentence: '다른 번호를 골라 주세요.', fieldErrors: {} },
    }
    expect(chosenOf(await show(copyProjectPage, replies, { form }))).toEqual([
      ['i8', false],
      ['i12', true],
    ])
    const many = { ...replies, [listItems.name]: () => ok({ ...items, pages: 2 }) }
    expect(await show(copyProjectPage, many, { query })).toMatch(
      /<input[^>]*value="i8"[^>]*name="itemId"|<input[^>]*name="itemId"[^>]*value="i8"/,
    )
  })

  it('copies the sheet even where the lines cannot be told of', async () => {
    const replies = answers(refuse({ kind: 'year-without-accounts', fiscalYear: 2022 }))
    const html = await show(copyProjectPage, replies, { query: { from: 'p2021-8' } })
    expect(html).toContain('예산과목표가 없습니다')
    expect(html).toContain('do/plans/copy-project')
  })
})
