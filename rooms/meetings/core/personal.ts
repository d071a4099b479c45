import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'

/** What a payment needs: kept until it is recorded, and read by nobody but who pays. */
const bankAccount: PersonalField = {
  file: 'meeting-members',
  table: 'allowance',
  column: 'bank_account',
  label: { ko: '참석수당을 받을 계좌(암호화)', en: 'Bank account for an allowance, sealed' },
  kind: 'identifier',
  certain: true,
  basis: 'consent',
  retention: { kind: 'days-after', days: 0, event: 'used' },
  readers: ['secretariat'],
  published: false,
  mask: 'hidden',
  required: false,
  sensitive: false,
}

/** Which account a member of a meeting has: by it they check in, vote, and are paid. */
const memberAccount: PersonalField = {
  ...bankAccount,
  table: 'meeting_person',
  column: 'account_id',
  label: { ko: '회의 위원의 계정', en: 'Account of a member of a meeting' },
  basis: 'public-duty',
  retention: { kind: 'with-account' },
}

/** What this room holds of people: members by their seats, an account while it is needed, and free text. */
export const meetingsPersonal: PersonalDeclaration = {
  room: 'meetings',
  files: [
    {
      key: 'meeting-members',
      name: { ko: '회의 참석과 수당', en: 'Attendance of meetings, and allowances' },
      purpose: {
        ko: '위원의 출석을 확인하고 한 번만 표결하게 하며 참석수당을 지급함',
        en: 'To know who attends, to let each vote once, and to pay allowances',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의), 제3호(소관 업무)',
        en: 'Act on personal information, art. 15 (1) 1 and 3',
      },
    },
  ],
  fields: [
    bankAccount,
    memberAccount,
    workText('meeting', 'topic', { ko: '회의 안건', en: 'Topics of meetings' }),
    workText('resolution', 'text', { ko: '의결 내용', en: 'Resolutions' }),
    workText('meeting_request', 'purpose', { ko: '소집 요구의 목적', en: 'Purposes of requests' }),
    workText('called_meeting', 'topic', { ko: '소집한 회의의 제목', en: 'Topics of called meetings' }),
    workText('called_meeting', 'short_notice_reason', { ko: '급히 소집한 까닭', en: 'Reasons of a short notice' }),
    workText('call_change', 'point', { ko: '바꾼 안건의 이름', en: 'Titles of points that were changed' }),
    workText('call_change', 'reason', { ko: '회의를 바꾼 까닭', en: 'Why a meeting was changed' }),
    workText('agenda_item', 'title', { ko: '안건', en: 'Agenda' }),
    workText('agenda_item', 'notes', { ko: '논의한 내용', en: 'Discussion' }),
    workText('recusal', 'reason', { ko: '제척·기피·회피의 까닭', en: 'Reasons of recusals' }),
    workText('meeting_vote', 'motion', { ko: '표결한 내용', en: 'Motions' }),
    workText('minutes_version', 'text', { ko: '회의록', en: 'Minutes' }),
    workText('minutes_version', 'correction', { ko: '회의록을 고친 까닭', en: 'Corrections of minutes' }),
    workText('allowance', 'reason', { ko: '수당을 따로 정한 까닭', en: 'Reasons of an allowance' }),
  ],
  people: { meeting_person: 'account_id' },
  impersonal: {
    meeting: {
      key: 'meeting_id body_id',
      list: 'kind session stated_weekday',
      office: 'group_text place source',
    },
    resolution: { key: 'resolution_id meeting_id gate_id', office: 'source' },
    meeting_rules: { key: 'body_id', office: 'rules' },
    meeting_request: { key: 'request_id body_id' },
    meeting_request_seat: { key: 'request_id seat_id' },
    called_meeting: {
      key: 'meeting_id body_id request_id',
      list: 'kind session form called_by state',
      office: 'place begins_at ends_at rules',
      secret: 'check_in_code',
    },
    joined_body: { key: 'meeting_id body_id' },
    notice_reply: { key: 'meeting_id seat_id' },
    call_change: { key: 'meeting_id', list: 'what', office: 'begins_at place' },
    agenda_item: { key: 'meeting_id item_id', list: 'kind' },
    agenda_paper: { key: 'meeting_id file_id' },
    meeting_person: { key: 'meeting_id' },
    meeting_seat: { key: 'meeting_id seat_id body_id', list: 'kind', office: 'label' },
    presence: { key: 'meeting_id', list: 'noted_by' },
    check_in_try: { key: 'meeting_id' },
    recusal: { key: 'meeting_id', list: 'ground' },
    meeting_vote: { key: 'vote_id meeting_id gate_id', list: 'method', office: 'counted' },
    named_choice: { key: 'vote_id', list: 'choice' },
    secret_voter: { key: 'vote_id' },
    secret_box: { key: 'vote_id' },
    minutes_version: { key: 'meeting_id' },
    minutes_standing: { key: 'meeting_id approved_at' },
    payment_sheet: { key: 'meeting_id cost_line_id' },
    allowance: { key: 'meeting_id', list: 'ground' },
  },
}
