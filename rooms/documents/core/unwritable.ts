/**
 * Why a document was not written: it took too long or too much memory, too many wait, or this machine has no means for
 * the format (the compiler of PDF is built for some platforms alone).
 */
export const unwritableKinds = [
  'writing-takes-too-long',
  'writing-takes-too-much',
  'writers-busy',
  'format-not-here',
] as const
export type UnwritableKind = (typeof unwritableKinds)[number]
export interface Unwritable {
  readonly kind: UnwritableKind
}
