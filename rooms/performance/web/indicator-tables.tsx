import { formatDate } from '#kit/korean-date.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import type { Met } from '../core/attainment.ts'
import { type FollowedIndicator, percentText } from '../core/followed.ts'
import { valueText } from '../core/measured-value.ts'
import type { Measurement } from '../core/measurement.ts'
import { pageWords } from '../core/messages-pages.ts'
import { quarterName } from '../core/quarter.ts'

const kinds: Readonly<Record<Met, BadgeKind>> = { met: 'success', 'not-met': 'warning', unknown: 'neutral' }

/** Each indicator's target beside what was measured. */
export function IndicatorTable({ indicators }: { readonly indicators: readonly FollowedIndicator[] }) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const bare = indicators.some(({ target }) => target.comparator === 'unspecified')
  const joinings = [...new Set(indicators.map(({ joining }) => joining))]
  return (
    <>
      <DataTable
        caption={t.indicatorsCaption}
        empty={t.noIndicators}
        rows={indicators}
        stack
        columns={[
          {
            ...{ key: 'indicator', header: t.indicator, rowHeader: true },
            cell: ({ goal, name }) => `${goal}: ${name}`,
          },
          { key: 'target', header: t.target, cell: ({ target }) => target.text },
          {
            ...{ key: 'value', header: t.value, align: 'number' },
            cell: ({ value, target }) =>
              value === null ? t.notMeasured : `${valueText(value, lang)}${target.unit ?? ''}`,
          },
          {
            ...{ key: 'attained', header: t.attained, align: 'number' },
            cell: ({ attained }) => (attained === null ? t.none : percentText(toRatio(attained))),
          },
          { key: 'met', header: t.met, cell: ({ met }) => <Badge kind={kinds[met]}>{t.mets[met]}</Badge> },
        ]}
      />
      {indicators.length > 0 && (
        <ul>
          {bare && <li>{t.atLeast}</li>}
          {joinings.map((joining) => (
            <li key={joining}>{t.joinings[joining]}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Every measurement with its evidence; what was corrected and what is a forecast says so. */
export function MeasurementTable({
  indicators,
  measurements,
  home,
}: {
  readonly indicators: readonly FollowedIndicator[]
  readonly measurements: readonly Measurement[]
  readonly home: string
}) {
  const { lang } = usePage()
  const t = pageWords(lang)
  const unitOf = (one: Measurement) => indicators.find(({ no }) => no === one.indicatorNo)?.target.unit ?? ''
  const notes = (one: Measurement) => [
    ...(one.forecast ? [t.isForecast] : []),
    ...(one.correctedBy === null ? [] : [t.corrected]),
    ...(one.reason === null ? [] : [t.correctedBecause(one.reason)]),
    ...(one.survey !== null || one.evidence === null ? [] : [one.evidence]),
  ]
  return (
    <DataTable
      caption={t.measurementsCaption}
      empty={t.noMeasurements}
      rows={measurements}
      stack
      columns={[
        {
          ...{ key: 'indicator', header: t.indicator, rowHeader: true },
          cell: ({ indicatorNo }) => indicators.find(({ no }) => no === indicatorNo)?.name ?? indicatorNo,
        },
        {
          ...{ key: 'quarter', header: t.quarter },
          cell: ({ period, place }) => [quarterName(period, lang), place].filter((one) => one !== null).join(' '),
        },
        {
          ...{ key: 'value', header: t.value, align: 'number' },
          cell: (one) => `${one.forecast ? `${t.forecast} ` : ''}${valueText(one.value, lang)}${unitOf(one)}`,
        },
        { key: 'day', header: t.measuredOn, cell: ({ measuredOn }) => formatDate(measuredOn, lang) },
        { key: 'by', header: t.measuredBy, cell: ({ department }) => department ?? t.none },
        { key: 'how', header: t.how, cell: ({ how }) => how },
        {
          ...{ key: 'evidence', header: t.evidence },
          cell: (one) => (
            <>
              {one.survey !== null && (
                <a href={`${home}/surveys/${one.survey.surveyId}/result`}>{t.answeredBy(one.survey.people)}</a>
              )}
              {notes(one).join(' · ')}
            </>
          ),
        },
      ]}
    />
  )
}
