import { fromBase64url } from '#kit/bytes.ts'
import { isNoteBy, parseCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'

/** The two logs of a vote: of the ballots, and of who was issued a token. */
export type WhichLog = 'ballots' | 'issued'

/** A head of one of a vote's logs as somebody brings it, and whether the announced key has signed it. */
export interface BroughtHead {
  readonly log: WhichLog
  readonly size: number
  readonly root: Uint8Array
  readonly isSigned: boolean
}

/** A signed note with a checkpoint in it, somewhere in a longer text. */
const note = /^\S+\n\d+\n\S+\n\n(?:— \S+ \S+\n)+/gmu

/** Every head of this vote in a text: one, both of a mail, or what a QR code says. Heads of other votes are left out. */
export function headsIn({ manifest }: Election, primitives: Primitives, text: string): readonly BroughtHead[] {
  const { log_origin, issuance_origin, keys } = manifest
  const logs = [
    { log: 'ballots', name: log_origin, key: keys.log },
    { log: 'issued', name: issuance_origin, key: keys.registrar },
  ] as const
  const whole = `${text.replaceAll(/[ \t]*\r?\n[ \t]*/g, '\n').trim()}\n`
  return [...whole.matchAll(note)].flatMap(([found]) => {
    const head = parseCheckpoint(found)
    const of = logs.find(({ name }) => name === head?.origin)
    if (head === null || of === undefined) return []
    const isSigned = isNoteBy(head.note, { name: of.name, kind: 1, key: fromBase64url(of.key) }, primitives)
    return [{ log: of.log, size: head.size, root: head.root, isSigned }]
  })
}
