import { formatDate, type Instant, weekdayOf } from '#kit/korean-date.ts'
import type { AgendaItem } from './agenda.ts'
import type { CalledMeeting } from './called-meeting.ts'
import { statedResult } from './messages-votes.ts'
import type { Recusal, Vote } from './vote.ts'

/** What happened at a meeting, for its minutes. */
export interface WhatHappened {
  readonly meeting: CalledMeeting
  readonly group: string
  readonly round: string | null
  readonly enrolled: number
  /** How many members came, by the kind of their seat as it is called. */
  readonly came: readonly { readonly kind: string; readonly people: number }[]
  readonly proxies: number
  readonly agenda: readonly AgendaItem[]
  readonly votes: readonly Vote[]
  readonly recusals: readonly Recusal[]
}

const clock = (instant: Instant | null): string => {
  if (instant === null) return '-'
  const hour = String((Number(instant.slice(11, 13)) + 9) % 24).padStart(2, '0')
  return `${hour}:${instant.slice(14, 16)}`
}

/**
 * Drafts the minutes from what happened, in the form of the meeting record (domain.md 1.5: 일시, 장소, 참석인원, 안건, 결과):
 * who counted by seats and never by name, each point with what was said, each vote with its numbers and its rule.
 */
export function draftMinutes(happened: WhatHappened): string {
  const { meeting, group, round, enrolled, came, proxies, agenda } = happened
  const { heldOn, openedAt, closedAt, place, observers, staff, topic } = meeting
  const people = came.reduce((sum, one) => sum + one.people, 0)
  const byKind = came.map(({ kind, people: count }) => `${kind} ${count}명`).join(', ')
  const others = [
    ...(observers > 0 ? [`참관 ${observers}명`] : []),
    ...(staff > 0 ? [`직원 ${staff}명`] : []),
    ...(proxies > 0 ? [`대리 출석 ${proxies}명 포함`] : []),
  ]
  return [
    `□ 회의: ${group}${round === null ? '' : ` ${round}`}`,
    `□ 제목: ${topic}`,
    `□ 일시: ${formatDate(heldOn)}(${weekdayOf(heldOn)}) ${clock(openedAt)} ~ ${clock(closedAt)}`,
    `□ 장소: ${place}`,
    `□ 참석인원: 재적 ${enrolled}명 중 ${people}명${byKind === '' ? '' : ` (${byKind})`}`,
    ...others.map((one) => `  - ${one}`),
    '□ 안건과 결과',
    ...agenda.flatMap((point) => pointLines(point, happened)),
  ].join('\n')
}

const agendaKinds = { motion: '의결', report: '보고', other: '기타' } as const
const grounds = { excluded: '제척', challenged: '기피', withdrew: '회피' } as const

function pointLines({ no, kind, title, notes }: AgendaItem, { votes, recusals }: WhatHappened): readonly string[] {
  const left = recusals.filter(({ agendaNo }) => agendaNo === no)
  const byGround = [...Map.groupBy(left, ({ ground }) => ground)].map(
    ([ground, own]) => `${grounds[ground]} ${own.length}명`,
  )
  return [
    `  ${no}. [${agendaKinds[kind]}] ${title}`,
    ...(notes === null ? [] : notes.split('\n').map((line) => `    - ${line}`)),
    ...(byGround.length === 0 ? [] : [`    ※ ${byGround.join(', ')}`]),
    ...votes
      .filter(({ agendaNo }) => agendaNo === no)
      .map(({ motion, method, counted }) =>
        counted === null ? `    ⇒ ${motion}` : `    ⇒ ${motion}: ${statedResult(counted, method, 'ko')}`,
      ),
  ]
}
