import { encodedLength, faultOfContest, needsBallots } from './contest.ts'
import { channelsOf, type Manifest } from './manifest.ts'
import { parseVerifierKey } from './signed-note.ts'

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && isUnique(a) && a.every((value) => b.includes(value))

/** What is wrong with a manifest beyond its shape, in a sentence (docs/pbvote-1.md, section 2); null when nothing is. */
export function faultOfManifest(manifest: Manifest): string | null {
  const faults: readonly (readonly [boolean, string])[] = [
    [manifest.opens_at >= manifest.closes_at, 'it closes before it opens'],
    [!hasUniqueIds(manifest), 'an id stands twice'],
    [!areStylesSound(manifest), 'a style names contests out of order, or a maximum that does not fit'],
    [
      !sameSet(
        Object.keys(manifest.keys.token),
        manifest.styles.map(({ id }) => id),
      ),
      'each style has one token key',
    ],
    [!isUnique(Object.values(manifest.keys.token).map(({ n }) => n)), 'two styles share a token key'],
    [!fitsLength(manifest), 'pt_len does not fit the contests'],
    [manifest.shares.k > manifest.shares.n, 'more shares are needed than there are'],
    [manifest.revote === 'none' && manifest.max_revisions !== 1, 'without revoting there is one revision'],
    [!areOriginsApart(manifest), 'the two logs need names of their own'],
    [!areWitnessesSound(manifest), 'the witnesses do not fit their quorum, or stand twice'],
    [!hasCosts(manifest), 'ties by cost need a cost for every option'],
    [!fitsPaper(manifest), 'paper must be entered ballot by ballot for this rule'],
    [!fitsWeights(manifest), 'the weights do not fit the channels or the rule'],
  ]
  const fault = faults.find(([isFault]) => isFault)?.[1]
  return fault ?? manifest.contests.map(faultOfContest).find((found) => found !== null) ?? null
}

const hasUniqueIds = ({ contests, styles }: Manifest): boolean =>
  isUnique(contests.map(({ id }) => id)) &&
  isUnique(styles.map(({ id }) => id)) &&
  isUnique(contests.flatMap(({ options }) => options.map(({ id }) => id)))

function areStylesSound({ contests, styles }: Manifest): boolean {
  return styles.every(({ contests: named, max = {} }) => {
    const inOrder = contests.filter(({ id }) => named.includes(id))
    const isListed = inOrder.length === named.length && inOrder.every(({ id }, at) => id === named[at])
    const areMaximaSound = Object.entries(max).every(([id, most]) =>
      inOrder.some((contest) => contest.id === id && contest.min <= most && most <= contest.max),
    )
    return isListed && areMaximaSound
  })
}

const fitsLength = ({ contests, pt_len }: Manifest): boolean =>
  pt_len % 32 === 0 && 1 + contests.reduce((length, contest) => length + encodedLength(contest), 0) <= pt_len

const areOriginsApart = ({ log_origin: log, issuance_origin: issuance }: Manifest): boolean =>
  ['', '/box', '/sums'].every((end) => log + end !== issuance && issuance + end !== log)

function areWitnessesSound({ witnesses: { keys, quorum } }: Manifest): boolean {
  const read = keys.flatMap((text) => parseVerifierKey(text) ?? [])
  return quorum <= keys.length && isUnique(read.map(({ name }) => name)) && isUnique(read.map(({ key }) => key.join()))
}

const hasCosts = ({ tie, contests }: Manifest): boolean =>
  tie.rule !== 'min-cost' || contests.every(({ options }) => options.every(({ cost }) => cost !== undefined))

const fitsPaper = ({ paper, contests }: Manifest): boolean =>
  paper !== 'counts' || contests.every(({ kind, rule }) => kind !== 'rank' && !needsBallots(rule))

function fitsWeights(manifest: Manifest): boolean {
  if (manifest.weights === undefined) return true
  const isPossible = manifest.contests.every(({ rule }) => !needsBallots(rule))
  return isPossible && sameSet(Object.keys(manifest.weights), channelsOf(manifest))
}
