import type { LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { requestWords } from '../core/messages-requests.ts'
import { isOverdue, type PrivacyRequest } from '../core/request.ts'

/** What became of a request, in words. */
export function stateText(request: PrivacyRequest, day: LocalDate, lang: Lang): string {
  const t = requestWords(lang)
  if (request.outcome !== null) return t.outcomes[request.outcome]
  return isOverdue(request, day) ? t.overdue : t.open
}
