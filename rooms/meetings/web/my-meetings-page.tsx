import { askAll, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { listOwnMeetings } from '../contract-attendance.ts'
import { giveAccount, listOwnAllowances } from '../contract-minutes.ts'
import { mayTakePart } from '../core/permissions.ts'
import { badgeOfState, calledWords, whenOf } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** The meetings of one's own seat, and the allowances with the account that pays them. */
export const myMeetingsPage = page({
  path: '/my-meetings',
  permission: mayTakePart,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, { own: question(listOwnMeetings, {}), paid: question(listOwnAllowances, {}) })
    if (!asked.ok) return asked
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const { meetings } = asked.value.own
    const { allowances } = asked.value.paid
    return (
      <Frame
        title={t.myMeetingsTitle}
        crumbs={[{ href: `${home}/called-meetings`, label: t.listTitle }]}
        lead={t.myMeetingsLead}
      >
        <DataTable
          caption={t.myCaption}
          rows={meetings}
          empty={t.myMeetingsEmpty}
          stack
          columns={[
            {
              key: 'topic',
              header: t.topic,
              rowHeader: true,
              cell: ({ meeting }) => <a href={`${home}/called-meetings/${meeting.id}/mine`}>{meeting.topic}</a>,
            },
            { key: 'when', header: t.when, cell: ({ meeting }) => whenOf(meeting, lang) },
            { key: 'seat', header: t.seat, cell: ({ label }) => label },
            {
              key: 'state',
              header: t.state,
              cell: ({ meeting }) => <Badge kind={badgeOfState[meeting.state]}>{t.states[meeting.state]}</Badge>,
            },
          ]}
        />
        <Section title={t.allowances} id="allowances">
          <DataTable
            caption={t.allowancesCaption}
            rows={allowances}
            empty={t.allowancesEmpty}
            stack
            columns={[
              { key: 'topic', header: t.topic, rowHeader: true, cell: ({ topic }) => topic },
              { key: 'on', header: t.heldOn, cell: ({ heldOn }) => formatDate(heldOn, lang) },
              { key: 'won', header: t.amount, align: 'number', cell: ({ won }) => formatWon(won, 'won', lang) },
              {
                key: 'paid',
                header: t.paidOn,
                cell: ({ paidOn }) => (paidOn === null ? t.notPaid : formatDate(paidOn, lang)),
              },
            ]}
          />
          {allowances
            .filter(({ paidOn }) => paidOn === null)
            .map(({ meetingId, topic, hasAccount }) => (
              <Section key={meetingId} title={`${t.accountTitle}: ${topic}`}>
                <p>{t.accountLead}</p>
                {hasAccount && <p>{t.accountKept}</p>}
                <CommandForm
                  command={giveAccount}
                  {...{ home, form, page: `${home}/my-meetings`, hidden: { meetingId }, submit: t.giveAccount }}
                  fields={(field) => (
                    <>
                      <TextField {...field('bank', t.bank)} required maxLength={40} />
                      <TextField {...field('number', t.accountNumber)} required maxLength={30} autoComplete="off" />
                      <TextField {...field('holder', t.accountHolder)} required maxLength={60} />
                    </>
                  )}
                />
              </Section>
            ))}
        </Section>
      </Frame>
    )
  },
})
