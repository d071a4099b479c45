import { bare } from './grid.ts'

const whole = /^(총합계|총계|총합|전체합계|합계|총액|계|소계|누계|총소요예산|총소요액|총사업비|total|sum|subtotal)$/i
const ending = /(소계|합계|총계|누계)$/
const counted = /^총?\d+개(?:사업|의제|과제)?$/
const spaced = /\S\s{1,40}계\s*$/

/**
 * Which word of a total a label is: totals of one word stand on one level of their table ("소계" under "합계"). Null
 * for labels of items; 회계, 설계, 통계 and their like are none.
 */
export function totalWord(label: string): string | null {
  const plain = bare(label).replace(/[([<].*$/, '')
  const match = whole.exec(plain) ?? ending.exec(plain)
  if (match !== null) return match[0].toLowerCase()
  if (counted.test(plain)) return '총개'
  return spaced.test(label) ? '계' : null
}

/** Columns that are totals by their title: "합계", "총사업비", "소계(B)"; the last line of a title counts. */
export function isTotalTitle(title: string): boolean {
  const plain = bare(title).replace(/[(（[].*$/, '')
  return (
    whole.test(plain) ||
    ending.test(plain) ||
    /^(?:총예산|총예산액|총금액|총인원|총인원수|전체|총수|총건수|총투자비)$/.test(plain)
  )
}

/** Fund sources as columns and brackets name them. */
export const isSource = (label: string): boolean =>
  /^(?:국비?|시비?|도비?|구비?|군비?|시군비|시도비|특교|특교세|특교금|특별교부세|특별교부금|특별조정교부금|조정교부금|교부세|교부금|기금|균특|지특|분권|보조금|시보조금|국고보조금|교육청|시교육청|민간|민자|자부담|자부담금|자체|자체재원|구사업비|기타|융자|지방채|출연금|기부금|후원금)$/.test(
    bare(label).replace(/[(（[].*$/, ''),
  )
