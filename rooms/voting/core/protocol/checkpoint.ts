import { utf8 } from '#kit/bytes.ts'
import { base64, fromBase64 } from './base64.ts'
import { joinBytes } from './join-bytes.ts'
import type { Primitives } from './primitives.ts'
import {
  type NoteKey,
  parseNote,
  payloadBy,
  type Sign,
  type SignedNote,
  signatureLine,
  signNote,
} from './signed-note.ts'

/** The head of a log (C2SP tlog-checkpoint): which log, how many leaves, their root. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
}

/** A checkpoint as it stands in a note with its signatures. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: SignedNote
}

/** A checkpoint as a note signed by the log, whose key bears the log's origin as its name. */
export const signCheckpoint = ({ origin, size, root }: Checkpoint, key: Uint8Array, sign: Sign): string =>
  signNote(`${origin}\n${size}\n${base64(root)}\n`, { name: origin, kind: 1, key }, sign)

/** Reads a note with a checkpoint of exactly three lines; null when it is none. Signatures are another question. */
export function parseCheckpoint(text: string): SignedCheckpoint | null {
  const note = parseNote(text)
  const found = /^(\S+)\n(0|[1-9]\d{0,15})\n(\S+)\n$/.exec(note?.text ?? '')
  const root = fromBase64(found?.[3] ?? '')
  if (note === null || found === null || root?.length !== 32) return null
  const size = Number(found[2])
  return Number.isSafeInteger(size) ? { origin: found[1] as string, size, root, note } : null
}

/** Whether a note is signed, exactly once and rightly, by an Ed25519 key under its name. */
export function isNoteBy(note: SignedNote, key: NoteKey, { isSignedBy }: Primitives): boolean {
  const signature = payloadBy(note, key)
  return signature !== null && isSignedBy(key.key, utf8(note.text), signature)
}

const timeLength = 8
const cosigned = (time: bigint, text: string): Uint8Array => utf8(`cosignature/v1\ntime ${time}\n${text}`)

/** The line by which a witness says that it saw this head at a time, in Unix seconds (C2SP tlog-cosignature). */
export function cosign({ note }: SignedCheckpoint, witness: NoteKey, time: number, sign: Sign): string {
  const seconds = new Uint8Array(timeLength)
  new DataView(seconds.buffer).setBigUint64(0, BigInt(time))
  return signatureLine(witness, joinBytes(seconds, sign(cosigned(BigInt(time), note.text))))
}

/** Whether a witness has cosigned a head. */
export function isCosigned({ note }: SignedCheckpoint, witness: NoteKey, { isSignedBy }: Primitives): boolean {
  const payload = payloadBy(note, witness)
  if (payload === null || payload.length < timeLength) return false
  const time = new DataView(payload.buffer, payload.byteOffset).getBigUint64(0)
  return isSignedBy(witness.key, cosigned(time, note.text), payload.subarray(timeLength))
}
