import type { Telling, ToldTo } from '#kernel/telling.ts'
import type { Title } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { FilledSeat } from '../core/attendance.ts'
import type { CalledMeeting } from '../core/called-meeting.ts'

/** What this room tells people of. */
export const meetingTells = [
  { kind: 'meetings.called', title: { ko: '회의 소집 알림', en: 'A meeting was called' }, needed: true },
  { kind: 'meetings.changed', title: { ko: '회의 변경 알림', en: 'A meeting was changed' }, needed: true },
  { kind: 'meetings.cancelled', title: { ko: '회의 취소 알림', en: 'A meeting was cancelled' }, needed: true },
  { kind: 'meetings.request-due', title: { ko: '임시회 소집 요구', en: 'A meeting must be called' }, needed: true },
  {
    kind: 'meetings.reply-asked',
    title: { ko: '서면심의 회신 요청', en: 'A reply in writing is asked' },
    needed: true,
  },
  { kind: 'meetings.papers-added', title: { ko: '회의자료 알림', en: 'Papers of a meeting' } },
  { kind: 'meetings.account-asked', title: { ko: '참석수당 계좌 확인', en: 'An account for an allowance is asked' } },
  { kind: 'meetings.paid', title: { ko: '참석수당 지급', en: 'An allowance was paid' } },
] as const

/** Members by their accounts, where their seats' holders are known. */
export const toHolders = (seats: readonly FilledSeat[]): readonly ToldTo[] => {
  const accounts = [...new Set(seats.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])))]
  return accounts.length === 0 ? [] : [{ accounts }]
}

/** Whoever follows the body that meets. */
export const toFollowers = ({ bodyId }: CalledMeeting): readonly ToldTo[] => [
  { followersOf: [{ kind: 'body', id: bodyId }] },
]

/** Members and followers. */
export const toMembers = (meeting: CalledMeeting, seats: readonly FilledSeat[]): readonly ToldTo[] => [
  ...toHolders(seats),
  ...toFollowers(meeting),
]

/** When and where, in a line: 2026. 12. 1. 15:00 기획상황실. */
export const whenAndWhere = ({ heldOn, beginsAt, place }: CalledMeeting, lang: Lang): string =>
  `${formatDate(heldOn, lang)} ${beginsAt} ${place}`

/** Tells the members of a meeting something about it, with the page to look at. */
export const tellMembers = (
  kind: (typeof meetingTells)[number]['kind'],
  meeting: CalledMeeting,
  { to, words }: { readonly to: readonly ToldTo[]; readonly words: Title },
): Telling => ({
  kind,
  to,
  words: { ko: `${meeting.topic}: ${words.ko}`, en: `${meeting.topic}: ${words.en}` },
  about: { kind: 'meeting', id: meeting.id },
  path: `/called-meetings/${meeting.id}`,
})
