import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { isNearSum } from './composition.ts'
import { same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group, listed } from './listed.ts'
import { readNumbers, type WrittenNumber } from './written-number.ts'

const isArea = ({ unit }: WrittenNumber): boolean => /^(?:㎡|m²|m\^2|m2)$/.test(unit)
const floor = /^\s*(?:지하|지상)?\s?\d+(?:\s?[~∼]\s?\d+)?\s?층/
const floorInside = /(?:지하|지상)?\s?\d+\s?층\s?[(（]\s*[\d,.]+\s?(?:㎡|m²|m\s?\^2|m2)/g
const reach = 14

interface Whole {
  readonly line: Line
  readonly area: WrittenNumber
}

/** The total floor area a line states. */
function wholeIn(line: Line): Whole | null {
  const at = line.text.indexOf('연면적')
  const area = at === -1 ? undefined : readNumbers(line.text).find((number) => number.from > at && isArea(number))
  return area === undefined || !/^연면적[\s:：(]*$/.test(line.text.slice(at, area.from)) ? null : { line, area }
}

const tell = ({ line, area }: Whole, floors: readonly bigint[], complete: boolean): readonly DocumentFinding[] => {
  const sum = sumOf(floors)
  if (floors.length < 2 || same(sum, area.value) || !isNearSum(area.value, sum)) return []
  // Floors larger than the whole are wrong; smaller ones may leave out stairs and corridors.
  const severity = sum > area.value ? 'warning' : 'note'
  if (severity === 'note' && !complete) return []
  const stated = line.text.slice(area.from, area.end)
  const span = { from: area.from, to: area.to }
  return [
    found('area-sum', severity, line.place, {
      span,
      stated,
      computed: `${writeFixed(sum)}㎡`,
      params: { floors: floors.length },
    }),
  ]
}

/** "연면적: 684 m² - 2층(276 m²): …- 3층(408 m²)": floors on the same line. */
function sameLine(whole: Whole): readonly DocumentFinding[] {
  const after = whole.line.text.slice(whole.area.end)
  const floors = [...after.matchAll(floorInside)].map(([text]) => listed(readNumbers(text).filter(isArea), 0).value)
  return tell(whole, floors, true)
}

/** Rows that begin with a floor, under the line. */
function rowsBeneath(lines: readonly Line[], whole: Whole): readonly DocumentFinding[] {
  const beneath = lines.slice(whole.line.index + 1, whole.line.index + reach)
  const start = beneath.findIndex(({ text }) => floor.test(text))
  const rest = start === -1 ? [] : beneath.slice(start)
  const end = rest.findIndex(({ text }) => !floor.test(text))
  const rows = end === -1 ? rest : rest.slice(0, end)
  const floors = rows.flatMap(({ text }) => {
    const label = group(floor.exec(text), 0).length
    const [area] = readNumbers(text).filter(
      ({ from, unit }) => from >= label && (unit === '' || unit === '㎡' || unit === 'm²'),
    )
    return area === undefined ? [] : [area.value]
  })
  return floors.length === rows.length ? tell(whole, floors, false) : []
}

/** Total floor areas against the floors they are made of. */
export function areaSums(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return lines.flatMap((line) => {
    const whole = wholeIn(line)
    return whole === null ? [] : [...sameLine(whole), ...rowsBeneath(lines, whole)]
  })
}
