import type { Title } from '#kit/contract.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { readDate } from '#kit/read-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DeclaredImport, ImportField, UnfitCell } from '#rooms/documents/core/import/declared-import.ts'
import type { Body } from '#rooms/organization/core/body.ts'
import { MeetingId, type MeetingKind, Weekday } from './meeting.ts'
import { importWords } from './messages-import.ts'
import { parseRound } from './round.ts'

const field = (
  name: keyof typeof importWords.fields,
  needed: boolean,
  ...headings: readonly string[]
): ImportField => ({
  ...{ name, needed, headings },
  label: importWords.fields[name],
})

const fields: readonly ImportField[] = [
  field('date', true, '일자', '날짜', '회의일자', '개최일자', '개최일', '회의일', '일시', '회의일시', '시작일'),
  field('lastDay', false, '종료일', '끝난날', '마친날'),
  field('groupText', true, '회의명', '회의체', '기구', '모임', '모임이름', '위원회', '분과', '회의'),
  field('topic', true, '안건', '주요안건', '회의내용', '주요내용', '내용', '주제'),
  field('kind', false, '종류', '회의종류', '유형', '회의구분', '구분'),
  field('round', false, '차수', '회차'),
  field('session', false, '정례임시', '정기임시', '회의형태'),
  field('weekday', false, '요일'),
  field('place', false, '장소', '회의장소', '개최장소'),
  field('attendance', false, '참석인원', '참석', '인원', '참석자수', '참석자', '참석인원수'),
  field('registerNo', false, '연번', '번호', '순번'),
  field('source', false, '출처', '근거'),
]

/** By which words of a register its kinds of meeting are known, the surer first. */
const kindWords: readonly (readonly [MeetingKind, RegExp])[] = [
  ['negotiation', /협의조정/],
  ['steering', /운영위|운영회의/],
  ['joint', /합동/],
  ['subcommittee', /분과/],
  ['task-force', /추진단|TF/i],
  ['department-cooperation', /협업/],
  ['consulting', /자문|컨설팅/],
  ['selection-jury', /심사/],
  ['field-visit', /현장/],
  ['forum', /공론장|원탁/],
  ['briefing', /설명회/],
  ['workshop', /워크숍|워크샵/],
  ['education', /교육|강좌|학교/],
  ['survey', /설문|조사/],
  ['ceremony', /행사|발대|위촉식|선포/],
  ['governance-council', /협치회의/],
]
const kindOf = (text: string): MeetingKind => kindWords.find(([, words]) => words.test(text))?.[0] ?? 'other'

/** How many meetings are recorded at once. */
export const mostMeetings = 2000

/** What is known before the rows are read; `today` in Seoul; ids are made of `importId` and the row. */
export interface KnownForMeetings {
  readonly bodies: readonly Pick<Body, 'id' | 'name' | 'aliases'>[]
  readonly today: LocalDate
  readonly importId: string
}

interface ReadMeeting {
  readonly meetingId: MeetingId
  readonly registerNo: number | null
  readonly kind: MeetingKind
  readonly session: 'regular' | 'extraordinary' | null
  readonly bodyId: Body['id'] | null
  readonly groupText: string
  readonly round: string | null
  readonly period: { readonly from: LocalDate; readonly to: LocalDate; readonly precision: 'day' }
  readonly statedWeekday: Weekday | null
  readonly place: string | null
  readonly attendance: number | null
  readonly topic: string
  readonly source: string | null
}

const sessionOf = (text: string): ReadMeeting['session'] | undefined =>
  text === '' ? null : /정례|정기/.test(text) ? 'regular' : /임시/.test(text) ? 'extraordinary' : undefined

const numberOf = (text: string): number | null | undefined => {
  const digits = /^(\d[\d,]*)\s*(?:명|번|인)?$/.exec(text)?.[1]
  return text === '' ? null : digits === undefined ? undefined : Number(digits.replaceAll(',', ''))
}

/** "1차", "2020-1차" or "1" as the register writes rounds; the year is the meeting's where none is written. */
const roundOf = (text: string, year: string): string | null | undefined => {
  if (text === '') return null
  const bare = /^제?\s*(\d{1,3})\s*(?:차|회)?$/.exec(text)?.[1]
  const round = bare === undefined ? text : `${year}-${bare}차`
  return parseRound(round).ok ? round : undefined
}

/**
 * Decides what a register's rows are as meetings: dates read as offices write them, bodies known by their names, kinds by
 * their words. Every cell that cannot be taken is named, with what is wrong; then none is taken.
 */
export const meetingsImport: DeclaredImport<KnownForMeetings, readonly ReadMeeting[]> = {
  kind: 'meetings',
  title: importWords.title,
  lead: importWords.lead,
  fields,
  most: mostMeetings,
  read: (rows, { bodies, today, importId }) => {
    const unfit: UnfitCell[] = []
    const seen = new Set<string>()
    const meetings = rows.flatMap(({ row, cells }, at): readonly ReadMeeting[] => {
      const text = (name: keyof typeof importWords.fields): string => cells[name] ?? ''
      const wrong = (name: keyof typeof importWords.fields, error: Title) => unfit.push({ at, field: name, error })
      const told = unfit.length
      const from = readDate(text('date'))
      const to = text('lastDay') === '' ? from : readDate(text('lastDay'))
      if (from === null) wrong('date', importWords.problems.date)
      else if (from > today) wrong('date', importWords.problems.future)
      if (to === null && from !== null) wrong('lastDay', importWords.problems.date)
      else if (to !== null && from !== null && to < from) wrong('lastDay', importWords.problems.before)
      if (text('groupText') === '') wrong('groupText', importWords.problems.missing)
      else if (text('groupText').length > 300) wrong('groupText', importWords.problems.long)
      if (text('topic') === '') wrong('topic', importWords.problems.missing)
      for (const name of ['place', 'source'] as const)
        if (text(name).length > 300) wrong(name, importWords.problems.long)
      const body = bodies.find(({ name, aliases }) =>
        [name, ...aliases].some((one) => normaliseName(one) === normaliseName(text('groupText'))),
      )
      const round = roundOf(text('round'), `${from ?? ''}`.slice(0, 4))
      if (round === undefined) wrong('round', importWords.problems.round)
      else if (round !== null && body === undefined) wrong('round', importWords.problems.roundWithoutBody)
      const session = sessionOf(text('session'))
      if (session === undefined) wrong('session', importWords.problems.session)
      const weekday = Weekday.safeParse(text('weekday').replaceAll(/요일|[()]/g, ''))
      if (text('weekday') !== '' && !weekday.success) wrong('weekday', importWords.problems.weekday)
      const attendance = numberOf(text('attendance'))
      if (attendance === undefined || (attendance ?? 0) > 10_000_000) wrong('attendance', importWords.problems.number)
      const registerNo = numberOf(text('registerNo'))
      if (registerNo === undefined || registerNo === 0 || (registerNo ?? 0) > 100_000) {
        wrong('registerNo', importWords.problems.number)
      } else if (registerNo !== null && from !== null) {
        const key = `${from.slice(0, 4)} ${registerNo}`
        if (seen.has(key)) wrong('registerNo', importWords.problems.twice)
        seen.add(key)
      }
      if (unfit.length > told || from === null || to === null) return []
      return [
        {
          meetingId: MeetingId.parse(`${importId}-${row}`),
          registerNo: registerNo ?? null,
          kind: kindOf(text('kind') || text('groupText')),
          session: session ?? null,
          bodyId: body?.id ?? null,
          groupText: text('groupText'),
          round: round ?? null,
          period: { from, to, precision: 'day' },
          statedWeekday: weekday.success ? weekday.data : null,
          place: text('place') || null,
          attendance: attendance ?? null,
          topic: text('topic'),
          source: text('source') || null,
        },
      ]
    })
    return unfit.length === 0 ? ok(meetings) : refuse(unfit)
  },
}
