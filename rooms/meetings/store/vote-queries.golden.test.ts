import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MeetingId } from '../core/meeting.ts'
import { defaultRules } from '../core/meeting-rules.ts'
import { countVote, type Vote, VoteId } from '../core/vote.ts'
import * as queries from './vote-queries.ts'

const district = DistrictId.parse('geumcheon')
const meetingId = MeetingId.parse('m-1')
const id = VoteId.parse('v-1')
const at = Instant.parse('2026-08-12T06:00:00.000Z')
const result = countVote(
  { inFavour: 9, against: 7, abstained: 0 },
  { enrolled: 30, present: 16, recused: 0 },
  defaultRules('governance-council'),
  null,
)
if (!result.ok) throw new Error(result.refusal.kind)
const vote: Vote = {
  ...{ id, meetingId, agendaNo: 1, motion: '원안 의결', replyBy: null },
  method: 'roll',
  ...{ openedAt: at, closedAt: null, counted: null, gateId: null },
}
const made = { personNo: 1, choice: 'for' } as const

goldenSql(import.meta.url, queries, {
  insertRecusal: [district, meetingId, { agendaNo: 1, personNo: 1, ground: 'withdrew', reason: '자기 단체' }],
  recusalsOf: [district, meetingId],
  insertVote: { roll: [district, vote], secret: [district, { ...vote, method: 'secret' }] },
  findVote: [district, id],
  votesOf: [district, meetingId],
  closeVote: [district, id, { at, counted: result.value }],
  noteGate: [district, id, GateId.parse('council-2026')],
  insertNamedChoices: { none: [district, id, []], one: [district, id, [made]] },
  namedChoicesOf: { none: [district, []], one: [district, [id]] },
  putSecretChoice: [district, id, made],
  secretVotersOf: { none: [district, []], one: [district, [id]] },
  secretSums: [district, id],
})
