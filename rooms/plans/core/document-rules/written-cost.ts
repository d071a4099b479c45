import { group, keptPerDocument, type Line } from '#rooms/documents/core/rules/text/lines.ts'
import { type SheetSection, sheetSections } from './sheet-section.ts'

/** A line of costs with factors ("70,000원×22명×4회"), and the words above it that name it. */
export interface WrittenCost {
  readonly sheet: SheetSection
  readonly line: Line
  readonly label: string
  readonly price: number
  readonly factors: readonly {
    readonly count: number
    readonly unit: string
    readonly from: number
    readonly to: number
  }[]
}

const formula = /(\d[\d,]*)\s?원?\s?((?:[×xX*＊✕]\s?\d[\d,.]*\s?[가-힣%]{0,6}\s?){1,6})/
const factor = /[×xX*＊✕]\s?(\d[\d,.]*)\s?([가-힣%]{0,6})/g
/** A line that is only a number or an amount. */
const amountOnly = /^[\s\d,.원천=+-]*$/

/** Names of accounts, whole or their ends where a narrow cell broke them: they name no line of costs. */
const account =
  /^(?:(?:일반|행사|공공)?운영비|(?:사무)?관리비|(?:시책추진)?(?:업무)?추진비|(?:기타|일반)?보상금|(?:사회복지|민간경상|민간행사)?사업보조|대한보조|(?:행사실비)?지원금|(?:연구|전산)?개발비|연구용역비|시설비|부대비|(?:자산|물품)?취득비|보수|인건비|민간위탁금|민간이전|일반보전금|포상금)$/

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''))

function costsIn(sheet: SheetSection): readonly WrittenCost[] {
  let label: string[] = []
  return (sheet.parts.get('budget')?.lines ?? []).flatMap((line): readonly WrittenCost[] => {
    const match = formula.exec(line.text)
    if (match === null) {
      // An amount without factors closes the label above it.
      if (/\d원|^\s*[\d,]{3,}\s*$/.test(line.text)) label = []
      else if (account.test(line.text.replaceAll(/\s/g, ''))) label = []
      else if (!amountOnly.test(line.text)) label = [...label.slice(-1), line.text.trim()]
      return []
    }
    const before = line.text.slice(0, match.index).trim()
    const name = [...label, before].join(' ').trim()
    label = []
    const start = match.index + match[0].indexOf(group(match, 2), group(match, 1).length)
    const factors = [...group(match, 2).matchAll(factor)].map((part) => ({
      count: numberOf(group(part, 1)),
      unit: group(part, 2),
      from: start + part.index,
      to: start + part.index + part[0].length,
    }))
    return [{ sheet, line, label: name, price: numberOf(group(match, 1)), factors }]
  })
}

/** Reads the lines of costs with factors of all sheets of a document. */
export const writtenCosts = keptPerDocument((document): readonly WrittenCost[] =>
  sheetSections(document).flatMap(costsIn),
)
