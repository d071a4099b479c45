import { everyone } from '#kit/actor.ts'
import { Frame } from '#ui/frame.tsx'
import { words } from '../messages.ts'
import { type Page, page } from '../page.ts'
import type { ServerParts } from './parts.ts'
import { rolesInWords } from './roles-in-words.ts'
import { RoomTables } from './room-tables.tsx'

/** What can be done and seen, and which roles may: made from the contracts, as the server decides it. */
export const permissionsPage = (parts: Pick<ServerParts, 'house' | 'roleName'>): Page =>
  page({
    path: '/permissions',
    permission: { name: 'kernel.see-permissions', roles: everyone },
    async render({ lang }) {
      const t = words(lang)
      return (
        <Frame title={t.permissionsTitle} crumbs={[]} lead={t.permissionsLead}>
          <RoomTables
            house={parts.house}
            columns={[
              {
                key: 'title',
                header: t.apiWhat,
                rowHeader: true,
                cell: ({ contract }) => contract.title[lang],
              },
              {
                key: 'roles',
                header: t.apiRoles,
                cell: ({ contract }) => rolesInWords(parts, contract.permission, lang),
              },
              {
                key: 'rows',
                header: t.ownRows,
                cell: (handler) => ('changes' in handler ? t.ownRowsOnly : t.noOwnRows),
              },
            ]}
          />
        </Frame>
      )
    },
  })
