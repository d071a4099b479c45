import { group, keptPerDocument, type Line } from '#rooms/documents/core/rules/text/lines.ts'
import type { IndicatorPhase } from '../indicator.ts'
import { type SheetSection, sheetSections } from './sheet-section.ts'

/** An indicator as the table of a sheet shows it. */
export interface WrittenIndicator {
  readonly sheet: SheetSection
  readonly phase: IndicatorPhase
  /** The line of the target, and where in it the target stands. */
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  /** Goal and name, which run together in a text; the lines they stand on. */
  readonly words: string
  readonly lines: readonly Line[]
  readonly target: string
  readonly count: number
  readonly unit: string
  readonly per: string
  readonly comparator: string
  readonly evidence: string
}

const units = '회|%|명|개교|개소|개동|개|대|건|만원|천원|원|점|종|팀|곳|부|권|면|시간'
const target = new RegExp(
  `(?:^|\\s)((?:(연|월|주|일일|매월|매년|분기별|동별|월별|학교별|기관별)\\s?)?(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)\\s?(${units})(?:\\(\\d+%\\))?(?:\\s?(이상|이하|미만|초과))?)(?=\\s|$)`,
)
/** Words that say which half of the table follows; they fall apart over two lines. */
const phaseWord = /^\s*(과정|성과)(?:\s?평가)?\s*$/
const restOfPhase = /^\s*평가\s*$/
const tableHead = /성과\s?목표\s+측정/

interface Reading {
  phase: IndicatorPhase | null
  waiting: Line[]
  inTable: boolean
}

function indicatorOf(sheet: SheetSection, reading: Reading, line: Line): WrittenIndicator | null {
  const match = target.exec(line.text)
  if (match === null || reading.phase === null) return null
  const from = match.index + match[0].indexOf(group(match, 1))
  return {
    sheet,
    phase: reading.phase,
    line,
    span: { from, to: from + group(match, 1).length },
    words: [...reading.waiting.map(({ text }) => text.trim()), line.text.slice(0, from).trim()].join(' ').trim(),
    lines: [...reading.waiting, line],
    target: group(match, 1),
    per: group(match, 2),
    count: Number(group(match, 3).replaceAll(',', '')),
    unit: group(match, 4),
    comparator: group(match, 5),
    evidence: line.text.slice(from + group(match, 1).length).trim(),
  }
}

/** Evidence that fell onto a line of its own ("보고서", "내역") belongs to the indicator above. */
const restOfEvidence = /^\s*(?:보고서|내역|자료|결과물|명단|명부|일지|고충대장|사업계획서|대장)\s*$/

function indicatorsIn(sheet: SheetSection): readonly WrittenIndicator[] {
  const reading: Reading = { phase: null, waiting: [], inTable: false }
  return (sheet.parts.get('indicators')?.lines ?? []).flatMap((line) => {
    if (tableHead.test(line.text)) reading.inTable = true
    const phase = phaseWord.exec(line.text)
    if (phase !== null) reading.phase = group(phase, 1) === '과정' ? 'process' : 'outcome'
    if (tableHead.test(line.text) || phase !== null || restOfPhase.test(line.text) || restOfEvidence.test(line.text))
      return []
    if (!reading.inTable) return []
    const indicator = indicatorOf(sheet, reading, line)
    if (indicator === null) reading.waiting.push(line)
    else reading.waiting = []
    return indicator ?? []
  })
}

/** Reads the indicators of all sheets of a document. */
export const writtenIndicators = keptPerDocument((document): readonly WrittenIndicator[] =>
  sheetSections(document).flatMap(indicatorsIn),
)
