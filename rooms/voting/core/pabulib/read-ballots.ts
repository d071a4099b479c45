import { ok, type Result, refuse } from '#kit/result.ts'
import type { BallotGroup, BallotKind, Candidate } from '../tally/election.ts'
import type { Malformed, PabulibNote } from './malformed.ts'
import type { PabulibTable } from './read-tables.ts'

/** Ballots of one kind, merged, and what was odd among them. */
export interface BallotsRead {
  readonly groups: readonly BallotGroup[]
  readonly notes: readonly PabulibNote[]
}

/** The one channel of a file: Pabulib's voting methods are no channels with results of their own. */
const channel = ''

interface Marks {
  readonly choices: readonly number[]
  readonly points: readonly number[] | null
  readonly twice: boolean
}

const partsOf = (text: string): readonly string[] => (text.trim() === '' ? [] : text.split(','))

/** The marks of one ballot: each project once, at its first place; its last points count where it stands twice. */
function readMarks(
  vote: string,
  points: string | null,
  placeOf: ReadonlyMap<string, number>,
  line: number,
): Result<Marks, Malformed> {
  const ids = partsOf(vote)
  const given = points === null ? null : partsOf(points)
  if (given !== null && given.length !== ids.length)
    return refuse({ kind: 'pb-points-count', points: given.length, choices: ids.length, line })
  const marks = new Map<number, number>()
  for (const [at, text] of ids.entries()) {
    const place = placeOf.get(text) ?? placeOf.get(text.trim())
    if (place === undefined) return refuse({ kind: 'pb-unknown-project', id: text.trim(), line })
    const value = given === null ? 1 : wholeNumber(given[at] as string)
    if (value === null) return refuse({ kind: 'pb-points', text: given?.[at] as string, line })
    marks.set(place, value)
  }
  return ok({
    choices: [...marks.keys()],
    points: given === null ? null : [...marks.values()],
    twice: marks.size < ids.length,
  })
}

function wholeNumber(text: string): number | null {
  const value = /^-?\d+(?:\.0*)?$/.test(text.trim()) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : null
}

/** Reads the section VOTES: each row is a voter, also one who chose nothing. Ballots that say the same are merged. */
export function readBallots(
  table: PabulibTable,
  projects: readonly Candidate[],
  kind: BallotKind,
  costLimit: bigint | null,
): Result<BallotsRead, Malformed> {
  const { columns, rows, line } = table
  const [voteAt, pointsAt] = [columns.indexOf('vote'), columns.indexOf('points')]
  const pointed = kind === 'points' || kind === 'score'
  if (voteAt === -1) return refuse({ kind: 'pb-no-column', section: 'VOTES', column: 'vote', line })
  if (pointed && pointsAt === -1) return refuse({ kind: 'pb-no-column', section: 'VOTES', column: 'points', line })
  const placeOf = new Map(projects.map(({ id }, place) => [id, place]))
  const groups = new Map<string, BallotGroup & { count: number }>()
  const written = new Map<string, { readonly group: { count: number }; readonly odd: readonly PabulibNote['kind'][] }>()
  const notes = new Map<PabulibNote['kind'], { count: number; line: number }>()
  const note = (oddity: PabulibNote['kind'], at: number): void => {
    const known = notes.get(oddity)
    if (known === undefined) notes.set(oddity, { count: 1, line: at })
    else known.count += 1
  }
  const voters = new Set<string>()
  for (const { cells, line: at } of rows) {
    const [voter, vote] = [cells[0] as string, cells[voteAt] as string]
    const points = pointed ? (cells[pointsAt] as string) : null
    if (voters.has(voter)) note('note-voter-twice', at)
    voters.add(voter)
    // Most ballots are written as one before was: those are read once.
    const key = points === null ? vote : `${vote};${points}`
    let known = written.get(key)
    if (known === undefined) {
      const marks = readMarks(vote, points, placeOf, at)
      if (!marks.ok) return marks
      const { twice, ...said } = marks.value
      const sorted = kind === 'approve' ? { ...said, choices: said.choices.toSorted((a, b) => a - b) } : said
      const like = `${sorted.choices.join(',')};${sorted.points?.join(',')}`
      const group = groups.get(like) ?? { channel, count: 0, ...sorted }
      groups.set(like, group)
      const cost = said.choices.reduce((sum, place) => sum + (projects[place]?.cost as bigint), 0n)
      const above = costLimit !== null && cost > costLimit
      known = {
        group,
        odd: [
          ...(twice ? ['note-id-twice-in-ballot' as const] : []),
          ...(above ? ['note-above-cost-limit' as const] : []),
        ],
      }
      written.set(key, known)
    }
    known.group.count += 1
    for (const oddity of known.odd) note(oddity, at)
  }
  return ok({
    groups: [...groups.values()],
    notes: [...notes].map(([oddity, seen]) => ({ kind: oddity, ...seen })),
  })
}
