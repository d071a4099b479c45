import { page } from '#kernel/page.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { words } from '../core/messages.ts'
import { maySeeSite } from '../core/permissions.ts'
import { openDataSets } from './open-data-sets.ts'

/** What can be had as data, and where. */
export const openDataPage = page({
  path: '/open-data',
  permission: maySeeSite,
  async render({ actor, lang }) {
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.openDataTitle} crumbs={[]} lead={t.openDataLead}>
        <DataTable
          caption={t.openDataCaption}
          rows={openDataSets}
          empty=""
          columns={[
            { key: 'name', header: t.openDataName, rowHeader: true, cell: (contract) => contract.title[lang] },
            {
              key: 'address',
              header: t.openDataAddress,
              cell: (contract) => {
                const address = `${home}/api/${contract.name.replace('.', '/')}`
                return <a href={address}>{address}</a>
              },
            },
          ]}
        />
        <ul>
          <li>
            <a href={`${home}/api`}>{t.openDataApi}</a>
          </li>
          <li>
            <a href={`${home}/api/openapi.json`}>{t.openDataSpec}</a>
          </li>
        </ul>
      </Frame>
    )
  },
})
