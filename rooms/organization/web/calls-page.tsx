import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { listBodies } from '../contract.ts'
import { listCalls } from '../contract-calls.ts'
import { words } from '../core/messages.ts'
import { callsIn } from '../core/messages-calls.ts'
import { phaseOf } from '../core/open-call.ts'
import { mayKeepCalls, maySeeOrganization } from '../core/permissions.ts'
import { OpenCallForm } from './open-call-form.tsx'
import { seekPeople } from './person-choice.tsx'

/** The open calls, the latest first; the secretariat opens one here. */
export const callsPage = page({
  path: '/calls',
  shared: true,
  permission: maySeeOrganization,
  async render({ ask, actor, lang, query, form }) {
    const sought = await seekPeople({ ask, actor, query })
    if (!sought.ok) return sought
    const asked = await askAll(ask, { listed: question(listCalls, {}), bodies: question(listBodies, {}) })
    if (!asked.ok) return asked
    const { listed, bodies } = asked.value
    const [t, c] = [words(lang), callsIn(lang)]
    const home = `/${actor.districtId}`
    return (
      <Frame title={c.callsTitle} crumbs={[{ href: `${home}/bodies`, label: t.bodiesTitle }]} lead={c.callsLead}>
        <DataTable
          caption={c.callsCaption}
          rows={listed.calls}
          empty={c.noCalls}
          stack
          columns={[
            {
              key: 'title',
              header: c.call,
              rowHeader: true,
              cell: ({ call }) => <a href={`${home}/calls/${call.id}`}>{call.title}</a>,
            },
            {
              key: 'state',
              header: c.state,
              cell: ({ call }) => <Badge>{c.phases[phaseOf(call, listed.on)]}</Badge>,
            },
            {
              key: 'days',
              header: c.days,
              cell: ({ call }) => formatPeriod({ from: call.opensOn, to: call.closesOn, precision: 'day' }, lang),
            },
            {
              key: 'applications',
              header: c.applicants,
              align: 'number',
              cell: ({ applications }) => c.people(applications),
            },
          ]}
        />
        {permits(mayKeepCalls, actor) && (
          <OpenCallForm
            bodies={bodies.bodies.map(({ body }) => body)}
            form={form}
            sought={sought.value}
            query={query}
          />
        )}
        <LinkRow label={c.onwards} links={[{ href: `${home}/api/organization/list-calls`, label: t.asData }]} />
      </Frame>
    )
  },
})
