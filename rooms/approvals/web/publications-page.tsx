import { askAll, page, question } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { listPublications } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeePublic } from '../core/permissions.ts'
import { PublicationTable } from './publication-table.tsx'

/** Every version of a plan that was given to the public. */
export const publicationsPage = page({
  path: '/publications',
  permission: maySeePublic,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { listed: question(listPublications, {}) })
    if (!asked.ok) return asked
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.publicationsPageTitle} crumbs={[]} lead={t.publicationsLead}>
        <PublicationTable publications={asked.value.listed.publications} home={home} lang={lang} />
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/passes`, label: t.passesTitle },
            { href: `${home}/api/approvals/list-publications`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
