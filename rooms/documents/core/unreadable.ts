/** Why a file is not read: each has a sentence that says what to do instead. */
export const unreadableKinds = [
  'file-empty',
  'file-too-large',
  'file-damaged',
  'file-locked',
  'format-not-read',
  'too-many-cells',
  'too-many-lines',
  'nested-too-deep',
  'text-not-read',
  'no-table-found',
  'takes-too-long',
  'takes-too-much',
  'readers-busy',
] as const
export type UnreadableKind = (typeof unreadableKinds)[number]

export interface Unreadable {
  readonly kind: UnreadableKind
  /** What the file is, where that is known: "hwp", "pdf", "doc". */
  readonly format?: string
}
