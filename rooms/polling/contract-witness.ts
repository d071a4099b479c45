import { z } from 'zod'
import { only, query } from '#kit/contract.ts'
import * as may from './core/permissions.ts'
import { VoteId } from './core/vote-id.ts'
import { WitnessedHeads } from './core/witnessed-heads.ts'

/** The heads of both logs as the office saw them about once an hour and at the close, the newest first. */
export const listHeads = query({
  name: 'polling.list-heads',
  title: { ko: '주민투표 기록의 머리를 본다', en: 'See the heads of a vote’s logs' },
  permission: may.maySeeVotes,
  input: z.object({ voteId: VoteId }),
  reply: z.object({ heads: z.array(WitnessedHeads) }),
  refusal: only('vote-not-found'),
})
