import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { voteWords } from '../core/messages-vote.ts'
import type { Progress, Shown } from './vote-facts.tsx'

type Contest = Progress['contests'][number]

/** What a ballot says in a contest and who wins it, as sentences. */
export function contestLines(contest: Contest, lang: Lang): readonly string[] {
  const t = voteWords(lang)
  const { rule, seats, budget, costLimit, minVotes, misfit } = contest
  return [
    t.contestRule(contest, t.kinds[contest.kind]),
    t.ruleIs(t.rules[rule] ?? rule),
    ...(seats === null ? [] : [t.seats(seats)]),
    ...(budget === null ? [] : [t.budget(formatCount(budget))]),
    ...(costLimit === null ? [] : [t.costLimit(formatCount(costLimit))]),
    ...(minVotes === null ? [] : [t.minVotes(formatCount(minVotes))]),
    ...(misfit === null ? [] : [t.misfits[misfit]]),
  ]
}

/** The limits of a contest with the options that each holds, as sentences. */
export function limitLines({ limits, options }: Contest, lang: Lang): readonly string[] {
  const t = voteWords(lang)
  const nameOf = (id: string) => options.find((option) => option.id === id)?.title ?? id
  const lines = limits.map(({ title, most, of }) => t.limit(title, of.map(nameOf).join(', '), formatCount(most)))
  return lines.length === 0 ? [] : [...lines, t.passedOver]
}

/** What sheets tell beside title and cost; a column that no sheet of a contest fills is left away. */
const told = ['summary', 'place', 'opinion'] as const

/** The options of every contest with their sheets, in the order of the ballot. */
export function OptionList({ vote, progress, home }: Shown & { readonly home: string }) {
  const { lang } = usePage()
  const t = voteWords(lang)
  const sheets = new Map(vote.sheets.map((sheet) => [sheet.option, sheet]))
  const toldOf = (id: string, key: (typeof told)[number]) => sheets.get(id)?.[key] || null
  return (
    <>
      {progress.contests.map((contest) => (
        <Section key={contest.id} title={contest.title} id={contest.id}>
          <p>{contestLines(contest, lang).join(' · ')}</p>
          {contest.limits.length > 0 && (
            <ul>
              {limitLines(contest, lang).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <DataTable
            caption={`${contest.title}: ${t.options} ${contest.options.length}`}
            rows={contest.options}
            empty={t.noOptions}
            stack
            columns={[
              {
                ...{ key: 'title', header: t.option, rowHeader: true },
                cell: ({ id, title, itemId }) => {
                  const sheet = sheets.get(id)
                  const photo = sheet?.photo ?? null
                  return (
                    <>
                      {itemId === null ? title : <a href={`${home}/items/${itemId}`}>{title}</a>}
                      {photo !== null && (
                        <img src={`${home}${photo.path}`} alt={photo.alt} loading="lazy" width={160} />
                      )}
                    </>
                  )
                },
              },
              ...told.flatMap((key) =>
                contest.options.some(({ id }) => toldOf(id, key) !== null)
                  ? [{ key, header: t[key], cell: ({ id }: { readonly id: string }) => toldOf(id, key) ?? '–' }]
                  : [],
              ),
              {
                ...{ key: 'cost', header: t.cost, align: 'number' as const },
                cell: ({ cost }) => (cost === null ? '–' : `${formatCount(cost)}${t.won}`),
              },
            ]}
          />
        </Section>
      ))}
    </>
  )
}
