import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { splitOutside } from './brackets.ts'
import { found } from './found.ts'
import { type Line, piecesOf } from './lines.ts'
import { group } from './listed.ts'

const counters =
  '개소|개교|개\\s?동|개\\s?분과|개\\s?팀|개\\s?기관|개\\s?단체|개\\s?사업|개\\s?과정|종|곳|가지|팀|명|개'
/** "(5종) : ", "(5종)" and a tab; or "4개동(": the count, and where its list begins. */
const before = new RegExp(
  `[(（]\\s*총?\\s?(\\d{1,2})\\s?(${counters})\\s*[)）]\\s*(?:[:：]|\\t)|(?<!\\d)(\\d{1,2})\\s?(${counters})\\s?[(（]`,
  'g',
)
const open = /등\s*(?:$|[)）])|외\s*\d*|기타|이하|이상|이내|[.]\s|다\.|[→⇒=×~∼]|예정/

/** A list of names goes on for so many characters at most: those whose count has two digits. */
const longestList = 1000

const joined = /[·ㆍ‧∙/]|\s및\s|[가-힣](?:와|과)\s/g

/** Reads a list of names; null where it is not one, as when words say that it goes on. */
function namesIn(text: string): { readonly least: number; readonly most: number } | null {
  if (!/[,、]/.test(text) || open.test(text)) return null
  const names = splitOutside(text, /[,、]/).map((piece) => piece.text.trim())
  const bare = names.map((name) => name.replace(/[(（][^)）]*[)）]?/g, ''))
  if (names.length < 2 || bare.some((name) => !/[가-힣A-Za-z]/.test(name) || name.length > 30)) return null
  if (bare.some((name) => /\d\s?(?:명|개|건|회|종|대|원|%|㎡|m)/.test(name))) return null
  if (bare.some((name) => /\d\s*$/.test(name))) return null
  if (names.some((name) => /[(（]\s*\d+\s?(?:명|개|건|회|종|대)/.test(name) && !/[(（]\s*1\s?명/.test(name)))
    return null
  return { least: names.length, most: names.length + names.join(',').split(joined).length - 1 }
}

function countsIn(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(before)].flatMap((match) => {
    const digits = group(match, 1) + group(match, 3)
    const start = match.index + match[0].length
    const inBrackets = match[0].trimEnd().endsWith('(') || match[0].trimEnd().endsWith('（')
    const rest = line.text.slice(start, start + longestList + 1)
    const end = inBrackets ? closing(rest) : rest.search(/\t|$/)
    const names = end === -1 || end > longestList ? null : namesIn(rest.slice(0, end))
    const stated = Number(digits)
    if (names === null || stated < 2 || (stated >= names.least && stated <= names.most)) return []
    const from = match.index + match[0].indexOf(digits)
    return [
      found('count', 'warning', line.place, {
        span: { from, to: from + digits.length },
        stated: digits,
        computed: String(names.least),
        params: { way: 'names' },
      }),
    ]
  })
}

/** Where the bracket that is open at the beginning closes; -1 where it does not within the longest list. */
function closing(text: string): number {
  let depth = 1
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '(' || letter === '（') depth += 1
    if (letter === ')' || letter === '）') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Counts that are followed by the names they count: "네트워크(5종)" and three names. */
export const namedCounts = (document: Extracted): readonly DocumentFinding[] => piecesOf(document).flatMap(countsIn)
