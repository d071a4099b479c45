import type { CommandContext, Row } from '#kernel/handler.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { MeetingRequestId } from '../core/meeting-request.ts'
import type { VoteId } from '../core/vote.ts'
import { findCalled } from '../store/called-queries.ts'
import { lockRequest } from '../store/request-queries.ts'
import { findVote } from '../store/vote-queries.ts'

const bodyRow = (bodyId: BodyId | undefined): Row => (bodyId === undefined ? [] : [{ kind: 'body', id: bodyId }])

/** What is called or asked of a body belongs to that body. */
export const rowOfBody = async (
  _: CommandContext,
  { bodyId }: { readonly bodyId: BodyId },
): Promise<readonly Row[]> => [bodyRow(bodyId)]

/** A called meeting belongs to the body that meets; of a joint meeting, to the one that calls it. */
export const rowOfMeeting = async (
  { trx, districtId }: CommandContext,
  { meetingId }: { readonly meetingId: MeetingId },
): Promise<readonly Row[]> => [bodyRow((await findCalled(trx, districtId, meetingId))?.bodyId)]

export const rowOfRequest = async (
  { trx, districtId }: CommandContext,
  { requestId }: { readonly requestId: MeetingRequestId },
): Promise<readonly Row[]> => [bodyRow((await lockRequest(trx, districtId, requestId))?.bodyId)]

export const rowOfVote = async (
  context: CommandContext,
  { voteId }: { readonly voteId: VoteId },
): Promise<readonly Row[]> => {
  const vote = await findVote(context.trx, context.districtId, voteId)
  return vote === null ? [[]] : rowOfMeeting(context, vote)
}
