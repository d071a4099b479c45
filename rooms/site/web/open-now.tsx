import type { ReplyOf } from '#kit/contract.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { CardList } from '#ui/card-list.tsx'
import { Section } from '#ui/section.tsx'
import type { seeOpenings } from '../contract.ts'
import { openingKind, openingWords, untilWhen } from '../core/messages-openings.ts'

interface OpenNowProps {
  readonly seen: ReplyOf<typeof seeOpenings>
  readonly lang: Lang
  readonly home: string
}

/** What one may take part in now, each a card to press; where nothing is open, what comes next; else nothing at all. */
export function OpenNow({ seen: { on, open, next }, lang, home }: OpenNowProps) {
  const t = openingWords(lang)
  if (open.length === 0 && next === null) return null
  return (
    <Section title={t.title}>
      {next !== null && (
        <p>
          {t.nothingNow}{' '}
          <a href={`${home}${next.path}`}>{t.nextFrom(next.title, formatDateWithWeekday(next.opensOn ?? on, lang))}</a>
        </p>
      )}
      {open.length > 0 && (
        <CardList
          cards={open.map(({ kind, title, path, way, closesOn }) => ({
            href: `${home}${path}`,
            title,
            badge: <Badge kind="info">{openingKind(kind, lang)}</Badge>,
            ...(t.ways[way] === '' ? {} : { text: t.ways[way] }),
            meta: <strong>{untilWhen(closesOn, on, lang)}</strong>,
          }))}
        />
      )}
    </Section>
  )
}
