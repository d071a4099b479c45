import { base64url } from '#kit/bytes.ts'
import type { Onsite } from '../documents.ts'
import { sameBytes, sha256 } from '../join-bytes.ts'
import { isPaperLeafSound } from '../paper-leaf.ts'
import { bytesOf } from '../words.ts'
import type { Audit } from './audit.ts'
import { fail, firstOf, type Outcome, pass } from './outcome.ts'

const isUnique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length

/** V16: cards printed, used, revoked and spoilt add up with the logs and the roll, and so does the paper. */
export function checkOnsite(audit: Audit): Outcome {
  const { bundle, revoked, papers } = audit
  const { onsite } = bundle
  if (onsite === null) {
    const [stray] = [...revoked, ...papers]
    return stray === undefined ? pass : fail('paper-does-not-add-up', stray.index)
  }
  return firstOf([faultOfCards(audit, onsite), faultOfRevoked(audit, onsite), faultOfPapers(audit, onsite)])
}

function faultOfCards({ bundle, issues, cast }: Audit, onsite: Onsite): Outcome | null {
  const { cards_printed, cards_used, cards_revoked, cards_spoilt, roll_marks } = onsite
  const styles = new Set(
    bundle.election.manifest.styles.filter(({ channel }) => channel === 'onsite').map(({ id }) => id),
  )
  const issued = issues.filter((leaf) => leaf !== null && styles.has(leaf.y)).length
  const addsUp = cards_printed === cards_used + cards_revoked + cards_spoilt && cards_printed === issued
  if (!addsUp || cards_used !== roll_marks.card) return fail('cards-do-not-add-up', `${cards_printed}/${issued}`)
  const keys = new Set(cast.filter(({ leaf }) => styles.has(leaf.y)).map(({ leaf }) => leaf.k)).size
  return keys <= cards_used ? null : fail('more-card-ballots-than-cards', `${keys}/${cards_used}`)
}

function faultOfRevoked({ bundle, revoked }: Audit, onsite: Onsite): Outcome | null {
  const { manifest, eh } = bundle.election
  const e = base64url(eh)
  const styles = new Set(manifest.styles.filter(({ channel }) => channel === 'onsite').map(({ id }) => id))
  const unsound = revoked.find(({ leaf }) => leaf.e !== e || !styles.has(leaf.y) || bytesOf(leaf.k)?.length !== 32)
  if (unsound !== undefined) return fail('revocations-differ', unsound.index)
  const areOnce = isUnique(revoked.map(({ leaf }) => leaf.k))
  const of = (why: string): number => revoked.filter(({ leaf }) => leaf.w === why).length
  const addUp = of('unused') === onsite.cards_revoked && of('spoilt') === onsite.cards_spoilt
  return areOnce && addUp ? null : fail('revocations-differ')
}

function faultOfPapers({ bundle, papers }: Audit, { roll_marks }: Onsite): Outcome | null {
  const { manifest, eh } = bundle.election
  const e = base64url(eh)
  for (const { index, leaf } of papers) {
    if (leaf.e !== e || !isPaperLeafSound(manifest, leaf)) return fail('paper-leaf-not-sound', index)
    const scan = bundle.files.get(bundle.sheets.get(leaf.id)?.scan ?? '')
    const h = bytesOf(leaf.h)
    if (scan === undefined || h === null || !sameBytes(sha256(scan), h)) return fail('scan-differs', leaf.id)
  }
  const ids = papers.map(({ leaf }) => leaf.id)
  if (!isUnique(ids)) return fail('paper-leaf-not-sound')
  const stray = [...bundle.sheets.keys()].find((id) => !ids.includes(id))
  if (stray !== undefined) return fail('sheet-without-leaf', stray)
  const sum = papers.reduce((total, { leaf }) => total + leaf.n + (bundle.sheets.get(leaf.id)?.spoilt ?? 0), 0)
  return sum === roll_marks.paper ? null : fail('paper-does-not-add-up', `${sum}/${roll_marks.paper}`)
}
