import { sha256 } from '@noble/hashes/sha2.js'
import { hex, utf8 } from './bytes.ts'

/** The public promise of a seed: its SHA-256, told before the draw; the seed itself is told with it. */
export const promiseOf = (seed: string): string => hex(sha256(utf8(seed)))

/**
 * Puts names in an order that nobody chose: by the SHA-256 of the seed and the name. It depends on nothing but the seed
 * and the set of names, so anybody can draw again.
 */
export const drawOrder = <Name extends string>(seed: string, names: readonly Name[]): readonly Name[] =>
  names
    .map((name) => ({ name, lot: promiseOf(`${seed}\n${name}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ name }) => name)
