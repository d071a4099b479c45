import { announceForum } from '#rooms/forums/contract.ts'
import {
  checkIn,
  ownRegistration,
  register,
  seatAtTables,
  seeDesk,
  setTable,
  settleSeats,
} from '#rooms/forums/contract-seats.ts'
import { nameCluster, putVote, writeNote } from '#rooms/forums/contract-tables.ts'
import type { Doing, Visited } from './doing.ts'

/** A forum that takes registrations, one for which somebody registered, and one that is held today, with two votes open. */
export async function forumsUnderWay({ run, ask, day }: Doing): Promise<readonly Visited[]> {
  const announce = (forumId: string) =>
    run(announceForum, {
      ...{
        forumId,
        kind: 'hundred',
        title: `${forumId} 공론장`,
        heldOn: day(),
        beginsAt: '18:30',
        place: '구청 대강당',
      },
      ...{ seats: 3, opensOn: day(-3), closesOn: day() },
    })
  const registers = (forumId: string) => run(register, { forumId, name: '김주민', consent: true }, { as: 'resident' })
  for (const forumId of ['forum-called', 'forum-registered', 'forum-held']) await announce(forumId)
  for (const forumId of ['forum-registered', 'forum-held']) await registers(forumId)

  const held = { forumId: 'forum-held' }
  await run(setTable, { ...held, tableNo: 1, question: '무엇이 먼저인가요?' })
  await run(settleSeats, held)
  await run(seatAtTables, held)
  const { registration } = await ask(ownRegistration, held, { as: 'resident' })
  await run(checkIn, { ...held, code: registration?.code ?? '' }, { as: 'visitor' })
  const vote = { ...held, title: '무엇이 먼저인가', mostChoices: 1, options: '공원\n도서관' }
  await run(putVote, { ...vote, voteId: 'vote-by-ballot', method: 'ballot' })
  await run(putVote, { ...vote, voteId: 'vote-by-show', method: 'show' })
  const { tables } = await ask(seeDesk, held)
  const secret = tables[0]?.secret ?? ''
  const table = { as: 'visitor' } as const
  await run(nameCluster, { secret, clusterId: 'cluster-safety', name: '안전' }, table)
  await run(writeNote, { secret, noteId: 'note-1', text: '골목이 어둡다', clusterId: null }, table)
  return [
    ['resident', '/forums/forum-called'],
    ['resident', '/forums/forum-registered'],
    ['secretariat', '/forums/forum-registered/desk'],
    ['secretariat', '/forums/forum-held/desk'],
    ['visitor', '/forums/forum-held/here'],
    ['visitor', '/forums/forum-held/vote'],
    ['visitor', `/forum-tables/${secret}`],
  ]
}
