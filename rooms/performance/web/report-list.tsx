import { formatDate } from '#kit/korean-date.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../core/messages-pages.ts'
import { quarterName } from '../core/quarter.ts'
import type { QuarterReport } from '../core/quarter-report.ts'

/** What each quarter told, the latest first; earlier versions stand folded behind the one that stands. */
export function ReportList({ reports }: { readonly reports: readonly QuarterReport[] }) {
  const { lang } = usePage()
  const t = pageWords(lang)
  if (reports.length === 0) return <EmptyState text={t.noReports} />
  return (
    <>
      {[...Map.groupBy(reports, ({ quarter }) => quarter)].map(([quarter, [stands, ...earlier]]) => (
        <section key={quarter}>
          <h3>{quarterName(quarter, lang)}</h3>
          {stands !== undefined && <Told report={stands} />}
          {earlier.length > 0 && (
            <More summary={t.earlier}>
              {earlier.map((one) => (
                <Told key={one.version} report={one} />
              ))}
            </More>
          )}
        </section>
      ))}
    </>
  )
}

function Told({ report }: { readonly report: QuarterReport }) {
  const { lang } = usePage()
  const t = pageWords(lang)
  return (
    <div class="told">
      <p>{t.toldOn(formatDate(report.toldOn, lang), report.version)}</p>
      {report.reason !== null && <p>{t.correctedBecause(report.reason)}</p>}
      <ul>
        {report.done.map(({ item, said }) => (
          <li key={item}>
            {item}: {said}
          </li>
        ))}
      </ul>
      {report.issues !== '' && (
        <p>
          {t.issues}: {report.issues}
        </p>
      )}
      {report.next !== '' && (
        <p>
          {t.next}: {report.next}
        </p>
      )}
    </div>
  )
}
