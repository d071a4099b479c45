import { formatDate } from '#kit/korean-date.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { usePage } from '#ui/page-context.ts'
import type { EvaluationView as View } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { TextLines } from './text-lines.tsx'

/** One evaluation: its points by criterion, what it came to, what it remarked and what was done about that. */
export function EvaluationView({ view, home }: { readonly view: View; readonly home: string }) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const { evaluation: one, total, grade, satisfaction, meeting } = view
  const facts = [
    { label: t.on, value: formatDate(one.on, lang) },
    ...(total === null ? [] : [{ label: t.total, value: total }]),
    ...(grade === null ? [] : [{ label: t.grade, value: grade }]),
    ...(one.evaluators.length === 0 ? [] : [{ label: t.evaluators, value: one.evaluators.join(', ') }]),
    ...(one.recused.length === 0 ? [] : [{ label: t.recused, value: one.recused.join(', ') }]),
    ...(meeting === null
      ? []
      : [
          {
            label: t.confirmedBy,
            value: (
              <a href={`${home}/meetings/${meeting.id}`}>
                {meeting.label} ({formatDate(meeting.on, lang)})
              </a>
            ),
          },
        ]),
  ]
  return (
    <section aria-labelledby={`evaluation-${one.kind}`}>
      <h3 id={`evaluation-${one.kind}`}>
        {t.kinds[one.kind]}{' '}
        <Badge kind={one.state === 'confirmed' ? 'success' : 'neutral'}>{t.states[one.state]}</Badge>
      </h3>
      <KeyFacts facts={facts} />
      {satisfaction !== null && <p>{t.surveySaid(satisfaction.title, satisfaction.mean, satisfaction.answers)}</p>}
      {one.scores.length > 0 && (
        <DataTable
          caption={t.scoresCaption(t.kinds[one.kind])}
          rows={one.scores}
          empty=""
          columns={[
            { key: 'name', header: t.criterion, rowHeader: true, cell: ({ name }) => name },
            { key: 'points', header: t.points, align: 'number', cell: ({ points }) => points },
            { key: 'most', header: t.most, align: 'number', cell: ({ most }) => most },
            { key: 'weight', header: t.weight, align: 'number', cell: ({ weight }) => weight },
          ]}
        />
      )}
      <TextLines text={one.opinion} />
      {one.remarks.length > 0 && (
        <DataTable
          caption={t.remarks}
          rows={one.remarks}
          empty=""
          stack
          columns={[
            { key: 'text', header: t.remark, rowHeader: true, cell: ({ no, text }) => `${no}. ${text}` },
            { key: 'owner', header: t.owner, cell: ({ owner }) => owner ?? t.notKnown },
            { key: 'done', header: t.done, cell: ({ done }) => done ?? t.notDone },
            {
              ...{ key: 'doneOn', header: t.doneOn },
              cell: ({ doneOn }) => (doneOn === null ? t.notKnown : formatDate(doneOn, lang)),
            },
          ]}
        />
      )}
    </section>
  )
}
