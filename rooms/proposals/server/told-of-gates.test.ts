import { afterAll, beforeAll, expect, it } from 'vitest'
import { decideGate } from '#rooms/items/contract.ts'
import { follow } from '#rooms/notices/contract.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { propose } from '../contract.ts'
import { mergeProposals } from '../contract-office.ts'
import { ProposalId } from '../core/proposal.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const words = { place: '안양천', problem: '어둡습니다.', wish: '밝혀 주세요.' }
const [kim, lee] = ['resident-1', 'resident-2'].map((account) => ({ role: 'resident' as const, account })) as [By, By]
type By = { readonly role: 'resident'; readonly account: string }

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const given = [
    ['lamp', kim],
    ['light', lee],
    ['bench', kim],
  ] as const
  for (const [proposalId, by] of given)
    await kept.room.run(propose, { proposalId, title: `제안 ${proposalId}`, ...words, track: 'suggestion' }, by)
  const from = ['lamp', 'light'].map((id) => ProposalId.parse(id))
  const merged = await kept.room.run(mergeProposals, { proposalId: 'both', from, title: '하나로', ...words })
  expect(merged).toMatchObject({ ok: true })
})
afterAll(() => kept.room.close())

const gate = (gateId: string, order: number, outcomes: readonly object[], entries: readonly string[]) =>
  kept.room.run(decideGate, {
    ...{ gateId, cycleId: 'proposals-2021', name: `${order}차 심사`, order, decider: '협치회의', kind: 'screening' },
    ...{ period: { from: '2021-03-02', to: null, precision: 'day' }, outcomes, entries },
  } as never)
/** What gates told about an item. */
const toldAbout = (id: string) =>
  kept.room.told.filter(({ kind, about }) => kind.startsWith('items.') && about.id === id)

it('tells everybody whose proposal it was once that a gate let it pass, through what it was merged into', async () => {
  expect(await gate('gate-1', 1, [{ itemId: 'both', outcome: 'passed' }], ['both'])).toMatchObject({ ok: true })
  const own = toldAbout('both').filter(({ kind }) => kind === 'items.own-decided')
  expect(own.map(({ to, path }) => [to, path])).toEqual([[[{ accounts: ['resident-1', 'resident-2'] }], '/items/both']])
  // What was merged before was told when it was.
  expect(toldAbout('lamp').map(({ kind }) => kind)).toEqual(['items.gate-decided'])
  expect(own[0]?.words.ko).toBe('내가 낸 제안의 1차 심사가 끝났습니다. 결과: 통과')
})

it('tells that one was dropped, and not a second time for following it', async () => {
  const subject = { kind: 'item', id: 'bench' }
  await kept.room.run(follow, { subject }, kim)
  const rejected = { itemId: 'bench', outcome: 'rejected', reason: '중복' }
  expect(await gate('gate-2', 2, [rejected], ['bench'])).toMatchObject({ ok: true })
  expect(toldAbout('bench')).toMatchObject([
    { kind: 'items.gate-decided', except: ['resident-1'] },
    { kind: 'items.own-decided', to: [{ accounts: ['resident-1'] }] },
  ])
  expect(JSON.stringify(toldAbout('bench'))).not.toContain('제안 bench')
})
