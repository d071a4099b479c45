import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { paperWords } from '../words.ts'
import { annexWords as w } from './annex-words.ts'

/** A course or workshop with its sessions that took place: who taught and who came is not told. */
export interface CourseHeld {
  readonly title: string
  readonly place: string
  readonly persons: number | null
  readonly sessions: readonly {
    readonly no: number
    readonly level: 'basic' | 'advanced' | null
    readonly heldOn: LocalDate
    readonly minutes: number
    readonly topic: string
    readonly headCount: number | null
  }[]
}

/** The courses of a year, session by session (협치 교육); the last row counts people as often as they came. */
export const courseBlocks = (year: number, courses: readonly CourseHeld[]): readonly Block[] =>
  courses.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: w.coursesOf(year), numbered: false },
        ...courses.flatMap(({ title, place, persons, sessions }) => [
          item(1, title),
          item(2, w.heldAt(place)),
          ...(persons === null ? [] : [item(2, w.persons(persons))]),
          simpleTable({
            ...{ caption: title, unit: w.unitPersons },
            columns: [
              { label: w.round, widthMm: 16, kind: 'count', align: 'center' },
              { label: w.level, widthMm: 18, kind: 'text', align: 'center' },
              { label: w.when, widthMm: 34, kind: 'date', align: 'center' },
              { label: w.minutes, widthMm: 20, kind: 'count' },
              { label: w.topic, widthMm: 64, kind: 'text' },
              { label: w.attendance, widthMm: 18, kind: 'count' },
            ],
            rows: [
              ...sessions.map(({ no, level, heldOn, minutes, topic, headCount }) => [
                ...[no, level === null ? null : w.levels[level], heldOn, minutes, topic, headCount],
              ]),
              [
                ...[null, paperWords.sum, null, sessions.reduce((sum, { minutes }) => sum + minutes, 0)],
                ...[w.meetingCount(sessions.length), sessions.reduce((sum, one) => sum + (one.headCount ?? 0), 0)],
              ],
            ],
            totals: [sessions.length],
            sheet: title,
          }),
        ]),
      ]

/** A forum whose result is published, with what was put to the vote there. */
export interface ForumHeld {
  readonly title: string
  readonly heldOn: LocalDate
  readonly place: string
  readonly attended: number | null
  readonly programme: readonly { readonly title: string; readonly minutes: number | null }[]
  readonly summary: string | null
  readonly votes: readonly {
    readonly title: string
    readonly options: readonly { readonly title: string; readonly votes: number }[]
  }[]
}

/** The forums of a year (공론장): how each went, and the order of what was put to the vote, ties as ranks 1, 2, 2, 4. */
export const forumBlocks = (forums: readonly ForumHeld[]): readonly Block[] =>
  forums.flatMap(({ title, heldOn, place, attended, programme, summary, votes }): readonly Block[] => [
    { kind: 'heading', level: 2, text: title, numbered: false },
    item(1, w.overview),
    item(2, w.heldOn(formatDate(heldOn))),
    item(2, w.heldAt(place)),
    ...(attended === null ? [] : [item(2, w.attended(attended))]),
    ...programme.map(({ title: part, minutes }) => item(3, w.part(part, minutes))),
    ...votes.flatMap((vote) => {
      const ranked = competitionRank(vote.options, byVotes)
      return [
        item(1, vote.title),
        simpleTable({
          ...{ caption: vote.title, unit: null },
          columns: [
            { label: w.rank, widthMm: 20, kind: 'count', align: 'center' },
            { label: w.option, widthMm: 124, kind: 'text' },
            { label: w.votes, widthMm: 26, kind: 'count' },
          ],
          rows: ranked.map(({ entry, rank }) => [rank, entry.title, entry.votes]),
          sheet: vote.title,
        }),
      ]
    }),
    ...(summary === null ? [] : [note(summary)]),
  ])
