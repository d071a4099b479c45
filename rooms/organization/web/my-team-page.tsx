import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { AccountId } from '#kit/id.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { myTeams } from '../contract-teams.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { mayArrangeStandIn, maySeeStaff } from '../core/permissions.ts'
import { PersonSearch, seekPeople } from './person-choice.tsx'
import { ArrangeForm } from './stand-in-form.tsx'
import { StandInTable } from './stand-in-table.tsx'

/** One's own teams, for whom one stands in, and who stands in for oneself. */
export const myTeamPage = page({
  path: '/my-team',
  permission: maySeeStaff,
  async render({ ask, actor, lang, query, form }) {
    const asked = await askAll(ask, { mine: question(myTeams, {}) })
    if (!asked.ok) return asked
    const sought = await seekPeople({ ask, actor, query })
    if (!sought.ok) return sought
    const { teams, standsInFor, covered } = asked.value.mine
    const s = teamsIn(lang)
    const home = `/${actor.districtId}`
    const arranges = permits(mayArrangeStandIn, actor)
    const nameOf = (accountId: AccountId) => (accountId === actor.accountId ? s.oneself : String(accountId))
    return (
      <Frame title={s.myTeamTitle} crumbs={[{ href: `${home}/teams`, label: s.teamsTitle }]} lead={s.myTeamLead}>
        <DataTable
          caption={s.myTeamsCaption}
          rows={teams}
          empty={s.notPosted}
          columns={[
            {
              key: 'team',
              header: s.team,
              rowHeader: true,
              cell: ({ team }) => <a href={`${home}/teams/${team.id}`}>{team.name}</a>,
            },
            { key: 'title', header: s.post, cell: ({ posting }) => posting.title },
            { key: 'duties', header: s.duties, cell: ({ team }) => team.duties ?? '-' },
          ]}
        />
        <Section title={s.standInsTitle} id="stand-ins">
          <StandInTable
            {...{ caption: s.standsInForCaption, standIns: standsInFor, empty: s.standsInForNobody }}
            {...{ nameOf, ends: false }}
          />
          <StandInTable
            {...{ caption: s.coveredCaption, standIns: covered, empty: s.coveredByNobody }}
            {...{ nameOf, ends: arranges }}
          />
          {arranges && teams.length > 0 && (
            <>
              <PersonSearch sought={sought.value} action={`${home}/my-team#stand-ins`} />
              <ArrangeForm form={form} sought={sought.value} />
            </>
          )}
        </Section>
      </Frame>
    )
  },
})
