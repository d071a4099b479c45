import { describe, expect, test } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isRefused } from '#kernel/page.ts'
import { fromUtf8 } from '#kit/bytes.ts'
import { DistrictId } from '#kit/id.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, refuse } from '#kit/result.ts'
import { testNow } from '#tests/support/room-test.ts'
import { expectWhole } from '#tests/support/show-page.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { openVote } from '#tests/support/vote/vote-under-way.ts'
import { render } from '#ui/render-for-test.tsx'
import type { SeenVote } from '../contract.ts'
import { VoteId } from '../core/vote-id.ts'
import { boothPages } from './booth-pages.tsx'

const opened = openVote('pages', preferenceManifest)
const seen: SeenVote = {
  ...{ voteId: VoteId.parse('spring'), title: '선호도 투표', isTrial: true, state: 'open', mode: 'simple' },
  ...{ opensAt: 1_795_000_000, closesAt: 1_795_600_000, sheets: [], eh: 'A'.repeat(43) },
  eligibility: { ways: ['phone'], minimumAge: 14, belongings: ['resident', 'worker'], dongs: [], isClosed: false },
  manifest: fromUtf8(opened.manifestBytes),
  parts: { registrar: 'https://registrar.example', box: 'https://box.example' },
  ...{ sealPrivate: null, result: null },
}

async function show(path: string, vote: SeenVote | null, lang: Lang = 'ko', voteId = 'spring'): Promise<string> {
  const page = boothPages.find((one) => one.path === `/votes/:voteId/${path}`)
  const ask = (async () => (vote === null ? refuse({ kind: 'vote-not-found' }) : ok({ vote }))) as unknown as Ask
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor' as const] }
  const request = { ask, actor, lang, now: testNow, params: { voteId }, query: {}, form: null, sent: null }
  const rendered = await page?.render(request)
  if (rendered === undefined || isRefused(rendered) || !('type' in rendered)) return 'refused'
  return render(rendered, { lang, csrf: 'secret-of-this-browser', person: { label: '구민' } })
}

describe.each(['booth', 'check', 'tablet'])('/votes/…/%s', (path) => {
  test.each(['ko', 'en'] as const)('says in %s what the vote is before any script', async (lang) => {
    const html = await show(path, seen, lang)
    expectWhole(html)
    expect(html).toContain(lang === 'ko' ? '연습 투표입니다.' : 'This is a practice vote.')
    expect(html).toContain(lang === 'ko' ? '만 14살 이상' : 'aged 14 or older')
  })

  test('has no menu, no form of a session, and nothing of whoever is signed in', async () => {
    const html = await show(path, seen)
    expect(html).not.toMatch(/<nav|sign-in|secret-of-this-browser|구민/)
    expect(html).toContain('<meta name="referrer" content="no-referrer"')
  })

  test('may ask registrar and box', () => {
    expect(boothPages.find((one) => one.path.endsWith(path))?.reachesVote).toBe(true)
  })

  test('before the announcement has nothing to do', async () => {
    const html = await show(path, { ...seen, manifest: null, eh: null })
    expect(html).toContain('아직 공고되지 않은 투표입니다.')
    expect(html).not.toContain('data-booth=')
  })

  test('is refused for a vote that is not there', async () => {
    expect(await show(path, null)).toBe('refused')
    expect(await show(path, seen, 'ko', '')).toBe('refused')
  })
})

test('the tablet of a hall alone looks through the camera', () => {
  expect(boothPages.filter(({ usesCamera }) => usesCamera).map(({ path }) => path)).toEqual(['/votes/:voteId/tablet'])
})

test('a manifest that cannot be read announces no script', async () => {
  expect(await show('booth', { ...seen, manifest: '{}' })).not.toContain('공고할 때의 것과 다릅니다')
})
