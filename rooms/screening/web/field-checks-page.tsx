import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { listFieldChecks } from '../contract-field-checks.ts'
import { peopleAt } from '../core/field-check.ts'
import { checkWords } from '../core/messages-checks.ts'
import { mayKeepFieldChecks, maySeeFieldChecks } from '../core/permissions.ts'
import { BackAndOn } from './back-and-on.tsx'

/** What was seen on the spot, the latest first; the table of the office (domain.md 1.5), for everyone. */
export const fieldChecksPage = page({
  path: '/field-checks',
  permission: maySeeFieldChecks,
  async render({ ask, actor, lang, query }) {
    const at = Math.max(1, Number(query['page'] ?? 1) || 1)
    const asked = await askAll(ask, { listed: question(listFieldChecks, { page: at }) })
    if (!asked.ok) return asked
    const { checks, more } = asked.value.listed
    const t = checkWords(lang)
    const here = `/${actor.districtId}/field-checks`
    const amount = (won: Parameters<typeof formatWon>[0] | null) => (won === null ? '–' : formatWon(won, 'won', lang))
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[]}>
        {permits(mayKeepFieldChecks, actor) && (
          <LinkRow label={t.links} links={[{ href: `${here}/new`, label: t.write, main: true }]} />
        )}
        <DataTable
          caption={t.caption}
          rows={checks}
          empty={t.none}
          stack
          columns={[
            {
              ...{ key: 'item', header: t.item, rowHeader: true },
              cell: ({ check, title }) => <a href={`${here}/${check.id}`}>{title}</a>,
            },
            { key: 'on', header: t.checkedOn, cell: ({ check }) => formatDate(check.checkedOn, lang) },
            { key: 'department', header: t.department, cell: ({ department }) => department },
            { key: 'requested', header: t.requested, align: 'number', cell: ({ requested }) => amount(requested) },
            { key: 'adjusted', header: t.adjusted, align: 'number', cell: ({ adjusted }) => amount(adjusted) },
            { key: 'people', header: t.participants, cell: ({ check }) => t.people(peopleAt(check.participants)) },
            { key: 'opinion', header: t.opinion, cell: ({ check }) => check.opinion },
          ]}
        />
        <BackAndOn here={here} at={at} more={more} words={t} />
      </Frame>
    )
  },
})
