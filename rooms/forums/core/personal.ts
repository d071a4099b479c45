import type { PersonalDeclaration, PersonalField } from '#kit/personal.ts'
import { workText } from '#rooms/record/core/personal.ts'
import { maySeeParticipants } from './permissions.ts'

/** What somebody takes part with, by consent: the whole registration goes a year after the forum, or on withdrawal. */
const ofParticipant = (own: Pick<PersonalField, 'column' | 'label' | 'kind'>): PersonalField => ({
  ...{ file: 'forum-participants', table: 'forum_registration', certain: true, basis: 'consent' },
  retention: { kind: 'days-after', days: 365, event: 'ended', column: 'ended_on' },
  readers: maySeeParticipants.roles,
  ...{ published: false, mask: 'hidden', required: true, sensitive: false },
  ...own,
})

/** What this room holds of people: who takes part, while it matters; notes without who said them. */
export const forumsPersonal: PersonalDeclaration = {
  room: 'forums',
  files: [
    {
      key: 'forum-participants',
      name: { ko: '공론장 참여자', en: 'Participants of forums' },
      purpose: {
        ko: '자리를 한 사람에 하나씩 나누고, 순서가 오면 알리고, 출석과 참석수당을 확인함',
        en: 'To give each person one seat, tell them of it, and know attendance and allowances',
      },
      ground: {
        ko: '개인정보 보호법 제15조 제1항 제1호(동의)',
        en: 'Act on personal information, art. 15 (1) 1, consent',
      },
    },
  ],
  fields: [
    ofParticipant({
      column: 'account_id',
      label: { ko: '신청한 사람의 계정 번호', en: 'Account of who registered' },
      kind: 'identifier',
    }),
    ofParticipant({
      column: 'person',
      label: { ko: '명단의 이름과 연락처(암호화)', en: 'Name and contact on the list, sealed' },
      kind: 'contact',
    }),
    workText('forum', 'title', { ko: '공론장의 이름', en: 'Titles of forums' }),
    workText('forum', 'purpose', { ko: '공론장의 취지', en: 'Purposes of forums' }),
    workText('forum', 'summary', { ko: '공론장의 결과', en: 'Results of forums' }),
    workText('forum_change', 'reason', { ko: '공론장을 바꾼 까닭', en: 'Why a forum was changed' }),
    workText('forum_table', 'question', { ko: '테이블의 물음', en: 'Questions of tables' }),
    workText('forum_note', 'text', { ko: '테이블에서 나온 말', en: 'Notes of tables' }),
    workText('forum_cluster', 'name', { ko: '메모 묶음의 이름', en: 'Names of clusters' }),
    workText('forum_vote', 'title', { ko: '우선순위 투표의 이름', en: 'Titles of votes' }),
    workText('forum_option', 'title', { ko: '우선순위 투표의 선택지', en: 'Options of votes' }),
  ],
  people: { forum_registration: 'account_id' },
  impersonal: {
    forum: {
      key: 'forum_id cycle_id survey_id',
      list: 'kind choosing strata state',
      office: 'begins_at place online_address online_instruction programme drawn',
      secret: 'seed',
    },
    forum_change: { key: 'forum_id', list: 'what' },
    forum_table: { key: 'forum_id', secret: 'secret' },
    forum_registration: {
      key: 'forum_id dong_id',
      list: 'age_band sex channel state arrived_by',
      secret: 'code',
    },
    forum_cluster: { key: 'forum_id cluster_id' },
    forum_note: { key: 'forum_id note_id cluster_id' },
    forum_vote: { key: 'forum_id vote_id', list: 'method state' },
    forum_option: { key: 'vote_id item_id' },
    forum_voter: { key: 'vote_id forum_id' },
  },
}
