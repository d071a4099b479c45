/**
 * Why a sound document was not written: it took too long or too much memory, too many wait, or this machine has no means
 * for the format (what makes PDF is built for some platforms alone).
 */
export const unwritableKinds = ['takes-too-long', 'takes-too-much', 'readers-busy', 'format-not-here'] as const
export interface Unwritable {
  readonly kind: (typeof unwritableKinds)[number]
}
