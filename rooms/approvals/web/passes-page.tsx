import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listPasses } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeePublic } from '../core/permissions.ts'
import { PassTable } from './pass-table.tsx'

/** Every error that was passed, for everyone to see until it is mended. */
export const passesPage = page({
  path: '/passes',
  permission: maySeePublic,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { listed: question(listPasses, {}) })
    if (!asked.ok) return asked
    const { passes, open } = asked.value.listed
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.passesTitle} crumbs={[]} lead={t.passesLead}>
        <StatRow>
          <Stat label={t.passStates.open} value={formatCount(open)} />
        </StatRow>
        <PassTable passes={passes} home={home} lang={lang} />
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/findings?rule=error-passed`, label: t.findingsTitle },
            { href: `${home}/publications`, label: t.publicationsPageTitle },
            { href: `${home}/api/approvals/list-passes`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
