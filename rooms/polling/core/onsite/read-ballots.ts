import { readTsv } from '#kit/read-tsv.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Choice, Choices } from '#rooms/voting/core/protocol/choices.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { wholeNumber } from './read-numbers.ts'

/** A pasted ballot that cannot be read: another number of cells than options, or a cell that is no mark of its contest. */
export interface BallotsNotRead {
  readonly kind: 'ballots-not-read'
  /** The line of what was pasted, from 1. */
  readonly line: number
  readonly why: 'width' | 'mark'
  /** The option of the cell. */
  readonly option: string | null
}

type Vote = Pick<Manifest, 'contests'>
const optionsOf = ({ contests }: Vote) => contests.flatMap(({ options }) => options)

/** The line of headings that stands above ballots in a spreadsheet: a running number, then every option. */
export const headingOf = (vote: Vote, number: string): string =>
  [number, ...optionsOf(vote).map(({ title }) => title)].join('\t')

/**
 * Reads ballots as they are pasted from a spreadsheet: a line each, a column for each option in the vote's order, with or
 * without a running number before them and a line of headings above. Approval takes 1 or a circle or tick, a rank or points
 * a number; blank and 0 are nothing. Refused is the first cell that is none of these.
 */
export function readBallots(vote: Vote, pasted: string): Result<readonly Choices[], BallotsNotRead> {
  const options = optionsOf(vote)
  const rows = readTsv(pasted.replace(/\n[\n\r]*$/, ''))
  const ballots: Choices[] = []
  for (const [at, row] of rows.entries()) {
    const cells = row.length === options.length + 1 ? row.slice(1) : row
    if (cells.length !== options.length) return refuse(notRead(at, 'width', null))
    if (at === 0 && cells.every((cell, place) => cell.trim() === options[place]?.title)) continue
    const read = readBallot(vote, cells)
    if (!read.ok) return refuse(notRead(at, 'mark', read.refusal))
    ballots.push(read.value)
  }
  return ok(ballots)
}

const notRead = (at: number, why: BallotsNotRead['why'], option: string | null): BallotsNotRead => ({
  kind: 'ballots-not-read',
  line: at + 1,
  why,
  option,
})

function readBallot({ contests }: Vote, cells: readonly string[]): Result<Choices, string> {
  const choices: Choice[] = []
  let at = 0
  for (const contest of contests) {
    const own = cells.slice(at, at + contest.options.length)
    at += contest.options.length
    const numbers = own.map((cell) => markOf(contest, cell.trim()))
    const wrong = numbers.indexOf(null)
    if (wrong >= 0) return refuse((contest.options[wrong] as Contest['options'][number]).id)
    choices.push(choiceOf(contest, numbers as readonly number[]))
  }
  return ok(choices)
}

const ticks = /^[oOvV○◯●◎ㅇ✓✔√]$/u
const nothing = /^[-–]?$/u

const markOf = ({ kind }: Contest, cell: string): number | null => {
  if (nothing.test(cell)) return 0
  if (kind !== 'approve') return wholeNumber(cell)
  if (ticks.test(cell)) return 1
  const number = wholeNumber(cell)
  return number === 0 || number === 1 ? number : null
}

/** Ranks are kept as they were written; one that is given twice, or left out, makes a ballot that is not valid. */
function choiceOf({ kind, options }: Contest, numbers: readonly number[]): Choice {
  const named = options.map(({ id }, at) => [id, numbers[at] as number] as const).filter(([, number]) => number > 0)
  if (kind === 'approve') return named.map(([id]) => id)
  if (kind !== 'rank') return named
  const ranked = named.toSorted(([, one], [, other]) => one - other)
  return ranked.every(([, rank], at) => rank === at + 1) ? ranked.map(([id]) => id) : ranked.flatMap(([id]) => [id, id])
}
