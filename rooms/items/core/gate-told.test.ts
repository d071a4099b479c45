import { expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Gate, Outcome } from './gate.ts'
import { gateTold } from './gate-told.ts'

it('tells who follows an item where it was decided on, and with which outcome', () => {
  const gate = Gate.parse({
    ...{ id: 'gate-1', cycleId: 'plan-2021', name: '1차 심사', order: 3, decider: '협치회의', meetingId: null },
    ...{ period: { from: '2020-06-30', to: '2020-06-30', precision: 'day' }, kind: 'screening', imported: false },
  })
  const outcome = Outcome.parse({
    itemId: 'item-1',
    outcome: 'passed',
    count: 1,
    won: 100,
    into: null,
    reasonCode: null,
    reason: null,
  })
  expect(gateTold(gate, outcome)).toMatchObject([
    {
      to: [{ followersOf: [{ kind: 'item', id: 'item-1' }] }],
      words: { ko: expect.stringMatching(/1차 심사가 끝났습니다\. 결과: \S/), en: expect.stringContaining('1차 심사') },
      path: '/items/item-1',
    },
  ])
  const kim = AccountId.parse('kim')
  expect(gateTold(gate, outcome, [kim])).toMatchObject([
    { kind: 'items.gate-decided', except: [kim] },
    {
      ...{ kind: 'items.own-decided', to: [{ accounts: [kim] }], path: '/items/item-1' },
      words: {
        ko: '내가 낸 제안의 1차 심사가 끝났습니다. 결과: 통과',
        en: expect.stringMatching(/^Your proposal .*1차 심사/),
      },
    },
  ])
})
