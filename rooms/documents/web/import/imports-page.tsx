import { type Page, page } from '#kernel/page.ts'
import { type Permission, permits } from '#kit/actor.ts'
import type { Title } from '#kit/contract.ts'
import { CardList } from '#ui/card-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../../core/messages-import.ts'
import { mayRecallColumns } from '../../core/permissions.ts'
import type { JoinedImport } from './joined-import.ts'

/** An import with a page of its own in another room. */
export interface OtherImport {
  readonly path: string
  readonly title: Title
  readonly permission: Permission
}

/** 가져오기: everything that one's role imports from files. */
export const importsPage = (imports: readonly JoinedImport[], others: readonly OtherImport[]): Page =>
  page({
    path: '/import',
    permission: mayRecallColumns,
    async render({ actor, lang }) {
      const t = words(lang)
      const home = `/${actor.districtId}`
      const own = imports.filter(({ permission }) => permits(permission, actor))
      const elsewhere = others.filter(({ permission }) => permits(permission, actor))
      return (
        <Frame title={t.title} lead={t.lead} crumbs={[]}>
          {own.length + elsewhere.length === 0 && <EmptyState text={t.noneAllowed} />}
          {own.length > 0 && (
            <CardList
              level={2}
              cards={own.map(({ declared: { kind, title, lead } }) => ({
                href: `${home}/import/${kind}`,
                title: title[lang],
                text: lead[lang],
              }))}
            />
          )}
          {elsewhere.length > 0 && (
            <Section title={t.others} id="others">
              <p>{t.othersLead}</p>
              <ul>
                {elsewhere.map(({ path, title }) => (
                  <li key={path}>
                    <a href={`${home}${path}`}>{title[lang]}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </Frame>
      )
    },
  })
