import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { propose } from '../contract.ts'
import { takeIntoCycle } from '../contract-waiting.ts'
import { pages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const words = { place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }
const mine = { role: 'resident', account: 'resident-1', on: '2021-02-01' } as const
const here = '/proposals/desk/waiting'

beforeAll(async () => {
  kept = await openRoomWithFiles()
  for (const proposalId of ['lamp', 'bench'])
    await kept.room.run(propose, { proposalId, title: `가로등 ${proposalId}`, ...words, track: 'suggestion' }, mine)
})
afterAll(() => kept.room.close())

const show = async (path: string, wish: PageWish = {}) => {
  const html = await showPage(kept.room, pages, path, { role: 'secretariat', ...wish })
  expectWhole(html)
  return html
}

test('before a year is opened nothing is offered, and the desk leads nowhere', async () => {
  expect(await show(here)).toContain('해를 기다리는 제안이 없습니다')
  expect(await show('/proposals/desk')).not.toContain('desk/waiting')
})

test('once it is, the desk says how many wait, and they are chosen, looked at and taken in', async () => {
  const period = { from: '2021-03-02', to: '2021-12-20', precision: 'day' as const }
  const steps = [{ no: 1, kind: 'intake' as const, name: '접수', period }]
  await kept.room.run(openCycle, { cycleId: 'cycle-2022', name: '2022 참여예산', fiscalYear: 2022, steps })
  expect(await show('/proposals/desk')).toContain('해를 기다리는 제안 2건')

  const list = await show(here)
  expect(list).toContain('2022 참여예산 (2건)')
  expect(list).toMatch(/type="checkbox" name="take\.\d" value="lamp" aria-label="가로등 lamp 고르기"/)
  const officer = await show(here, { role: 'department-officer' })
  expect(officer).toContain('가로등 lamp')
  expect(officer).not.toContain('type="checkbox"')

  const query = { cycle: 'cycle-2022', confirm: 'chosen' }
  expect(await show(here, { query })).toContain('고른 제안이 없습니다')
  const chosen = await show(here, { query: { ...query, 'take.1': 'lamp' } })
  expect(chosen).toContain('name="proposalIds.0" value="lamp"')
  expect(chosen).not.toContain('가로등 bench')
  const all = await show(here, { query: { cycle: 'cycle-2022', confirm: 'all' } })
  expect(all).toContain('name="all" value="2"')
  expect(all).toContain('기다리는 제안 2건을 모두 ‘2022 참여예산’으로 들입니다')
  expect(await show(here, { role: 'auditor', query })).not.toContain('do/proposals/take-into-cycle')
})

test('a refused form says why beside what was chosen', async () => {
  const taken = await kept.room.run(takeIntoCycle, { cycleId: 'cycle-2022', proposalIds: ['bench'] })
  expect(taken).toMatchObject({ ok: true })
  const form = {
    ...{ command: 'proposals.take-into-cycle', values: {}, refusal: { kind: 'others-wait' } },
    ...{ sentence: '그사이 기다리는 제안이 1건으로 바뀌었습니다.', fieldErrors: {} },
  }
  const shown = await show(here, { query: { cycle: 'cycle-2022', confirm: 'all' }, form })
  expect(shown).toContain('그사이 기다리는 제안이 1건으로 바뀌었습니다.')
  expect(shown).toContain('name="all" value="1"')
})
