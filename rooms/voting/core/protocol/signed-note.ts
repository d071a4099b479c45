import { fromUtf8, hex, utf8 } from '#kit/bytes.ts'
import { base64, fromBase64 } from './base64.ts'
import { joinBytes, sameBytes, sha256 } from './join-bytes.ts'

/** A C2SP signed note taken apart: the text with its last line feed, and the lines of signatures. */
export interface SignedNote {
  readonly text: string
  readonly signatures: readonly { readonly name: string; readonly keyId: Uint8Array; readonly payload: Uint8Array }[]
}

/** A name and key by which notes are checked. The kind is 1 for Ed25519 on the text, 4 for a witness's cosignature. */
export interface NoteKey {
  readonly name: string
  readonly kind: 1 | 4
  readonly key: Uint8Array
}

/** Signs bytes by a secret key that whoever calls holds. */
export type Sign = (message: Uint8Array) => Uint8Array

// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what a note must not have.
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/

/** The four bytes by which a line of a signature names its key (C2SP signed-note). */
export const keyIdOf = ({ name, kind, key }: NoteKey): Uint8Array =>
  sha256(name, '\n', Uint8Array.of(kind), key).subarray(0, 4)

/** One line of a signature: an em dash, the name, and base64 of key id and payload. */
export const signatureLine = (key: NoteKey, payload: Uint8Array): string =>
  `— ${key.name} ${base64(joinBytes(keyIdOf(key), payload))}\n`

/** A note signed once by an Ed25519 key; the text ends in a line feed. */
export const signNote = (text: string, key: NoteKey, sign: Sign): string =>
  `${text}\n${signatureLine(key, sign(utf8(text)))}`

/** Takes a note apart; null when it is none. Lines are counted from the end: the text may hold anything but empty lines. */
export function parseNote(note: string): SignedNote | null {
  const at = note.indexOf('\n\n')
  if (at <= 0 || !note.endsWith('\n') || control.test(note)) return null
  const lines = note.slice(at + 2, -1).split('\n')
  const signatures = lines.map(parseSignatureLine)
  if (signatures.some((signature) => signature === null)) return null
  return { text: note.slice(0, at + 1), signatures: signatures.flatMap((signature) => signature ?? []) }
}

function parseSignatureLine(line: string): SignedNote['signatures'][number] | null {
  const found = /^— (\S+) (\S+)$/u.exec(line)
  const bytes = fromBase64(found?.[2] ?? '')
  if (found === null || bytes === null || bytes.length < 5) return null
  return { name: found[1] as string, keyId: bytes.subarray(0, 4), payload: bytes.subarray(4) }
}

/** The payload of the one line by a key; null when there is none, or more than one. */
export function payloadBy({ signatures }: SignedNote, key: NoteKey): Uint8Array | null {
  const id = keyIdOf(key)
  const lines = signatures.filter(({ name, keyId }) => name === key.name && sameBytes(keyId, id))
  return lines.length === 1 ? (lines[0]?.payload ?? null) : null
}

/** A key as C2SP writes it for those who check: name, key id in hexadecimal digits, base64 of kind and key. */
export const writeVerifierKey = (key: NoteKey): string =>
  `${key.name}+${hex(keyIdOf(key))}+${base64(joinBytes(Uint8Array.of(key.kind), key.key))}`

/** Reads a verifier key; null when it is none of Ed25519, or its key id is not that of name and key. */
export function parseVerifierKey(text: string): NoteKey | null {
  const found = /^([^\s+]+)\+[0-9a-f]{8}\+(.+)$/.exec(text)
  const bytes = fromBase64(found?.[2] ?? '')
  const kind = bytes?.[0]
  if (found === null || bytes?.length !== 33 || (kind !== 1 && kind !== 4)) return null
  const key: NoteKey = { name: found[1] as string, kind, key: bytes.subarray(1) }
  return writeVerifierKey(key) === text ? key : null
}

/** The text of stored bytes; null when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes)
  } catch {
    return null
  }
}
