import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { CardList } from '#ui/card-list.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { AfterClose } from '../core/after-close.ts'
import { calledWords } from './called-words.ts'

interface Props {
  readonly standing: AfterClose
  /** The page of the meeting, below which its minutes and its payments stand. */
  readonly notice: string
  readonly lang: Lang
}

/** Where a closed meeting stands: its minutes, its payment sheet, and the next step in words. */
export function AfterCloseSection({ standing, notice, lang }: Props) {
  const t = calledWords(lang)
  const { minutes, publishedOn, payments, next } = standing
  return (
    <Section title={t.afterTitle} id="after">
      <Notice kind={next === 'nothing' ? 'success' : 'info'} title={t.afterNext[next]} level={3} />
      <CardList
        cards={[
          {
            ...{ href: `${notice}/minutes`, title: t.minutes },
            badge: <Badge kind={minutes === 'approved' ? 'success' : 'neutral'}>{t.afterMinutes[minutes]}</Badge>,
            meta: publishedOn === null ? t.notPublished : t.afterPublished(formatDate(publishedOn, lang)),
          },
          ...(payments === null
            ? []
            : [
                {
                  ...{ href: `${notice}/payments`, title: t.payments },
                  badge: <Badge kind={payments === 'paid' ? 'success' : 'neutral'}>{t.afterPayments[payments]}</Badge>,
                },
              ]),
        ]}
      />
    </Section>
  )
}
