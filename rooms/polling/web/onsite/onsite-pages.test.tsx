import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { ballotsManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { officers, openVotesOnSite } from '#tests/support/vote/votes-on-site.ts'
import { addCountSheet, enterCountSheet } from '../../contract-onsite.ts'
import { VoteId } from '../../core/vote-id.ts'
import { onsitePages } from './pages.ts'

const voteId = VoteId.parse('vote-2026')
const [one, two] = officers
const row = (first: string) => [first, ...Array.from({ length: 17 }, () => '')].join('\t')
let site: Awaited<ReturnType<typeof openVotesOnSite>>
const show = (path: string, wish: object = {}) =>
  showPage(site.room, onsitePages, path, { role: 'secretariat', params: { voteId, sheetId: 'hall-1' }, ...wish })

beforeAll(async () => {
  site = await openVotesOnSite(ballotsManifest(voteKeys('pages')))
  const fileId = await site.hold('개표록.pdf', '%PDF-1.7\n%%EOF\n')
  const sheet = { voteId, sheetId: 'hall-1', kind: 'papers' as const, place: '구민회관', signedBy: '참관인' }
  expect(await site.room.run(addCountSheet, { ...sheet, files: [{ fileId }] }, one)).toMatchObject({ ok: true })
})
afterAll(() => site.room.close())

describe('the pages on the spot', () => {
  test('list the sheets and take another', async () => {
    const html = await show('/votes/:voteId/sheets')
    expectWhole(html)
    expect(html).toContain('구민회관')
    expect(html).toContain('name="files"')
    expect(await show('/votes/:voteId/sheets', { params: { voteId: 'N' } })).toBe('vote-not-found')
  })

  test('show a sheet to be entered one ballot a line, and then where the two differ', async () => {
    const page = '/votes/:voteId/sheets/:sheetId'
    const before = await show(page)
    expectWhole(before)
    expect(before).toContain('name="ballots"')
    expect(before).toContain('번호\t놀이터')
    const enter = (by: typeof one, ballots: string) =>
      site.room.run(enterCountSheet, { voteId, sheetId: 'hall-1', spoilt: '1', ballots }, by)
    await enter(one, [row('1'), row('')].join('\n'))
    expect(await show(page)).not.toContain('두 숫자가 다른 곳')
    await enter(two, [row('1'), row('1')].join('\n'))
    const after = await show(page)
    expectWhole(after)
    expect(after).toContain('둘째 사람의 2번째 표가 첫째 사람에게 없습니다. 놀이터')
    expect(after).toContain('두 사람이 이미 적었습니다.')
    expect(await show(`${page}/scan`)).toBe('hall-1.pdf')
    expect(await show(page, { params: { voteId, sheetId: 'X' } })).toBe('sheet-not-found')
  })

  test('a refused sheet keeps what was typed and says what is wrong', async () => {
    const form = {
      ...{ command: enterCountSheet.name, values: { ballots: 'x', spoilt: '', reason: '' }, sentence: '문제' },
      refusal: { kind: 'sheet-impossible', faults: [{ fault: 'ballot-invalid', ballot: 3, why: 'cost' }] },
      fieldErrors: {},
    }
    const html = await showPage(site.room, onsitePages, '/votes/:voteId/sheets/:sheetId', {
      ...{ role: 'administrator', params: { voteId, sheetId: 'hall-1' }, form },
    })
    expectWhole(html)
  })

  test('say in words what does not add up before the close', async () => {
    const html = await show('/votes/:voteId/reconcile')
    expectWhole(html)
    expect(html).toContain('맞지 않는 곳이 2군데 있습니다.')
    expect(html).toContain('구민회관')
    expect(html).toContain('찾아 주세요')
  })

  test.each(['ko', 'en'] as const)('stand in %s', async (lang) => {
    for (const { path } of onsitePages.filter(({ path }) => !/\/(scan|file|release)$/.test(path)))
      expectWhole(await show(path, { lang }))
  })
})
