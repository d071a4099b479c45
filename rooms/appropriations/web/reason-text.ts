import type { Lang } from '#kit/korean-text.ts'
import type { StageReason } from '../core/difference.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'

/** Why a cell stands as it does: the one reason, or each with its stage; empty where none was written. */
export function reasonText(reasons: readonly StageReason[], lang: Lang): string {
  const [only] = reasons
  if (only !== undefined && reasons.length === 1) return only.reason
  const [t, p] = [words(lang), pageWords(lang)]
  return reasons.map(({ stage, reason }) => p.reasonAt(t.stages[stage], reason)).join('; ')
}
