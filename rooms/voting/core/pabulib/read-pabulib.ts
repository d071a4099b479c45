import { ok, type Result, refuse } from '#kit/result.ts'
import type { BallotKind, Candidate, Election } from '../tally/election.ts'
import type { Malformed, PabulibNote } from './malformed.ts'
import { readBallots } from './read-ballots.ts'
import { type PabulibTable, type PabulibTables, readTables } from './read-tables.ts'

/** A .pb file read: what it says in full, the election in it, and what is odd about it. */
export interface PabulibRead {
  readonly tables: PabulibTables
  readonly election: Election
  readonly notes: readonly PabulibNote[]
}

const kinds: Readonly<Record<string, BallotKind>> = {
  approval: 'approve',
  'choose-1': 'approve',
  ordinal: 'rank',
  cumulative: 'points',
  scoring: 'score',
}

/** An amount as written: digits, and decimals after a point or a comma; 400000.0 is 400000. */
interface Amount {
  readonly digits: bigint
  readonly decimals: number
}
function readAmount(text: string): Amount | null {
  const parts = /^(\d+)(?:[.,](\d*?)0*)?$/.exec(text.trim())
  if (parts === null) return null
  const [, whole = '', fraction = ''] = parts
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}
const scale = ({ digits, decimals }: Amount, to: number): bigint => digits * 10n ** BigInt(to - decimals)

/** The value of a key of META, trimmed, with its line; an absent key is empty, at the section's line. */
export function metaOf({ meta }: PabulibTables, key: string): { readonly value: string; readonly line: number } {
  const row = meta.rows.find(({ cells }) => cells[0]?.trim() === key)
  return { value: row?.cells[1]?.trim() ?? '', line: row?.line ?? meta.line }
}

interface PricedProject {
  readonly id: string
  readonly cost: Amount
}
function readProjects(table: PabulibTable): Result<readonly PricedProject[], Malformed> {
  const costAt = table.columns.indexOf('cost')
  const { line } = table
  if (costAt === -1) return refuse({ kind: 'pb-no-column', section: 'PROJECTS', column: 'cost', line })
  const projects = new Map<string, PricedProject>()
  for (const { line: at, cells } of table.rows) {
    const [id, text] = [(cells[0] as string).trim(), cells[costAt] as string]
    const cost = readAmount(text)
    if (id === '') return refuse({ kind: 'pb-empty-id', line: at })
    if (projects.has(id)) return refuse({ kind: 'pb-id-twice', id, line: at })
    if (cost === null) return refuse({ kind: 'pb-bad-amount', column: 'cost', text, line: at })
    projects.set(id, { id, cost })
  }
  return ok([...projects.values()])
}

/**
 * Reads an election out of a .pb file's text. Every row of VOTES is a voter; like ballots are merged. Amounts are kept
 * exactly. Refuses with the line what cannot be counted; what is odd but countable is noted (duplicate ids within a
 * ballot count once, and ballots above a cost limit count, as in the official results).
 */
export function readPabulib(text: string): Result<PabulibRead, Malformed> {
  const tables = readTables(text)
  if (!tables.ok) return tables
  const budgetKey = metaOf(tables.value, 'budget')
  const typeKey = metaOf(tables.value, 'vote_type')
  const kind = Object.hasOwn(kinds, typeKey.value) ? kinds[typeKey.value] : undefined
  const amount = readAmount(budgetKey.value)
  if (budgetKey.value === '') return refuse({ kind: 'pb-no-key', key: 'budget', line: budgetKey.line })
  if (typeKey.value === '') return refuse({ kind: 'pb-no-key', key: 'vote_type', line: typeKey.line })
  if (amount === null)
    return refuse({ kind: 'pb-bad-amount', column: 'budget', text: budgetKey.value, line: budgetKey.line })
  if (kind === undefined) return refuse({ kind: 'pb-vote-type', text: typeKey.value, line: typeKey.line })
  const standing = metaOf(tables.value, 'default_score')
  if (kind === 'score' && Number(standing.value) !== 0)
    return refuse({ kind: 'pb-default-score', text: standing.value, line: standing.line })
  const priced = readProjects(tables.value.projects)
  if (!priced.ok) return priced
  const decimals = Math.max(amount.decimals, ...priced.value.map(({ cost }) => cost.decimals))
  const projects: readonly Candidate[] = priced.value.map(({ id, cost }) => ({ id, cost: scale(cost, decimals) }))
  const limit = readAmount(metaOf(tables.value, 'max_sum_cost').value)
  const costLimit = limit === null || limit.decimals > decimals ? null : scale(limit, decimals)
  const ballots = readBallots(tables.value.votes, projects, kind, costLimit)
  if (!ballots.ok) return ballots
  const { groups, notes } = ballots.value
  const budget = scale(amount, decimals)
  return ok({
    tables: tables.value,
    election: { kind, decimals, budget, projects, ballots: groups, sheets: [] },
    notes: [...countNotes(tables.value), ...notes],
  })
}

/** Notes where META counts other numbers of projects or votes than the file has. */
function countNotes(tables: PabulibTables): readonly PabulibNote[] {
  const counted = [
    ['note-projects-differ', 'num_projects', tables.projects.rows.length],
    ['note-votes-differ', 'num_votes', tables.votes.rows.length],
  ] as const
  return counted.flatMap(([kind, key, count]) => {
    const { value, line } = metaOf(tables, key)
    return value === '' || Number(value) === count ? [] : [{ kind, count, line }]
  })
}
