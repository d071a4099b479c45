import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { noteArrivals, type seeDesk } from '../contract-seats.ts'
import { words } from '../core/messages-pages.ts'
import { type FormPlace, ForumForm } from './forum-form.tsx'

interface Props {
  readonly desk: ReplyOf<typeof seeDesk>
  readonly place: FormPlace
  readonly lang: Lang
}

/** Everybody who registered, by number; once the seats are settled, the clerk's list of who is here. */
export function DeskPeople({ desk: { forum, rows }, place, lang }: Props) {
  const t = words(lang)
  const settled = forum.state === 'settled'
  const shown = settled ? rows.filter(({ state }) => state === 'seated') : rows
  const table = (
    <DataTable
      caption={t.registeredCaption}
      rows={shown.map((row, at) => ({ ...row, at }))}
      empty={forum.seats === 0 ? t.noSeats : t.noRegistration}
      columns={[
        { key: 'no', header: t.no, rowHeader: true, cell: ({ no }) => no },
        { key: 'state', header: t.state, cell: ({ state }) => t.standings[state] },
        { key: 'channel', header: t.channel, cell: ({ channel }) => t.channels[channel] },
        { key: 'table', header: t.table, cell: ({ tableNo }) => tableNo ?? '' },
        {
          ...{ key: 'arrived', header: t.arrived },
          cell: ({ at, no, arrivedAt }) =>
            settled ? (
              <>
                <input type="hidden" name={`people.${at}.no`} value={no} />
                {arrivedAt !== null && <input type="hidden" name={`people.${at}.was`} value="on" />}
                <input
                  type="checkbox"
                  name={`people.${at}.here`}
                  aria-label={t.arrivedNo(no)}
                  checked={arrivedAt !== null}
                />
              </>
            ) : arrivedAt === null ? (
              ''
            ) : (
              t.arrived
            ),
        },
      ]}
    />
  )
  if (!settled || shown.length === 0) return table
  return (
    <ForumForm
      command={noteArrivals}
      place={place}
      hidden={{ forumId: forum.id }}
      submit={t.saveArrivals}
      kind="secondary"
    >
      {() => table}
    </ForumForm>
  )
}
