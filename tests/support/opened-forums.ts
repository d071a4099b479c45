import { expect } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { announceForum } from '#rooms/forums/contract.ts'
import { ownRegistration } from '#rooms/forums/contract-seats.ts'
import { ForumId } from '#rooms/forums/core/forum.ts'
import { forumsRoom } from '#rooms/forums/server/room.ts'
import { forumsTraceSteps } from '#rooms/forums/server/trace-steps.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { surveysRoom } from '#rooms/surveys/server/room.ts'
import type { Engine } from './database.ts'
import { openRoom, type RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

/** Tests happen on 2021-03-02; the forum is that day, so that one registers, comes and votes on it. */
export const announced: Omit<GivenTo<typeof announceForum>, 'forumId'> = {
  ...{ kind: 'hundred', title: '봄 공론장', heldOn: '2021-03-02', beginsAt: '18:30', place: '구청 대강당' },
  programme: '사업 발표\n규칙 안내 | 20\n테이블 토론 | 70분',
  ...{ seats: 3, opensOn: '2021-03-01', closesOn: '2021-03-02' },
}

export const forumId = (text: string): ForumId => ForumId.parse(text)
export const by = (account: string) => ({ role: 'resident' as const, account })
export const me = (forum: string, name: string) => ({ forumId: forumId(forum), name, consent: true as const })

/** The room of forums with those it asks, on a database of their own. */
export const openForums = (engine: Engine): Promise<RoomTest> =>
  openRoom(
    [
      organizationRoom,
      itemsRoom({ traceSteps: [forumsTraceSteps] }),
      cycleRoom,
      surveysRoom,
      forumsRoom({ sealing: testSignIn.sealing }),
    ],
    engine,
  )

/** Announces a forum as above, and what is otherwise. */
export async function announceIn(room: RoomTest, forum: string, other: object = {}): Promise<void> {
  const done = await room.run(announceForum, { ...announced, ...other, forumId: forumId(forum) })
  expect(done).toMatchObject({ ok: true })
}

/** One's own registration for a forum; null without one. */
export async function ownIn(room: RoomTest, forum: string, account: string) {
  const seen = await room.ask(ownRegistration, { forumId: forumId(forum) }, by(account))
  return seen.ok ? seen.value.registration : null
}
