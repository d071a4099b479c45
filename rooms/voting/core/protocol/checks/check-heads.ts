import { isCosigned, isNoteBy, type SignedCheckpoint } from '../checkpoint.ts'
import { sameBytes } from '../join-bytes.ts'
import { type Levels, rootAt, sizeOf } from '../merkle-tree.ts'
import { type NoteKey, parseVerifierKey } from '../signed-note.ts'
import { bytesOf } from '../words.ts'
import type { Audit } from './audit.ts'
import { fail, firstOf, type Outcome, pass } from './outcome.ts'

interface Log {
  readonly key: NoteKey
  readonly tree: Levels
  readonly head: SignedCheckpoint
}

const ballotLog = ({ bundle, tree }: Audit): Log => {
  const { log_origin: name, keys } = bundle.election.manifest
  return { key: { name, kind: 1, key: bytesOf(keys.log) ?? new Uint8Array(0) }, tree, head: bundle.head }
}

const issuanceLog = ({ bundle, issueTree }: Audit): Log => {
  const { issuance_origin: name, keys } = bundle.election.manifest
  return {
    key: { name, kind: 1, key: bytesOf(keys.registrar) ?? new Uint8Array(0) },
    tree: issueTree,
    head: bundle.issueHead,
  }
}

/** Whether a head is that of the first so many leaves of a log, signed by it; a size beyond the log is no prefix. */
export function faultOfPrefix(
  head: SignedCheckpoint,
  { key, tree }: Log,
  primitives: Audit['primitives'],
): Outcome | null {
  if (head.origin !== key.name) return fail('other-origin', head.origin)
  if (!isNoteBy(head.note, key, primitives)) return fail('note-not-signed', head.size)
  if (head.size > sizeOf(tree)) return fail('not-a-prefix', head.size)
  return sameBytes(rootAt(tree, head.size), head.root) ? null : fail('not-a-prefix', head.size)
}

function checkFinal({ key, tree, head }: Log, primitives: Audit['primitives']): Outcome {
  if (head.origin !== key.name) return fail('other-origin', head.origin)
  if (!isNoteBy(head.note, key, primitives)) return fail('note-not-signed', head.size)
  if (head.size !== sizeOf(tree)) return fail('size-differs', head.size)
  return sameBytes(rootAt(tree, head.size), head.root) ? pass : fail('root-differs', head.size)
}

/** V01: the final head of the ballot log is signed, and is that of its lines. */
export const checkBallotHead = (audit: Audit): Outcome => checkFinal(ballotLog(audit), audit.primitives)
/** V02: the same for the issuance log. */
export const checkIssuanceHead = (audit: Audit): Outcome => checkFinal(issuanceLog(audit), audit.primitives)

/** V12: the head of a kept receipt is a prefix of the final log. */
export const checkReceiptHead = (audit: Audit, head: SignedCheckpoint): Outcome =>
  faultOfPrefix(head, ballotLog(audit), audit.primitives) ?? pass

/** V14: every head that was published, and every one that was kept, is a prefix of its log. */
export function checkHistory(audit: Audit, kept: readonly SignedCheckpoint[]): Outcome {
  const logs = [ballotLog(audit), issuanceLog(audit)]
  const { history } = audit.bundle
  const prefixes = [...history, ...kept].map((head) => {
    const log = logs.find(({ key }) => key.name === head.origin)
    return log === undefined ? fail('other-origin', head.origin) : faultOfPrefix(head, log, audit.primitives)
  })
  const falls = logs.map(({ key }) => {
    const sizes = history.filter(({ origin }) => origin === key.name).map(({ size }) => size)
    const at = sizes.findIndex((size, place) => size < (sizes[place - 1] ?? 0))
    return at < 0 ? null : fail('sizes-fall', sizes[at])
  })
  return firstOf([...prefixes, ...falls])
}

/** V15: enough of the manifest's witnesses, and every one that was asked for, have cosigned the final head. */
export function checkWitnesses({ bundle, primitives }: Audit, asked: readonly NoteKey[]): Outcome {
  const { keys, quorum } = bundle.election.manifest.witnesses
  const cosigned = keys.filter((text) => {
    const key = parseVerifierKey(text)
    return key !== null && isCosigned(bundle.head, key, primitives)
  })
  if (cosigned.length < quorum) return fail('too-few-witnesses', `${cosigned.length}/${quorum}`)
  const missing = asked.find((key) => !isCosigned(bundle.head, key, primitives))
  return missing === undefined ? pass : fail('witness-missing', missing.name)
}
