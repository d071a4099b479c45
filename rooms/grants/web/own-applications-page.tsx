import { askAll, page, question } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { listOwnApplications } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayApply } from '../core/permissions.ts'
import { ApplicationTable } from './application-table.tsx'

/** What one applied for, and the grants that one keeps. */
export const ownApplicationsPage = page({
  path: '/grants/mine',
  permission: mayApply,
  async render({ ask, actor, lang }) {
    const asked = await askAll(ask, { own: question(listOwnApplications, {}) })
    if (!asked.ok) return asked
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const { applications } = asked.value.own
    return (
      <Frame title={t.mine} lead={t.mineLead} crumbs={[{ href: `${home}/grants`, label: t.title }]}>
        <ApplicationTable {...{ applications, home, empty: t.noneOfMine, opens: true, decided: false }} />
      </Frame>
    )
  },
})
