import { normaliseName } from '#kit/korean-text.ts'
import { oncePer, oncePerDocument } from '../once-per-document.ts'
import { group, type Line, linesOf } from './lines.ts'

/** An entry of a numbered list of names, put together from the lines its cells fell into. */
export interface Entry {
  readonly number: number
  /** The line on which the name stands, or begins. */
  readonly line: Line
  readonly name: string
  /** The name without spaces and signs, for comparing. */
  readonly key: string
  /** In the unit of the list. */
  readonly amounts: readonly number[]
  readonly department: string | null
  readonly votes: number | null
  /** The rest behind the name, as written. */
  readonly rest: string
}

export interface NamedList {
  readonly entries: readonly Entry[]
  readonly head: readonly Line[]
  /** Whether the numbers are ranks of a vote. */
  readonly ranked: boolean
}

/** The names of columns that head a list of projects. */
const nameColumn = /사업명|의제명|추진사업|과제명|안건명|제안명/
const headReach = 12
const entryReach = 9

const firstEntry = /^\s*1(?:\s+(?=[가-힣A-Za-z“‘「『])|\s*$)/
const numberedStart = /^\s*(\d{1,2})(?:\s*\([가-힣]{1,4}\))?(?:\s+(?=[가-힣A-Za-z“‘「『(\d])|\s*$)/

/** The number an entry may begin with, and where its name begins. */
const startOf = oncePer((line: Line): { readonly number: number; readonly to: number } | null => {
  const match = numberedStart.exec(line.text)
  return match === null ? null : { number: Number(match[1]), to: match[0].length }
})

const committee = /\s*[가-힣]+(?:[·‧ㆍ][가-힣]+)*분과/
const amount = /(?<![\d.])(\d{1,3}(?:,\d{3})+)(?!\d)/g
const departmentAt =
  /^\s*(?:천원|원)?\s*((?:[가-힣]{2,6} )?[가-힣·]{1,12}(?:과|담당관|추진단)(?:\s?\([가-힣·]+\))?)(?![가-힣])/
const votesAt = /(?:^|[\s(])(\d{1,5})\)?\s*(?:표|\d{1,3}(?:\.\d+)?%|$)/

/** Where the name ends: at a committee, an amount, votes with a share, or a department behind two spaces. */
const nameEnd =
  /\s+(?:[가-힣]+(?:[·‧ㆍ][가-힣]+)*분과|\d{1,3}(?:,\d{3})+|총\s\d|\d{1,5}\s\d{1,3}%|(?:도 로 과|[가-힣]{2,9}과)(?=\s*$|\s+\d))/

const cutName = (blob: string): number => nameEnd.exec(blob)?.index ?? blob.length

const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(amount)].map((match) => Number(group(match, 1).replaceAll(',', '')))

function entryOf(number: number, lines: readonly Line[], firstText: string): Entry | null {
  const texts = [firstText, ...lines.slice(1).map(({ text }) => text)].map((text) => text.trim())
  const blob = texts.filter((text) => text !== '').join(' ')
  const end = cutName(` ${blob}`) - 1
  const name = blob
    .slice(0, Math.max(0, end))
    .replace(committee, '')
    .replace(/^\(동점\)\s*/, '')
    .trim()
  const rest = blob.slice(Math.max(0, end)).replace(committee, '')
  const key = normaliseName(name).replaceAll(/[^가-힣A-Za-z0-9+]/g, '')
  if (key.length < 4 || key.length > 45) return null
  const afterAmount = rest.replace(/^[\s\S]*\d,\d{3}/, '')
  const line = lines[firstText.trim() === '' ? 1 : 0] as Line
  const votes = /%/.test(rest) ? votesAt.exec(rest) : null
  return {
    number,
    line,
    name,
    key,
    amounts: numbersIn(rest),
    department: departmentAt.exec(afterAmount)?.[1]?.replaceAll(' ', '') ?? null,
    votes: votes === null ? null : Number(votes[1]),
    rest,
  }
}

/** The last entry ends where something new begins: another list, a heading, a total, a sum. */
const newBlock = /^\s*(?:[□○※☞■▶]|합\s?계|총\s?계|\d{1,2}\s?-\s?\d|1\s)/
function lastEnd(lines: readonly Line[], from: number): number {
  const below = lines.slice(from + 1, from + 5)
  const end = below.findIndex(({ text }) => newBlock.test(text))
  return from + 1 + (end === -1 ? below.length : end)
}

/** The head or the first entry of the list that comes next. */
const anotherList = ({ text }: Line): boolean =>
  /^\s*1\s+[가-힣]/.test(text) || nameColumn.test(text.replaceAll(' ', ''))

/** Follows the numbers 1, 2, 3 ... from a first entry on, as long as each stands closely below. */
function listAt(lines: readonly Line[], at: number): NamedList | null {
  const heads = lines.slice(Math.max(0, at - headReach), at)
  const columns = heads.findLastIndex(({ text }) => nameColumn.test(text.replaceAll(' ', '')))
  if (columns === -1) return null
  const begun: { readonly number: number; readonly at: number; readonly text: string }[] = []
  let [position, wanted] = [at, 1]
  let same = 0
  while (position < lines.length && position - (begun.at(-1)?.at ?? at) <= entryReach) {
    const line = lines[position] as Line
    if (position > at && anotherList(line)) break
    const start = startOf(line)
    // A tie gives one number twice, and the next is left out: 4, 4, 6.
    const next = [wanted, wanted - 1, wanted + same].find((number) => start !== null && start.number === number)
    const again = next === wanted - 1
    const tied = lines[position + 1]?.text.includes('동점') === true
    if (start !== null && next !== undefined && (!again || tied)) {
      same = again ? same + 1 : 0
      begun.push({ number: next, at: position, text: line.text.slice(start.to) })
      wanted = next + 1
    }
    position += 1
  }
  const entries = begun.flatMap(({ number, at: from, text }, index) => {
    const to = begun[index + 1]?.at ?? lastEnd(lines, from)
    const entry = entryOf(number, lines.slice(from, to), text)
    return entry === null ? [] : [entry]
  })
  const head = heads.slice(Math.max(0, columns - 6))
  return entries.length < 3 ? null : { entries, head, ranked: head.some(({ text }) => /순\s?위/.test(text)) }
}

/** Reads the numbered lists of projects of a document: names with amounts, votes, departments. */
export const namedLists = oncePerDocument((document): readonly NamedList[] => {
  const lines = linesOf(document)
  return lines.flatMap((line, at) => (firstEntry.test(line.text) ? (listAt(lines, at) ?? []) : []))
})
