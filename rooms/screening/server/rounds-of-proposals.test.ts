import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headsOfDepartments } from '#apps/heads-of-departments.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { propose } from '#rooms/proposals/contract.ts'
import { mergeProposals, sendAway } from '#rooms/proposals/contract-office.ts'
import { proposalsRoom } from '#rooms/proposals/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { openRound, seeRound } from '../contract.ts'
import { screeningRoom } from './room.ts'

const officer = { role: 'department-officer' } as const

describe.each(engines)('a round of reviews over proposals on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(
      [
        ...[organizationRoom, documentsRoom(readHere([]), filesHere), itemsRoom({ traceSteps: [] }), cycleRoom],
        ...[proposalsRoom, screeningRoom({ voteRanks: async () => new Map(), headsOf: headsOfDepartments })],
      ],
      engine,
    )
  })
  afterAll(() => room.close())

  it('does not open over a proposal that gathers support, or of which another was made', async () => {
    const words = { place: '안양천', problem: '어둡습니다.', wish: '밝혀 주세요.' }
    for (const proposalId of ['lamp', 'light'])
      await room.run(propose, { proposalId, title: `조명 ${proposalId}`, ...words }, { role: 'resident' })

    const over = {
      ...{ roundId: 'round-of-proposals', cycleId: 'proposals-2021', name: '부서 검토' },
      gateOrder: 1,
      decider: '관련 부서',
      dueOn: '2021-03-12',
    }
    expect(await room.run(openRound, over)).toMatchObject({ refusal: { kind: 'nothing-to-review' } })
    for (const proposalId of ['lamp', 'light'])
      await room.run(sendAway, { proposalId, kind: 'referred', agency: '서울시', reason: '시의 일입니다.' })
    await room.run(propose, { proposalId: 'idea', title: '제안', track: 'suggestion', ...words }, { role: 'resident' })
    await room.run(propose, { proposalId: 'twin', title: '제안', track: 'suggestion', ...words }, { role: 'resident' })
    await room.run(mergeProposals, { proposalId: 'one', from: ['idea', 'twin'], title: '하나', ...words } as never)
    expect(await room.run(openRound, over)).toMatchObject({ value: { items: 1 } })
    const seen = await room.ask(seeRound, { roundId: over.roundId }, officer)
    expect(seen.ok && seen.value.reviews.map(({ itemId }) => itemId)).toEqual(['one'])
  })
})
