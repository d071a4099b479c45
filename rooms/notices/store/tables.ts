import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Failure, MessageChannel, MessageId, MessageKind } from '../core/message.ts'
import type { NoticeMeans, TellingId } from '../core/notice.ts'

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
  telling: {
    district_id: DistrictId
    telling_id: TellingId
    kind: string
    words_ko: string
    words_en: string
    subject_kind: string
    subject_id: string
    path: string
    told_at: Instant
  }
  notice: {
    district_id: DistrictId
    account_id: AccountId
    telling_id: TellingId
    told_at: Instant
    read_at: Instant | null
    owed: 'at-once' | 'digest' | null
  }
  follow: {
    district_id: DistrictId
    account_id: AccountId
    subject_kind: string
    subject_id: string
    followed_at: Instant
  }
  notice_choice: { district_id: DistrictId; account_id: AccountId; kind: string; means: NoticeMeans }
  reminder: { district_id: DistrictId; subject_kind: string; subject_id: string; deadline: LocalDate }
}
