import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Failure, MessageChannel, MessageId, MessageKind } from '../core/message.ts'

export type NoticesTables = {
  message: {
    district_id: DistrictId
    message_id: MessageId
    kind: MessageKind
    channel: MessageChannel
    content: string | null
    made_at: Instant
    ends_at: Instant
    tries: number
    next_try_at: Instant | null
    state: 'waiting' | 'sent' | 'dead'
    failure: Failure | null
    ended_at: Instant | null
  }
}
