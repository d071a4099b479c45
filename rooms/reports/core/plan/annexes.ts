import { formatPeriod, type Period } from '#kit/korean-date.ts'
import type { Block } from '#rooms/documents/core/model/official-document.ts'
import { item, numberCell, simpleTable, textCell } from '#rooms/documents/core/model/write-blocks.ts'
import { dayOf } from '../day-of.ts'
import { paperWords } from '../words.ts'
import { annexWords as w } from './annex-words.ts'

/** A body with how many seats it has and how many are filled that day. */
export interface BodyRow {
  readonly name: string
  readonly seats: number
  readonly enrolled: number
  readonly duties: string | null
  readonly vision: string | null
}

/** The bodies of the district on a day (협치 추진체계 구성 현황). */
export const bodyBlocks = (bodies: readonly BodyRow[]): readonly Block[] =>
  bodies.length === 0
    ? []
    : [
        simpleTable({
          caption: w.bodies,
          unit: w.unitPersons,
          columns: [
            { label: w.body, widthMm: 50, kind: 'text' },
            { label: w.seats, widthMm: 18, kind: 'count' },
            { label: w.enrolled, widthMm: 18, kind: 'count' },
            { label: w.duties, widthMm: 84, kind: 'text' },
          ],
          // Of a body without seats nobody said how many it has.
          rows: bodies.map(({ name, seats, enrolled, duties, vision }) => [
            name,
            seats === 0 ? null : seats,
            seats === 0 ? null : enrolled,
            [duties, vision].filter((said) => said !== null).join('\n'),
          ]),
          sheet: w.bodies,
        }),
      ]

/** A gate with what came and what went. */
export interface GateRow {
  readonly name: string
  readonly period: Period
  readonly decider: string
  readonly came: { readonly count: number; readonly won: number }
  readonly passed: { readonly count: number; readonly won: number }
  readonly rejected: { readonly count: number; readonly won: number }
}

/** The way of a cycle's items from gate to gate (의제 발굴과 사업 선정 경과). */
export const gateBlocks = (gates: readonly GateRow[]): readonly Block[] =>
  gates.length === 0
    ? []
    : [
        {
          kind: 'table',
          ...{ caption: w.gates, unit: paperWords.unitThousand, headRows: 2, lines: true, sheet: w.gates },
          widthsMm: [26, 24, 32, 11, 26, 11, 26, 14],
          rows: [
            [
              textCell(w.gate, { rowSpan: 2 }),
              textCell(w.when, { rowSpan: 2 }),
              textCell(w.decider, { rowSpan: 2 }),
              textCell(w.came, { columnSpan: 2 }),
              textCell(w.passed, { columnSpan: 2 }),
              textCell(w.rejected, { rowSpan: 2 }),
            ],
            [w.count, w.amount, w.count, w.amount].map((label) => textCell(label)),
            ...gates.map(({ name, period, decider, came, passed, rejected }) => [
              textCell(name, { role: 'row-head', align: 'left' }),
              textCell(formatPeriod(period), { align: 'center' }),
              textCell(decider, { align: 'center' }),
              numberCell(came.count, 'count'),
              numberCell(came.won === 0 ? null : came.won, 'thousand-won'),
              numberCell(passed.count, 'count'),
              numberCell(passed.won === 0 ? null : passed.won, 'thousand-won'),
              numberCell(rejected.count, 'count'),
            ]),
          ],
        },
      ]

/** A meeting of the year's register. */
export interface MeetingRow {
  readonly registerNo: number | null
  readonly period: Period
  readonly groupText: string
  readonly round: string | null
  readonly attendance: number | null
  readonly place: string | null
  readonly topic: string
}

/** The meetings of a year with those who came (회의 개최 현황); the last row counts people as often as they came. */
export const meetingBlocks = (year: number, meetings: readonly MeetingRow[]): readonly Block[] =>
  meetings.length === 0
    ? []
    : [
        item(1, w.meetingsOf(year)),
        simpleTable({
          caption: w.meetingsOf(year),
          unit: w.unitPersons,
          columns: [
            { label: w.no, widthMm: 12, kind: 'count', align: 'center' },
            { label: w.when, widthMm: 40, kind: 'text', align: 'center' },
            { label: w.meeting, widthMm: 36, kind: 'text' },
            { label: w.round, widthMm: 25, kind: 'text', align: 'center' },
            { label: w.attendance, widthMm: 14, kind: 'count' },
            { label: w.topic, widthMm: 43, kind: 'text' },
          ],
          rows: [
            ...meetings.map(({ registerNo, period, groupText, round, attendance, topic }, index) => [
              registerNo ?? index + 1,
              dayOf(period),
              groupText,
              round,
              attendance,
              topic,
            ]),
            [
              null,
              paperWords.sum,
              w.meetingCount(meetings.length),
              null,
              meetings.reduce((sum, { attendance }) => sum + (attendance ?? 0), 0),
              null,
            ],
          ],
          totals: [meetings.length],
          sheet: w.meetingsOf(year),
        }),
      ]
