import { everyone, permits } from '#kit/actor.ts'
import { Frame } from '#ui/frame.tsx'
import { jsonSchemaOf } from '../form-values.ts'
import type { Handler } from '../handler.ts'
import type { House } from '../house.ts'
import { words } from '../messages.ts'
import { type Page, page } from '../page.ts'
import { RoomTables } from './room-tables.tsx'

/** The readable list of everything that can be asked or done, made from the contracts. */
export const apiPage = (house: House): Page =>
  page({
    path: '/api',
    permission: { name: 'kernel.see-api', roles: everyone },
    async render({ lang, actor }) {
      const t = words(lang)
      const address = (handler: Handler) => `/${actor.districtId}/api/${handler.contract.name.replace('.', '/')}`
      const input = (handler: Handler) => Object.keys(jsonSchemaOf(handler.contract.input).properties ?? {}).join(', ')
      return (
        <Frame title={t.apiTitle} crumbs={[]}>
          <p>{t.apiLead}</p>
          <p>
            <a href={`/${actor.districtId}/api/openapi.json`}>{t.apiDocument}</a>
          </p>
          <RoomTables
            house={house}
            columns={[
              {
                key: 'name',
                header: t.apiName,
                rowHeader: true,
                cell: (handler) => (
                  <>
                    <code>
                      {handler.contract.type === 'command' ? 'POST' : 'GET'} {address(handler)}
                    </code>
                    {handler.contract.type === 'command' && permits(handler.contract.permission, actor) && (
                      <>
                        <br />
                        <a href={`/${actor.districtId}/do/${handler.contract.name.replace('.', '/')}`}>
                          {handler.contract.title[lang]}
                        </a>
                      </>
                    )}
                  </>
                ),
              },
              { key: 'title', header: t.apiWhat, cell: (handler) => handler.contract.title[lang] },
              { key: 'input', header: t.apiInput, cell: input },
              { key: 'roles', header: t.apiRoles, cell: (handler) => handler.contract.permission.roles.join(', ') },
            ]}
          />
        </Frame>
      )
    },
  })
