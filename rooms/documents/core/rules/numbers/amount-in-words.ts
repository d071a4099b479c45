import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { fixedOfDigits, same, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, piecesOf } from './lines.ts'

const digits = '영일이삼사오육칠팔구'
const small: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n }
const large: Readonly<Record<string, bigint>> = { 만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n }

/** Reads an amount in words: 삼백이십만 is 3,200,000. Null where they make no number. */
export function amountOfWords(words: string): bigint | null {
  let [whole, part] = [0n, 0n]
  let digit: bigint | null = null
  for (const letter of words) {
    const value = digits.indexOf(letter)
    const [ten, myriad] = [small[letter], large[letter]]
    if (value >= 0) {
      if (digit !== null) return null
      digit = BigInt(value)
    } else if (ten !== undefined) {
      part += (digit ?? 1n) * ten
      digit = null
    } else if (myriad !== undefined) {
      const before = part + (digit ?? 0n)
      whole += (before === 0n ? 1n : before) * myriad
      part = 0n
      digit = null
    } else return null
  }
  return whole + part + (digit ?? 0n)
}

const inWords = `([${digits}십백천만억조]{2,24})\\s?원(?:정|整)?`
const inDigits = '(\\d{1,3}(?:,\\d{3})+|\\d{4,})'
/** No year and no date: "금 오백만원(2021년 예산)". */
const noDate = '(?!\\d|,\\d|\\s?년|\\.\\s?\\d)'
/** "5,000,000원(일금 오백만원정)": the digits are won, or the words in the brackets begin with 금. */
const digitsFirst = new RegExp(`${inDigits}\\s?(?:원정?\\s?[(（]\\s?(?:일?금)?|[(（]\\s?일?금)\\s?${inWords}`, 'gu')
/** "일금 오백만원정(₩5,000,000)": a bracket, ₩ or 금 says that the digits tell the same; the 금 of 보조금 is no beginning. */
const wordsFirst = new RegExp(
  `(?:일금|(?<!\\p{L})금)\\s?${inWords}\\s?(?:[(（]\\s?[₩￦]?\\s?(?:일?금)?|[₩￦]|일?금)\\s?${inDigits}${noDate}`,
  'gu',
)

function compared(line: Line, match: RegExpExecArray, words: string, written: string): readonly DocumentFinding[] {
  const amount = amountOfWords(words)
  const stated = fixedOfDigits(written)
  const computed = fixedOfDigits(String(amount ?? 0n))
  if (amount === null || same(stated, computed)) return []
  const from = match.index + match[0].indexOf(written)
  const told = { stated: `${written}원`, computed: `${writeFixed(computed)}원`, params: { words: `${words}원` } }
  return [found('amount-words', 'error', line.place, { span: { from, to: from + written.length }, ...told })]
}

/** Amounts that stand in digits and in words beside each other, as contracts and receipts have them. */
export const amountsInWords = (document: Extracted): readonly DocumentFinding[] =>
  piecesOf(document).flatMap((line) => {
    if (!line.text.includes('원')) return []
    return [
      ...[...line.text.matchAll(digitsFirst)].flatMap((match) =>
        compared(line, match, match[2] as string, match[1] as string),
      ),
      ...[...line.text.matchAll(wordsFirst)].flatMap((match) =>
        compared(line, match, match[1] as string, match[2] as string),
      ),
    ]
  })
