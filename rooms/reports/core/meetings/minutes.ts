import { formatDate, formatDateWithWeekday, type LocalDate } from '#kit/korean-date.ts'
import type { Block, OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { simpleTable } from '#rooms/documents/core/model/write-blocks.ts'
import { factTable } from '../fact-table.ts'
import { reportDocument } from '../report-document.ts'
import { textBlocks } from '../text-blocks.ts'
import { meetingWords as w } from './words.ts'

interface MinutesVersion {
  readonly version: number
  readonly text: string
  /** What it corrects; null for the first. */
  readonly correction: string | null
  readonly writtenOn: LocalDate
}

/** The minutes of a meeting that was called here, as whoever asks is shown them. */
export interface MinutesPaper {
  readonly group: string
  readonly topic: string
  readonly heldOn: LocalDate
  readonly beginsAt: string
  readonly place: string
  /** The version that stands, and those that whoever asks is told of, the oldest first. */
  readonly latest: MinutesVersion
  readonly versions: readonly MinutesVersion[]
  readonly approved: { readonly version: number; readonly on: LocalDate } | null
  readonly publishedOn: LocalDate | null
  /** Names of the meeting's papers. */
  readonly papers: readonly string[]
}

function correctionBlocks(versions: readonly MinutesVersion[]): readonly Block[] {
  const corrected = versions.filter(({ correction }) => correction !== null)
  if (corrected.length === 0) return []
  return [
    simpleTable({
      caption: w.corrections,
      unit: null,
      columns: [
        { label: w.version, widthMm: 18, kind: 'text', align: 'center' },
        { label: w.correctedOn, widthMm: 32, kind: 'date', align: 'center' },
        { label: w.correction, widthMm: 120, kind: 'text' },
      ],
      rows: corrected.map(({ version, writtenOn, correction }) => [w.versionOf(version), writtenOn, correction]),
      sheet: w.corrections,
    }),
  ]
}

/** The minutes (회의록) as they stand: what was said, whether they are approved and public, what was corrected, 붙임. */
export function minutesPaper(minutes: MinutesPaper): OfficialDocument {
  const { group, topic, heldOn, beginsAt, place, latest, versions, approved, publishedOn, papers } = minutes
  return reportDocument(w.minutesTitle(topic), [
    factTable([
      [w.meeting, group],
      [w.when, `${formatDateWithWeekday(heldOn)} ${beginsAt}`],
      [w.where, place],
      [w.version, w.written(latest.version, formatDate(latest.writtenOn))],
      [w.approval, approved === null ? w.notApproved : w.approvedOn(approved.version, formatDate(approved.on))],
      [w.publishing, publishedOn === null ? w.notPublished : w.publishedOn(formatDate(publishedOn))],
    ]),
    { kind: 'heading', level: 2, text: w.content, numbered: false },
    ...textBlocks(latest.text),
    ...correctionBlocks(versions),
    ...(papers.length === 0
      ? []
      : [{ kind: 'attachments' as const, entries: papers.map((name) => ({ name, copies: 1 })) }]),
  ])
}
