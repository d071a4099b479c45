/** Why a .pb file cannot be read, with the line where it shows (1 for the first). */
export type Malformed =
  | { readonly kind: 'pb-no-section'; readonly section: string; readonly line: number }
  | { readonly kind: 'pb-no-header'; readonly section: string; readonly line: number }
  | { readonly kind: 'pb-stray-line'; readonly line: number }
  | { readonly kind: 'pb-open-quote'; readonly line: number }
  | { readonly kind: 'pb-too-many-cells'; readonly line: number; readonly cells: number; readonly columns: number }
  | { readonly kind: 'pb-no-column'; readonly section: string; readonly column: string; readonly line: number }
  | { readonly kind: 'pb-no-key'; readonly key: string; readonly line: number }
  | { readonly kind: 'pb-bad-amount'; readonly column: string; readonly text: string; readonly line: number }
  | { readonly kind: 'pb-vote-type'; readonly text: string; readonly line: number }
  | { readonly kind: 'pb-empty-id'; readonly line: number }
  | { readonly kind: 'pb-id-twice'; readonly id: string; readonly line: number }
  | { readonly kind: 'pb-unknown-project'; readonly id: string; readonly line: number }
  | { readonly kind: 'pb-points'; readonly text: string; readonly line: number }
  | { readonly kind: 'pb-points-count'; readonly points: number; readonly choices: number; readonly line: number }
  | { readonly kind: 'pb-default-score'; readonly text: string; readonly line: number }

/** What of a file is odd but was read: how often, and the line where it first shows. */
export interface PabulibNote {
  readonly kind:
    | 'note-id-twice-in-ballot'
    | 'note-voter-twice'
    | 'note-above-cost-limit'
    | 'note-votes-differ'
    | 'note-projects-differ'
  readonly count: number
  readonly line: number
}
