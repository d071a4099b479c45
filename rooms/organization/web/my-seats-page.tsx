import { askAll, page, question } from '#kernel/page.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listBodies } from '../contract.ts'
import { mySeats } from '../contract-members.ts'
import { words } from '../core/messages.ts'
import { membersIn } from '../core/messages-members.ts'
import { maySeeOrganization } from '../core/permissions.ts'

/** The seats that one holds oneself, with their terms. */
export const mySeatsPage = page({
  path: '/my-seats',
  permission: maySeeOrganization,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { mine: question(mySeats, {}), listed: question(listBodies, {}) })
    if (!asked.ok) return asked
    const [t, m] = [words(lang), membersIn(lang)]
    const home = `/${actor.districtId}`
    const nameOf = new Map(asked.value.listed.bodies.map(({ body }) => [body.id, body.name]))
    return (
      <Frame title={m.mySeatsTitle} crumbs={[]} lead={m.mySeatsLead}>
        <DataTable
          caption={m.mySeatsCaption}
          rows={asked.value.mine.members}
          empty={m.noSeatsOfMine}
          stack
          columns={[
            {
              key: 'body',
              header: m.body,
              rowHeader: true,
              cell: ({ bodyId }) => <a href={`${home}/bodies/${bodyId}`}>{nameOf.get(bodyId)}</a>,
            },
            { key: 'label', header: t.seatLabel, cell: ({ label }) => label },
            {
              key: 'term',
              header: m.term,
              cell: ({ from, to }) => formatPeriod({ from, to, precision: 'day' }, lang),
            },
          ]}
        />
      </Frame>
    )
  },
})
