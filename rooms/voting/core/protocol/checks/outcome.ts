/** The checks of a bundle, in their order (docs/pbvote-1.md, section 9). */
export const checkIds = [
  'V00',
  'V01',
  'V02',
  'V03',
  'V04',
  'V05',
  'V06',
  'V07',
  'V08',
  'V09',
  'V10',
  'V11',
  'V12',
  'V13',
  'V14',
  'V15',
  'V16',
  'V17',
  'V18',
] as const
export type CheckId = (typeof checkIds)[number]

/** Why a check failed, in words that a catalogue turns into sentences. */
export type Fault =
  | 'no-sums'
  | 'sums-name-other-files'
  | 'hash-differs'
  | 'note-not-signed'
  | 'other-origin'
  | 'size-differs'
  | 'root-differs'
  | 'not-canonical'
  | 'not-bound-to-manifest'
  | 'manifest-leaf-again'
  | 'not-closed-once'
  | 'close-not-last'
  | 'close-counts-other'
  | 'ballot-suite'
  | 'ballot-style'
  | 'ballot-election'
  | 'ballot-revisions'
  | 'ballot-token'
  | 'ballot-signature'
  | 'ballot-sequence'
  | 'ballot-other-token'
  | 'ballot-revoked'
  | 'issue-not-sound'
  | 'issue-twice'
  | 'more-tokens-than-issued'
  | 'other-seal-key'
  | 'other-shares'
  | 'other-tie-seed'
  | 'opened-differs'
  | 'counts-differ'
  | 'sheet-differs'
  | 'not-included'
  | 'not-a-prefix'
  | 'leaf-missing'
  | 'sizes-fall'
  | 'too-few-witnesses'
  | 'witness-missing'
  | 'cards-do-not-add-up'
  | 'more-card-ballots-than-cards'
  | 'revocations-differ'
  | 'paper-leaf-not-sound'
  | 'scan-differs'
  | 'paper-does-not-add-up'
  | 'sheet-without-leaf'
  | 'promise-unkept'
  | 'deadline-too-late'
  | 'winners-differ'

/** What a check found: it passed, it failed at a place, or there was nothing to check. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail'; readonly fault: Fault; readonly at: string }
  | { readonly status: 'skip' }

export const pass: Outcome = { status: 'pass' }
export const skip: Outcome = { status: 'skip' }
export const fail = (fault: Fault, at: string | number = ''): Outcome => ({ status: 'fail', fault, at: String(at) })

/** The first of findings that are not null, else a pass. */
export const firstOf = (findings: Iterable<Outcome | null>): Outcome => {
  for (const finding of findings) if (finding !== null) return finding
  return pass
}
