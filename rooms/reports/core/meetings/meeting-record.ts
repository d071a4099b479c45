import type { Period } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { item, note, simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { dayOf } from '../day-of.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { meetingWords as w } from './words.ts'

/** What a meeting resolved, in people; null where the minutes do not say. */
interface ResolutionRow {
  readonly text: string
  readonly enrolled: number | null
  readonly present: number | null
  readonly inFavour: number | null
  readonly base: number | null
  readonly needed: number | null
}

/** A meeting of the register with what it resolved and what it did not. */
export interface MeetingRecord {
  /** The group with its round, as the register calls them. */
  readonly group: string
  readonly period: Period
  readonly place: string | null
  readonly attendance: number | null
  readonly topic: string
  readonly resolutions: readonly ResolutionRow[]
  /** Motions that were not carried, each with its numbers in a sentence. */
  readonly rejected: readonly { readonly agendaNo: number; readonly motion: string; readonly stated: string }[]
}

const numbersOf = ({ enrolled, present, inFavour }: ResolutionRow) => [enrolled, present, inFavour]

const resolutionBlocks = (resolutions: readonly ResolutionRow[]): readonly Block[] => [
  simpleTable({
    caption: w.resolutions,
    unit: w.unit,
    columns: [
      { label: w.no, widthMm: 12, kind: 'count', align: 'center' },
      { label: w.resolution, widthMm: 82, kind: 'text' },
      { label: w.enrolled, widthMm: 13, kind: 'count' },
      { label: w.present, widthMm: 13, kind: 'count' },
      { label: w.inFavour, widthMm: 13, kind: 'count' },
      { label: w.needed, widthMm: 37, kind: 'text', align: 'center' },
    ],
    rows: resolutions.map((one, at) => [
      at + 1,
      one.text,
      ...numbersOf(one),
      one.needed === null || one.base === null ? null : w.neededOf(one.needed, one.base),
    ]),
    sheet: w.resolutions,
  }),
  ...(resolutions.some((one) => [...numbersOf(one), one.needed].includes(null)) ? [note(w.unknown)] : []),
]

/** The record of a meeting (회의 기록): when, where, how many came, on what, and what came of it with its numbers. */
export function meetingRecord(meeting: MeetingRecord): OfficialDocument {
  const { group, period, place, attendance, topic, resolutions, rejected } = meeting
  return reportDocument(w.recordTitle(group), [
    factTable([
      [w.meeting, group],
      [w.when, dayOf(period)],
      [w.where, place],
      [w.attendance, attendance === null ? null : w.people(attendance)],
      [w.topic, topic],
    ]),
    item(1, w.results),
    ...(resolutions.length === 0 ? [item(2, w.noResolutions)] : resolutionBlocks(resolutions)),
    ...(rejected.length === 0 ? [] : [item(1, w.rejected)]),
    ...rejected.map(({ agendaNo, motion, stated }) => item(2, w.rejectedAs(agendaNo, motion, stated))),
  ])
}
