import { sha256 } from '@noble/hashes/sha2.js'
import { hex, utf8 } from './bytes.ts'

/** The public promise of a seed: its SHA-256, told before the draw; the seed itself is told with it. */
export const promiseOf = (seed: string): string => hex(sha256(utf8(seed)))

/**
 * Puts names in an order that nobody chose: ascending by the SHA-256 of the seed, a zero byte and the name. It depends on
 * nothing but the seed and the set of names, so anybody can draw again. Panels, juries, the order of options and ties in
 * a count are all drawn this way.
 */
export const drawOrder = <Name extends string>(seed: string, names: readonly Name[]): readonly Name[] =>
  names
    .map((name) => ({ name, lot: promiseOf(`${seed}\0${name}`) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ name }) => name)
