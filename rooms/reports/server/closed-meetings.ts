import { answered } from '#kernel/answered.ts'
import type { Ask } from '#kernel/handler.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { listCalled } from '#rooms/meetings/contract-calls.ts'

/** So many of the last meetings are looked at: for each its minutes or its payments are asked for. */
const mostOffered = 60

/** The last meetings that were called here and are over, the latest first. */
export async function closedMeetings(ask: Ask): Promise<ReplyOf<typeof listCalled>['meetings']> {
  const meetings = []
  for (let page = 1, more = true; more && meetings.length < mostOffered; page += 1) {
    const listed = answered(await ask(listCalled, { state: 'closed', page }))
    meetings.push(...listed.meetings)
    more = listed.more
  }
  return meetings.slice(0, mostOffered)
}
