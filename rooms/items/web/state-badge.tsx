import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import type { Outcome } from '../core/gate.ts'
import type { GateState } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

const states = { reconciles: 'success', open: 'progress', unexplained: 'warning' } as const
const outcomes = {
  passed: 'success',
  merged: 'info',
  split: 'info',
  rejected: 'error',
  withdrawn: 'neutral',
  unaccounted: 'warning',
} as const

/** 맞음, 미결 or 설명 안 됨. */
export const StateBadge = ({ state, lang }: { readonly state: GateState; readonly lang: Lang }) => (
  <Badge kind={states[state]}>{pageWords(lang).state[state]}</Badge>
)

/** What became of an item at a gate. */
export const OutcomeBadge = ({
  outcome,
  lang,
}: {
  readonly outcome: Outcome['outcome'] | 'unaccounted'
  readonly lang: Lang
}) => <Badge kind={outcomes[outcome]}>{words(lang).outcome[outcome]}</Badge>
