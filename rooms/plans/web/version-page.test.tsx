import { describe, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page } from '#kernel/page.ts'
import type { QueryContract } from '#kit/contract.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { render } from '#ui/render-for-test.tsx'
import { listVersions, seeProject, seeVersion } from '../contract.ts'
import { aSheet, planOf2021 } from '../core/fixture.ts'
import { versionPage } from './version-page.tsx'
import { versionProjectPage } from './version-project-page.tsx'

const version = (id: string, name: string, more: object = {}) => ({
  ...{ id, planId: 'plan-2021', name, kind: 'final', frozenOn: '2020-09-30', frozenAt: '2020-09-30T01:00:00.000Z' },
  ...{ role: 'secretariat', projects: 1, total: 1000, masked: 0, hash: 'a1b2'.repeat(16) },
  ...more,
})
const line = {
  ...{ id: 'l1', projectId: 'project-8', fiscalYear: 2021, accountName: '시설비', group: null, label: '탐방로 공사' },
  ...{ formulaText: '1,000,000원', factors: [], stated: 1_000_000, source: 'city' },
}
const snapshot = {
  plan: planOf2021,
  sections: [{ id: 'preface', planId: 'plan-2021', kind: 'annex', heading: '들어가며', body: '첫 문장입니다.' }],
  sheets: [aSheet(8, 'i8', { background: '굳힐 때의 배경입니다.' })],
  lines: [line],
}
const listed = listVersions.reply.parse({
  ...{ plan: planOf2021, negotiations: [] },
  versions: [version('v1', '의결본'), version('v2', '최종본', { masked: 3 })],
})
const answers = (seen: unknown, present: unknown = refuse({ kind: 'project-not-found' })): Record<string, unknown> => ({
  [listVersions.name]: ok(listed),
  [seeVersion.name]: seen,
  [seeProject.name]: present,
})
const seen = (more: object = {}, intact = true) =>
  ok(
    seeVersion.reply.parse({
      version: version('v2', '최종본', { masked: 3 }),
      snapshot: { ...snapshot, ...more },
      intact,
    }),
  )

async function show(shown: Page, replies: Record<string, unknown>, more: Record<string, string> = {}, query = {}) {
  const rendered = await shown.render({
    ask: (async (contract: QueryContract) => replies[contract.name]) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), roles: ['visitor'], accountId: null },
    ...{ lang: 'ko', form: null, sent: null, query, now: Instant.parse('2022-01-10T00:00:00.000Z') },
    params: { id: 'plan-2021', version: 'v2', project: 'project-8', ...more },
  })
  if (isRefused(rendered)) return rendered.refusal.kind
  if (isDownload(rendered)) throw new Error('not a page')
  return render(rendered)
}

describe('the page of a frozen version', () => {
  it('shows its projects, money, text and fingerprint, and leads to comparisons and to the present', async () => {
    const html = await show(versionPage, answers(seen()))
    for (const word of ['2021 지역사회혁신계획: 최종본', '들어가며', '첫 문장입니다.', '가린 곳 3군데', 'a1b2a1b2']) {
      expect(html).toContain(word)
    }
    for (const address of [
      '/compare?a=v2&amp;b=now',
      '/compare?a=v1&amp;b=v2',
      '/versions/v2/projects/project-8',
      '"',
    ]) {
      expect(html).toContain(`/geumcheon/plans/plan-2021${address}`)
    }
    expect(html).toContain('바뀌지 않았습니다')
  })

  it('says when it holds nothing, and when it is not what was frozen', async () => {
    const html = await show(versionPage, answers(seen({ sheets: [], sections: [], lines: [] }, false)))
    for (const word of ['이 판에는 사업이 없습니다', '계획 글이 없습니다', '지문과 맞지 않습니다'])
      expect(html).toContain(word)
  })

  it('is refused as the version is, and under another plan', async () => {
    expect(await show(versionPage, answers(refuse({ kind: 'version-not-found' })))).toBe('version-not-found')
    expect(await show(versionPage, answers(seen()), { id: 'plan-2022' })).toBe('version-not-found')
    expect(await show(versionPage, answers(seen()), { version: 'Not an id' })).toBe('version-not-found')
  })
})

describe('the page of a frozen project', () => {
  it('shows the sheet and its lines as they were, by the names their accounts had', async () => {
    const html = await show(versionProjectPage, answers(seen(), ok({})))
    for (const word of [
      '최종본에 굳힌 모습',
      '굳힐 때의 배경입니다.',
      '탐방로 공사',
      '공원녹지과 (주무)',
      '지금의 사업 보기',
    ]) {
      expect(html).toContain(word)
    }
    expect(html).toContain('>시설비<')
    expect(await show(versionProjectPage, answers(seen()), {}, { gantt: 'month' })).toContain('gantt=quarter')
    expect(await show(versionProjectPage, answers(seen()))).not.toContain('지금의 사업 보기')
  })

  it('says what is not stated', async () => {
    const sheets = [aSheet(8, 'i8', { summary: null, headerBudget: null, subcommittees: [], civilActors: [] })]
    expect(await show(versionProjectPage, answers(seen({ sheets })))).toContain('적혀 있지 않음')
  })

  it('is refused outside its version', async () => {
    for (const [more, kind] of [
      [{ version: 'Not an id' }, 'version-not-found'],
      [{ id: 'plan-2022' }, 'version-not-found'],
      [{ project: 'project-9' }, 'project-not-found'],
    ] as const) {
      expect(await show(versionProjectPage, answers(seen()), more)).toBe(kind)
    }
    expect(await show(versionProjectPage, answers(refuse({ kind: 'version-not-found' })))).toBe('version-not-found')
  })
})
