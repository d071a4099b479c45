import { drawOrder } from '#kit/draw.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Contest, encodedLength } from '#rooms/voting/core/protocol/contest.ts'
import { type Manifest, suite } from '#rooms/voting/core/protocol/manifest.ts'
import type { DraftRefused } from './draft-refusal.ts'
import { type ElectionNames, titleOf } from './election-names.ts'
import { readConflicts } from './read-conflicts.ts'
import { type ReadLimit, readLimits } from './read-limits.ts'
import { type ReadStyle, readStyles } from './read-styles.ts'
import type { DraftContest, VoteDraft } from './vote-draft.ts'
import { timesOf } from './vote-times.ts'

/** What the manifest holds beside the draft: names, keys, the booth's script, the promise of the seed for ties. */
export interface Fixed {
  readonly names: ElectionNames
  readonly keys: Manifest['keys']
  readonly clientSha256: string
  readonly tieCommitment: string
}

/** The draft as it is without its keys: contests and styles read, every fault of a line told. */
export interface Plan {
  readonly contests: readonly Contest[]
  readonly styles: Manifest['styles']
}

type Dongs = readonly { readonly id: string; readonly name: string }[]
const fault = (kind: DraftRefused['kind'], field: string, line: number | null = null) => refuse({ kind, field, line })

/** Reads the contests and styles of a tidied draft; refuses lines that cannot be read and what the draft leaves open. */
export function planOf(draft: VoteDraft, dongs: Dongs): Result<Plan, DraftRefused> {
  const open = leftOpen(draft)
  if (open !== null) return refuse(open)
  const contests: Contest[] = []
  for (const [at, designed] of draft.contests.entries()) {
    const conflicts = readConflicts(designed.conflicts, designed.options.length)
    if ('line' in conflicts) return fault('conflict-line-unread', `contests.${at}.conflicts`, conflicts.line)
    const limits = readLimits(designed.limits, designed.options)
    if ('line' in limits) return fault(limits.kind, `contests.${at}.limits`, limits.line)
    contests.push(contestOf(designed, at, { conflicts, limits }, draft))
  }
  const read = readStyles(draft.styles, { dongs, contests: contests.length })
  if ('line' in read) return fault('style-line-unread', 'styles', read.line)
  if (read.some(({ channel }) => !draft[channel])) return fault('style-not-of-channel', 'styles')
  return ok({ contests, styles: stylesOf(draft, contests, read) })
}

function leftOpen(draft: VoteDraft): DraftRefused | null {
  const { online, onsite, paper, weightOnline, weightOnsite, weightPaper } = draft
  const sum = (weightOnline ?? 0) + (weightOnsite ?? 0) + (weightPaper ?? 0)
  const faults: readonly (readonly [boolean, DraftRefused['kind'], string])[] = [
    // The format has no vote without a style: paper is always beside a channel with tokens.
    [!online && !onsite, 'no-channel', 'online'],
    [draft.isClosed && !online, 'closed-needs-online', 'isClosed'],
    [online && !draft.isClosed && !draft.byPhone && !draft.byIdentity, 'no-way', 'byPhone'],
    [!draft.residents && !draft.workers && !draft.students && !draft.members, 'nobody-belongs', 'residents'],
    [draft.order === 'seed' && draft.orderSeed === null, 'order-seed-missing', 'orderSeed'],
    [sum !== 0 && sum !== 100, 'weights-not-whole', 'weightOnline'],
    [draft.turnoutBase !== null && draft.turnoutSource === null, 'turnout-source-missing', 'turnoutSource'],
    [paper === 'none' && weightPaper !== null, 'weights-of-channels', 'weightPaper'],
  ]
  const found = faults.find(([isOpen]) => isOpen)
  return found === undefined ? null : { kind: found[1], field: found[2], line: null }
}

/** What was read from the lines of a contest: its options by their places. */
interface LinesOfContest {
  readonly conflicts: readonly (readonly [number, number])[]
  readonly limits: readonly ReadLimit[]
}

function contestOf(
  designed: DraftContest,
  at: number,
  { conflicts, limits }: LinesOfContest,
  { order, orderSeed }: VoteDraft,
): Contest {
  const { title, kind, min, max, points, highest, costLimit, budget, minVotes, misfit } = designed
  const ids = designed.options.map(({ id }) => id as string)
  const places = order === 'seed' ? drawOrder(orderSeed as string, ids) : ids
  const options = places.map((id) => {
    const { title: name, cost } = designed.options[ids.indexOf(id)] as DraftContest['options'][number]
    return { id, title: name, ...(cost === null ? {} : { cost }) }
  })
  return {
    ...{ id: `c${at + 1}`, title, kind, min, max, options },
    ...(points === null ? {} : { points }),
    ...(highest === null ? {} : { highest }),
    ...(costLimit === null ? {} : { cost_limit: costLimit }),
    ...(budget === null ? {} : { budget }),
    ...(minVotes === null ? {} : { min_votes: minVotes }),
    ...(conflicts.length === 0 ? {} : { conflicts: conflicts.map(([a, b]) => [ids[a] as string, ids[b] as string]) }),
    ...(limits.length === 0
      ? {}
      : { limits: limits.map(({ of, ...limit }) => ({ ...limit, of: of.map((place) => ids[place] as string) })) }),
    ...(misfit === 'skip' ? {} : { misfit }),
    rule: ruleOf(designed),
  }
}

function ruleOf({ rule, kind, seats, completion, add1Stop, start, stop, ordinal }: DraftContest): Contest['rule'] {
  const ranks = kind === 'rank' ? { ordinal } : {}
  const shares = { completion, add1_stop: add1Stop, start }
  const rules: Readonly<Record<DraftContest['rule'], Contest['rule']>> = {
    top: { name: 'top', seats, ...ranks },
    greedy: { name: 'greedy' },
    'greedy-score': { name: 'greedy-score', ...ranks },
    'greedy-per-cost': { name: 'greedy-per-cost' },
    'mes-cost': { name: 'mes-cost', ...shares },
    'mes-cardinality': { name: 'mes-cardinality', ...shares },
    'mes-score': { name: 'mes-score', ...shares, ...ranks },
    phragmen: { name: 'phragmen', stop },
  }
  return rules[rule]
}

/** Each channel's own style, for everybody who is of no dong with another, and then those by dong. */
function stylesOf(draft: VoteDraft, contests: readonly Contest[], read: readonly ReadStyle[]): Manifest['styles'] {
  const channels = (['online', 'onsite'] as const).filter((channel) => draft[channel])
  const usual = channels
    .filter((channel) => !read.some((style) => style.channel === channel && style.dong === null))
    .map((channel): ReadStyle => ({ channel, dong: null, maxima: contests.map(({ max }) => max) }))
  return [...usual, ...read].map(({ channel, dong, maxima }) => {
    const own = contests.filter((_contest, at) => maxima[at] !== 0)
    const other = contests.flatMap(({ id, max }, at) =>
      maxima[at] === 0 || maxima[at] === max ? [] : [[id, maxima[at] as number] as const],
    )
    return {
      ...{ id: dong === null ? channel : `${channel}-${dong}`.slice(0, 64), channel },
      ...(dong === null ? {} : { dong }),
      contests: own.map(({ id }) => id),
      ...(other.length === 0 ? {} : { max: Object.fromEntries(other) }),
    }
  })
}

/** The manifest of a vote: what was designed, with the keys of all parts. Its faults are another question. */
export function buildManifest(draft: VoteDraft, { contests, styles }: Plan, fixed: Fixed): Manifest {
  const { opens, closes } = timesOf(draft)
  const length = 1 + contests.reduce((sum, contest) => sum + encodedLength(contest), 0)
  const weights = weightsOf(draft)
  return {
    ...{ v: 'pbvote/1', election_id: fixed.names.electionId, title: titleOf(draft), mode: draft.mode },
    ...{ opens_at: opens, closes_at: closes, grace_s: draft.graceMinutes * 60 },
    ...{ contests: [...contests], styles, paper: draft.paper, pt_len: Math.ceil(length / 32) * 32 },
    ...{ suite: { ...suite }, keys: fixed.keys },
    ...{ log_origin: fixed.names.logOrigin, issuance_origin: fixed.names.issuanceOrigin },
    witnesses: { keys: [], quorum: 0 },
    ...{ mmd_s: draft.waitMinutes * 60, batch_min: draft.batchMin },
    ...{ max_revisions: draft.revote === 'none' ? 1 : 20, revote: draft.revote },
    shares: { k: 2, n: 3 },
    tie: draft.tie === 'seed' ? { rule: 'seed', commitment: fixed.tieCommitment } : { rule: draft.tie },
    order: draft.order === 'drawn' ? 'drawn' : 'listed',
    client_sha256: fixed.clientSha256,
    ...(weights === null ? {} : { weights }),
    ...(draft.turnoutBase === null || draft.turnoutSource === null
      ? {}
      : { turnout_base: { n: draft.turnoutBase, source: draft.turnoutSource } }),
  }
}

function weightsOf({ weightOnline, weightOnsite, weightPaper }: VoteDraft): Manifest['weights'] | null {
  const all = { online: weightOnline, onsite: weightOnsite, paper: weightPaper }
  const given = Object.entries(all).flatMap(([channel, n]) => (n === null ? [] : [[channel, [n, 100]] as const]))
  return given.length === 0 ? null : Object.fromEntries(given)
}
