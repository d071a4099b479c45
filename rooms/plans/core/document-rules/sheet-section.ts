import { group, keptPerDocument, type Line, linesOf } from '#rooms/documents/core/rules/text/lines.ts'
import { parseStagePeriod, type StagePeriod } from '../stage-period.ts'

/** The parts of a project sheet that rules read. */
type PartName = 'process' | 'indicators' | 'monitoring' | 'budget'

/** A project sheet found in a text: its head line, its title and number, its parts. */
export interface SheetSection {
  readonly head: Line
  readonly period: StagePeriod | null
  readonly periodText: string
  /** The budget of the head, in thousand won. */
  readonly headBudget: number
  readonly title: { readonly number: number; readonly text: string; readonly line: Line } | null
  readonly lines: readonly Line[]
  readonly parts: ReadonlyMap<PartName, { readonly heading: Line; readonly lines: readonly Line[] }>
}

/** How a sheet is called in sentences; empty for one without a title. */
export const nameOf = ({ title }: SheetSection): string => title?.text ?? ''

/** "사업추진시기 2021.1.~12. 예산 71,000천원" */
const head =
  /사업\s?추진\s?(?:시기|기간)\s*[:：]?\s*(\d{4}[^가-힣]{1,14}월?)\s+(?:[가-힣]{0,6}(?:예산|사업비)\s*[:：]?\s*)+([\d,]+)\s?천원/

const partHeadings: ReadonlyMap<string, PartName> = new Map([
  ['추진프로세스', 'process'],
  ['추진일정프로세스', 'process'],
  ['추진일정', 'process'],
  ['성과지표', 'indicators'],
  ['성과평가및모니터링계획', 'monitoring'],
  ['소요예산', 'budget'],
  ['예산', 'budget'],
])
/** Headings that end a part although no rule reads what is under them. */
const otherHeadings = new Set([
  '추진배경과필요성',
  '추진방향',
  '세부추진계획',
  '추진방법',
  '모니터링및평가계획',
  '현장사진',
  '유사사례',
])

const bare = (text: string): string => text.replaceAll(/[^가-힣A-Za-z0-9]/g, '')

/** A sheet begins so many written lines above its head, with its sentence and sometimes its title. */
const above = 4
const titleLine = /^\s*(\d{1,2})\s+([가-힣‘“][\s\S]{3,60}?)\s*$/
const romanBehind = /[가-힣]\s?(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]{1,4})\s*$/

type Parts = Map<PartName, { heading: Line; lines: Line[] }>

/** Cuts a sheet into its parts at their headings; a part that comes twice keeps its first. */
function partsOf(lines: readonly Line[]): Parts {
  const parts: Parts = new Map()
  let open: Line[] | null = null
  for (const line of lines) {
    const name = bare(line.text)
    const part = partHeadings.get(name)
    if (part !== undefined && !parts.has(part)) {
      open = []
      parts.set(part, { heading: line, lines: open })
    } else if (otherHeadings.has(name) || (parts.has('budget') && romanBehind.test(line.text))) open = null
    else open?.push(line)
  }
  return parts
}

function titleOf(lines: readonly Line[]): SheetSection['title'] {
  const end = lines.findIndex((line) => bare(line.text).startsWith('추진배경'))
  const titles = lines.slice(0, Math.max(0, end)).flatMap((line) => {
    const match = titleLine.exec(line.text)
    return match === null ? [] : [{ number: Number(match[1]), text: group(match, 2), line }]
  })
  return titles.at(-1) ?? null
}

/** Finds the project sheets of a document by their head line. */
export const sheetSections = keptPerDocument((document): readonly SheetSection[] => {
  const all = linesOf(document)
  const heads = all.flatMap((line, number) => {
    const match = head.exec(line.text)
    return match === null ? [] : [{ line, number, periodText: group(match, 1).trim(), budget: group(match, 2) }]
  })
  return heads.map(({ line, number, periodText, budget }, index): SheetSection => {
    const next = heads[index + 1]
    const lines = all.slice(Math.max(0, number - above), next === undefined ? all.length : next.number - above)
    const period = parseStagePeriod(periodText)
    return {
      head: line,
      period: period.ok ? period.value : null,
      periodText,
      headBudget: Number(budget.replaceAll(',', '')),
      title: titleOf(lines),
      lines,
      parts: partsOf(lines),
    }
  })
})
