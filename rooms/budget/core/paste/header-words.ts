import { type FundSourceName, sourceOfWord } from '../fund-source-words.ts'
import { unitOf } from './read-amount.ts'

/** What a column of a pasted table holds; amounts of one source bear its name ("시비"). */
export type PastedColumn =
  | { readonly kind: PlainColumn }
  | { readonly kind: 'price'; readonly unit: number }
  /** `countedIn` is the word behind its numbers ("인원" counts 명), where the heading gives one. */
  | { readonly kind: 'count'; readonly countedIn: string | null }
  | { readonly kind: 'amount'; readonly unit: number; readonly source: FundSourceName | null }

type PlainColumn =
  | 'account'
  | 'group'
  | 'label'
  | 'formula'
  | 'source'
  | 'lump-sum'
  | 'left-aside'
  /** The unit of the numbers beside it ("개"). */
  | 'count-unit'

const words: readonly (readonly [kind: PlainColumn, words: RegExp])[] = [
  ['account', /^(통계목|예산과목|과목|세목|통계목명|목)$/],
  ['left-aside', /^(편성목|연번|번호|순번|비고|계산된금액|계산한금액|연도|회계연도)$/],
  ['group', /^(묶음|구분|대분류|분류)$/],
  ['label', /^(항목|내역|내용|품목|세부내용|세부내역|적요)$/],
  ['formula', /^(산출내역|산출식|산식|산출기초|산출근거|산출내용|산출)$/],
  ['source', /^(재원|재원구분)$/],
  ['lump-sum', /^(일괄|일식)$/],
  ['count-unit', /^단위$/],
]
const prices = /^(단가|기준단가|적용단가|단위단가|단위금액|기준금액)$/
/** The headings of the numbers that a price is taken times, and the word behind each. */
const counted: ReadonlyMap<string, string | null> = new Map([
  ...['수량', '물량', '기간', '단위수량'].map((name) => [name, null] as const),
  ...['인원', '인원수', '명수', '참석인원'].map((name) => [name, '명'] as const),
  ...['횟수', '회수'].map((name) => [name, '회'] as const),
  ...['개월', '개월수', '월수'].map((name) => [name, '개월'] as const),
  ...['일수', '날수'].map((name) => [name, '일'] as const),
  ...['시간', '시간수'].map((name) => [name, '시간'] as const),
  ...['개수', '갯수'].map((name) => [name, '개'] as const),
  ...['부수', '매수', '대수', '건수', '개소수'].map((name) => [name, name.slice(0, -1)] as const),
])
const amounts = /^(적힌금액|금액|예산액|예산|사업비|총사업비|소요예산|소요액|합계|계|총계|요구액|편성액)$/

/** What a heading says of its column; null for a text that is no heading. The unit stands in brackets, or in the table's own. */
export function columnOf(heading: string, tableUnit: number): PastedColumn | null {
  const text = heading.normalize('NFC').replaceAll(/[\s*※]/g, '')
  if (text === '') return null
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)].map((found) => `${found[1]}`)
  const name = text.replaceAll(/\([^()]*\)/g, '')
  // "품목/내역" is what both its words are.
  const kind = words.find(([, pattern]) => name.split(/[/·]/).every((one) => pattern.test(one)))?.[0]
  if (kind !== undefined) return { kind }
  const countedIn = counted.get(name)
  if (countedIn !== undefined) return { kind: 'count', countedIn: brackets.find(isWord) ?? countedIn }
  const unit = brackets.map(unitOf).find((own) => own !== 1) ?? tableUnit
  if (prices.test(name)) return { kind: 'price', unit }
  const source = sourceOfWord(name)
  if (source !== null) return { kind: 'amount', unit, source }
  return amounts.test(name) ? { kind: 'amount', unit, source: sourceIn(brackets) } : null
}

const isWord = (text: string): boolean => /^[가-힣A-Za-z]+$/.test(text)

const sourceIn = (brackets: readonly string[]): FundSourceName | null =>
  brackets.map(sourceOfWord).find((source) => source !== null) ?? null
