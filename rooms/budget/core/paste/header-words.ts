import { type FundSourceName, sourceOfWord } from '../fund-source-words.ts'
import { unitOf } from './read-amount.ts'

/** What a column of a pasted table holds; amounts of one source bear its name ("시비"). */
export type PastedColumn =
  | { readonly kind: 'account' | 'group' | 'label' | 'formula' | 'source' | 'lump-sum' | 'left-aside' }
  | { readonly kind: 'amount'; readonly unit: number; readonly source: FundSourceName | null }

const words: readonly (readonly [kind: Exclude<PastedColumn['kind'], 'amount'>, words: RegExp])[] = [
  ['account', /^(통계목|예산과목|과목|세목|통계목명|목)$/],
  ['left-aside', /^(편성목|연번|번호|순번|비고|계산된금액|계산한금액|연도|회계연도)$/],
  ['group', /^(묶음|구분|대분류|분류)$/],
  ['label', /^(항목|내역|내용|품목|세부내용|세부내역|적요)$/],
  ['formula', /^(산출내역|산출식|산식|산출기초|산출근거|산출내용|산출)$/],
  ['source', /^(재원|재원구분)$/],
  ['lump-sum', /^(일괄|일식)$/],
]
const amounts = /^(적힌금액|금액|예산액|예산|사업비|총사업비|소요예산|소요액|합계|계|총계|요구액|편성액)$/

/** What a heading says of its column; null for a text that is no heading. The unit stands in brackets, or in the table's own. */
export function columnOf(heading: string, tableUnit: number): PastedColumn | null {
  const text = heading.normalize('NFC').replaceAll(/[\s*※]/g, '')
  if (text === '') return null
  const brackets = [...text.matchAll(/\(([^()]*)\)/g)].map((found) => `${found[1]}`)
  const name = text.replaceAll(/\([^()]*\)/g, '')
  const kind = words.find(([, pattern]) => pattern.test(name))?.[0]
  if (kind !== undefined) return { kind }
  const unit = brackets.map(unitOf).find((own) => own !== 1) ?? tableUnit
  const source = sourceOfWord(name)
  if (source !== null) return { kind: 'amount', unit, source }
  return amounts.test(name) ? { kind: 'amount', unit, source: sourceIn(brackets) } : null
}

const sourceIn = (brackets: readonly string[]): FundSourceName | null =>
  brackets.map(sourceOfWord).find((source) => source !== null) ?? null
