import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { AccountId } from '#kit/id.ts'
import { formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { endPosting, postToTeam, seeTeam } from '../contract-teams.ts'
import { teamsIn } from '../core/messages-teams.ts'
import { mayKeepTeams, maySeeStaff } from '../core/permissions.ts'
import { PersonField, PersonSearch, seekPeople } from './person-choice.tsx'
import { ArrangeForm } from './stand-in-form.tsx'
import { StandInTable } from './stand-in-table.tsx'

/** Who works in a team and who stands in for them, for the office; with the forms of those who keep it. */
export const teamPage = page({
  path: '/teams/:id',
  permission: maySeeStaff,
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, { seen: question(seeTeam, { teamId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const sought = await seekPeople({ ask, actor, query })
    if (!sought.ok) return sought
    const { team, postings, standIns, on } = asked.value.seen
    const s = teamsIn(lang)
    const home = `/${actor.districtId}`
    const titleOf = (accountId: AccountId) =>
      postings.find((one) => one.accountId === accountId)?.title ?? String(accountId)
    const posting = form?.command === postToTeam.name ? form : null
    const ending = form?.command === endPosting.name ? form : null
    const labels = { accountId: s.account, title: s.post, _effectiveOn: s.firstDay, until: s.until }
    const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn('post', name)]))
    const [post, end] = [fieldIn(posting, 'post'), fieldIn(ending, 'end')]
    const keeps = permits(mayKeepTeams, actor)
    return (
      <Frame
        title={team.name}
        crumbs={[{ href: `${home}/teams`, label: s.teamsTitle }]}
        lead={team.duties ?? undefined}
      >
        <Section title={s.staffTitle} id="staff">
          <DataTable
            caption={s.staffCaption(formatDate(on, lang))}
            rows={postings}
            empty={s.noStaff}
            stack
            columns={[
              { key: 'title', header: s.post, rowHeader: true, cell: ({ title }) => title },
              { key: 'account', header: s.account, cell: ({ accountId }) => accountId },
              { key: 'from', header: s.from, cell: ({ from }) => formatDate(from, lang) },
              {
                key: 'until',
                header: s.until,
                cell: ({ until }) => (until === null ? s.noEnd : formatDate(until, lang)),
              },
            ]}
          />
        </Section>
        <Section title={s.standInsTitle} id="stand-ins">
          <StandInTable
            caption={s.standInsCaption}
            standIns={standIns}
            empty={s.noStandIns}
            nameOf={titleOf}
            ends={keeps}
          />
          {keeps && postings.length > 0 && (
            <ArrangeForm
              form={form}
              sought={sought.value}
              absent={postings.map(({ accountId, title }) => ({ value: accountId, label: title }))}
            />
          )}
        </Section>
        {keeps && (
          <Section title={s.postTitle} id="post">
            <PersonSearch sought={sought.value} action={`${home}/teams/${team.id}#post`} />
            {posting !== null && (
              <ErrorSummary sentence={posting.sentence} errors={posting.fieldErrors} labels={labels} ids={ids} />
            )}
            <Form action={`${home}/do/organization/post-to-team`}>
              <HiddenField name="postingId" value={newId('posting')} />
              <HiddenField name="teamId" value={team.id} />
              <PersonField {...post('accountId', labels.accountId)} sought={sought.value} required />
              <TextField {...post('title', labels.title, s.postHint)} required maxLength={200} />
              <DateField {...post('_effectiveOn', labels._effectiveOn)} />
              <DateField {...post('until', labels.until, s.untilHint)} />
              <SubmitButton>{s.postSubmit}</SubmitButton>
            </Form>
          </Section>
        )}
        {keeps && postings.length > 0 && (
          <Section title={s.endTitle} id="end">
            {ending !== null && <ErrorSummary sentence={ending.sentence} errors={ending.fieldErrors} prefix="end" />}
            <Form action={`${home}/do/organization/end-posting`}>
              <SelectField
                {...end('postingId', s.staffTitle)}
                required
                options={[
                  { value: '', label: s.choosePerson },
                  ...postings.map(({ id, title }) => ({ value: id, label: title })),
                ]}
              />
              <DateField {...end('_effectiveOn', s.lastDay)} />
              <SubmitButton kind="danger">{s.endSubmit}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
