import { type ContestFault, encodedLength, faultOfContest, needsBallots } from './contest.ts'
import { channelsOf, type Manifest } from './manifest.ts'
import { parseVerifierKey } from './signed-note.ts'

const isUnique = (values: readonly string[]): boolean => new Set(values).size === values.length
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && isUnique(a) && a.every((value) => b.includes(value))

/** What may be wrong with a manifest whose shape is right. */
export type ManifestFault =
  | ContestFault
  | 'closes-before-opening'
  | 'id-twice'
  | 'style-of-contests'
  | 'token-keys-of-styles'
  | 'token-key-shared'
  | 'plain-length'
  | 'shares-needed'
  | 'one-revision'
  | 'log-names'
  | 'witness-quorum'
  | 'costs-for-ties'
  | 'paper-by-ballot'
  | 'weights-of-channels'

/** What is wrong with a manifest beyond its shape (docs/pbvote-1.md, section 2); null when nothing is. */
export function faultOfManifest(manifest: Manifest): ManifestFault | null {
  const faults: readonly (readonly [boolean, ManifestFault])[] = [
    [manifest.opens_at >= manifest.closes_at, 'closes-before-opening'],
    [!hasUniqueIds(manifest), 'id-twice'],
    [!areStylesSound(manifest), 'style-of-contests'],
    [
      !sameSet(
        Object.keys(manifest.keys.token),
        manifest.styles.map(({ id }) => id),
      ),
      'token-keys-of-styles',
    ],
    [!isUnique(Object.values(manifest.keys.token).map(({ n }) => n)), 'token-key-shared'],
    [!fitsLength(manifest), 'plain-length'],
    [manifest.shares.k > manifest.shares.n, 'shares-needed'],
    [manifest.revote === 'none' && manifest.max_revisions !== 1, 'one-revision'],
    [!areOriginsApart(manifest), 'log-names'],
    [!areWitnessesSound(manifest), 'witness-quorum'],
    [!hasCosts(manifest), 'costs-for-ties'],
    [!fitsPaper(manifest), 'paper-by-ballot'],
    [!fitsWeights(manifest), 'weights-of-channels'],
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
