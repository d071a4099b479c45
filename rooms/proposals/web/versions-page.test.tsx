import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { editProposal, propose, supportProposal } from '../contract.ts'
import { pages } from './pages.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
beforeAll(async () => {
  kept = await openRoomWithFiles()
})
afterAll(() => kept.room.close())

const mine = { role: 'resident', account: 'kim' } as const
const words = { title: '가로등', place: '안양천', problem: '어둡습니다.', wish: '달아 주세요.' }

test('one version is compared at a time, the newest unless another is asked for', async () => {
  await kept.room.run(propose, { proposalId: 'lamp', ...words }, mine)
  await kept.room.run(editProposal, { proposalId: 'lamp', version: 1, ...words, wish: '더 달아 주세요.' }, mine)
  const edit = (version: number, wish: string, reason: string) =>
    kept.room.run(editProposal, { proposalId: 'lamp', version, ...words, wish, reason }, mine)
  await kept.room.run(supportProposal, { proposalId: 'lamp' }, { role: 'resident', account: 'lee' })
  expect(await edit(1, '밝은 등을 달아 주세요.', '밝기')).toMatchObject({ ok: true, value: { version: 2 } })
  expect(await edit(2, '밝은 등을 둘 달아 주세요.', '몇 개인지')).toMatchObject({ ok: true, value: { version: 3 } })
  const show = (query = {}) => showPage(kept.room, pages, '/proposals/:id/versions', { params: { id: 'lamp' }, query })
  const newest = await show()
  expectWhole(newest)
  expect(newest.match(/<ins>/g)).toHaveLength(1)
  for (const part of ['3판', 'versions?version=2', 'versions?version=1', '몇 개인지', '밝기'])
    expect(newest).toContain(part)
  const second = await show({ version: '2' })
  expectWhole(second)
  expect(second).toContain('versions?version=3')
  expect(second).toMatch(/<del>.*더.*<\/del>/)
  const first = await show({ version: '1' })
  expectWhole(first)
  expect(first).not.toContain('<ins>')
})
