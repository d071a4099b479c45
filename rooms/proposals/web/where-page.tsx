import { askAll, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { askCode, seeCode, seeCodeSending } from '#rooms/identity/contract-code.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { CodeField } from '#ui/code-field.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { listByContact, proveContact } from '../contract-intake.ts'
import { words } from '../core/messages.ts'
import { maySeeProposals } from '../core/permissions.ts'
import { CommandForm } from './command-form.tsx'
import { StandingBadge } from './proposal-table.tsx'

/** 내 제안 지금 어디?: asks for a code to the contact that was given with a proposal. */
export const wherePage = page({
  path: '/proposals/where',
  permission: maySeeProposals,
  async render({ ask, actor, lang, form }) {
    const sending = await ask(seeCodeSending, {})
    if (!sending.ok) return sending
    const all = words(lang)
    const t = all.intake
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/where`
    const token = newId('code')
    return (
      <Frame
        title={t.whereTitle}
        lead={t.whereLead}
        crumbs={[{ href: `${home}/proposals`, label: all.proposalsTitle }]}
      >
        {sending.value.channels.length === 0 ? (
          <Notice kind="warning" title={t.cannotSend} />
        ) : (
          <CommandForm
            command={askCode}
            place={{ home, here, form }}
            prefix="where"
            then={`${here}/${token}`}
            hidden={{ token, lang }}
            labels={{ contact: t.contact }}
            submit={t.ask}
          >
            {(field) => (
              <TextField {...field('contact', t.contact, t.contactHint)} autoComplete="tel" required maxLength={200} />
            )}
          </CommandForm>
        )}
      </Frame>
    )
  },
})

/** Where the code is typed, and then, for ten minutes, where the proposals given with that contact stand. */
export const whereMinePage = page({
  path: '/proposals/where/:token',
  permission: maySeeProposals,
  async render({ ask, actor, lang, params, form }) {
    const token = params['token'] ?? ''
    const asked = await askAll(ask, {
      code: question(seeCode, { token }),
      mine: question(listByContact, { token }),
      sending: question(seeCodeSending, {}),
      departments: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { code, mine, sending, departments } = asked.value
    const all = words(lang)
    const t = all.intake
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/where/${token}`
    const crumbs = [
      { href: `${home}/proposals`, label: all.proposalsTitle },
      { href: `${home}/proposals/where`, label: t.whereTitle },
    ]
    if (mine.state === 'proven') {
      const nameOf = (id: string | null) =>
        departments.departments.find((one) => one.id === id)?.name ?? all.noDepartment
      return (
        <Frame title={t.mine} crumbs={crumbs}>
          <DataTable
            caption={t.mine}
            rows={mine.proposals}
            empty={t.noneOfContact}
            stack
            columns={[
              {
                key: 'title',
                header: all.title,
                rowHeader: true,
                cell: ({ proposal, title }) => <a href={`${home}/proposals/${proposal.id}`}>{title}</a>,
              },
              {
                key: 'state',
                header: all.standing,
                cell: ({ standing }) => <StandingBadge standing={standing} lang={lang} />,
              },
              { key: 'department', header: all.department, cell: ({ proposal }) => nameOf(proposal.departmentId) },
              {
                key: 'due',
                header: t.due,
                cell: ({ proposal: { dueOn } }) => (dueOn === null ? t.notYet : formatDate(dueOn, lang)),
              },
            ]}
          />
        </Frame>
      )
    }
    const { request } = code
    if (code.state !== 'waiting' || request === null) {
      return (
        <Frame title={t.whereTitle} crumbs={crumbs}>
          <Notice kind="warning" title={form?.sentence ?? t.over} />
          <LinkRow label={t.again} links={[{ href: `${home}/proposals/where`, label: t.again, main: true }]} />
        </Frame>
      )
    }
    return (
      <Frame title={t.whereTitle} crumbs={crumbs} lead={t.sentTo(request.to)}>
        {form === null && request.tries > 0 && <Notice kind="error" title={t.wrong(request.triesLeft)} />}
        {sending.shown && (
          <Notice kind="info" title={t.shown}>
            <p>
              <a href={`${home}/sent`} target="_blank" rel="noopener">
                {t.shownLink}
              </a>
            </p>
          </Notice>
        )}
        <CommandForm
          command={proveContact}
          place={{ home, here, form }}
          prefix="code"
          hidden={{ token }}
          labels={{ code: t.code }}
          submit={t.prove}
        >
          {(field) => <CodeField {...field('code', t.code, t.codeHint)} required />}
        </CommandForm>
      </Frame>
    )
  },
})
