import { page } from '#kernel/page.ts'
import { Severity } from '#kit/lint.ts'
import { subjectHref } from '#rooms/record/core/subject-address.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { pageNumber } from '#ui/page-number.ts'
import { Pagination } from '#ui/pagination.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listFindings } from '../contract.ts'
import { ruleName, words } from '../core/messages.ts'
import { maySeeSite } from '../core/permissions.ts'

const size = 50
const kinds = { error: 'error', warning: 'warning', note: 'info' } as const

/** Everything that does not agree or lacks a reason, over all rooms. */
export const findingsPage = page({
  path: '/findings',
  shared: true,
  permission: maySeeSite,
  async render({ ask, actor, lang, query }) {
    const severity = Severity.safeParse(query['severity']).data
    const rule = query['rule'] === '' ? undefined : query['rule']?.slice(0, 60)
    const answer = await ask(listFindings, { severity, rule, page: pageNumber(query['page']), size })
    if (!answer.ok) return answer
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { findings, counts, rules, total, page: shown } = answer.value
    const address = (to: number) => {
      const wanted = { ...(severity === undefined ? {} : { severity }), ...(rule === undefined ? {} : { rule }) }
      return `${home}/findings?${new URLSearchParams({ ...wanted, page: String(to) }).toString()}`
    }
    return (
      <Frame title={t.findingsTitle} crumbs={[]} lead={t.findingsLead}>
        <StatRow>
          {(['error', 'warning', 'note'] as const).map((one) => (
            <Stat
              key={one}
              label={t.severities[one]}
              value={String(counts[one])}
              unit={t.items}
              href={`${home}/findings?severity=${one}`}
            />
          ))}
        </StatRow>
        <FilterBar
          action={`${home}/findings`}
          filters={[
            {
              kind: 'select',
              name: 'severity',
              label: t.severity,
              value: severity ?? '',
              options: [
                { value: '', label: t.allKinds },
                ...(['error', 'warning', 'note'] as const).map((one) => ({ value: one, label: t.severities[one] })),
              ],
            },
            {
              kind: 'select',
              name: 'rule',
              label: t.rule,
              value: rule ?? '',
              options: [
                { value: '', label: t.allRules },
                ...rules.map((one) => ({ value: one.rule, label: `${ruleName(one.rule, lang)} (${one.count})` })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.findingsCaption}
          rows={findings}
          empty={t.findingsNone}
          stack
          columns={[
            {
              key: 'severity',
              header: t.severity,
              cell: (one) => <Badge kind={kinds[one.severity]}>{t.severities[one.severity]}</Badge>,
            },
            { key: 'what', header: t.what, rowHeader: true, cell: (one) => one.sentence[lang] },
            {
              key: 'subject',
              header: t.subject,
              cell: (one) => (
                <a href={`${home}${subjectHref({ kind: one.subject.kind, id: one.subject.id.split(' ')[0] ?? '' })}`}>
                  {one.subjectTitle ?? `${t.kinds[one.subject.kind] ?? one.subject.kind} ${one.subject.id}`}
                </a>
              ),
            },
            { key: 'rule', header: t.rule, cell: (one) => ruleName(one.rule, lang) },
          ]}
        />
        <Pagination page={shown} pageSize={size} total={total} href={address} />
      </Frame>
    )
  },
})
