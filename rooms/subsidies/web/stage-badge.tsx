import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import type { Balance } from '../core/balance.ts'
import { words } from '../core/messages.ts'

const kinds: Readonly<Partial<Record<Balance['stage'], BadgeKind>>> = {
  closed: 'success',
  'to-return': 'warning',
  recorded: 'neutral',
  'not-granted': 'neutral',
}

/** At which stage of its life a subsidy stands. */
export const StageBadge = ({ balance, lang }: { readonly balance: Balance; readonly lang: Lang }) => (
  <Badge kind={kinds[balance.stage] ?? 'progress'}>{words(lang).stages[balance.stage]}</Badge>
)
