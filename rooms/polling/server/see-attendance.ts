import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { seeAttendance } from '../contract-office.ts'
import { comeByChannel, shownByDong } from '../core/attendance.ts'
import { titleOf } from '../core/election-names.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { findVote } from '../store/queries.ts'

const none = { online: 0, onsite: 0, paper: 0, all: 0 }

/** How many have come by each channel, as last told. */
export const cameTo = ({ attendance, manifest }: VoteRecord) =>
  attendance === null || manifest === null
    ? none
    : comeByChannel(attendance, manifestShape.parse(JSON.parse(manifest)).styles)

export const turnoutBaseOf = ({ draft: { turnoutBase, turnoutSource } }: VoteRecord) =>
  turnoutBase === null || turnoutSource === null ? null : { n: turnoutBase, source: turnoutSource }

export const seeAttendanceHandler = handleQuery(seeAttendance, async ({ trx, districtId }, { voteId }) => {
  const vote = await findVote(trx, districtId, voteId)
  if (vote === null) return refuse({ kind: 'vote-not-found' })
  const names = new Map((vote.eligibility?.dongs ?? []).map(({ id, name }) => [id, name]))
  const byDong = Object.entries(shownByDong(vote.attendance?.byDong ?? {}))
  return ok({
    ...{ title: titleOf(vote.draft), asOf: vote.attendanceAt ?? null, byChannel: cameTo(vote) },
    byDong: byDong.map(([dong, people]) => ({ dong: names.get(dong) ?? dong, people })),
    turnoutBase: turnoutBaseOf(vote),
  })
})
