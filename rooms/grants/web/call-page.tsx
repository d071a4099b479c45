import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { decideCall, enterApplication, extendCall, publishCall, releaseRest, seeCall } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayApply, mayKeepGrants, maySeeGrants } from '../core/permissions.ts'
import { ApplicationForm } from './application-form.tsx'
import { ApplicationTable } from './application-table.tsx'

/** One call: its terms, who was chosen, and what can be done next by whoever looks. */
export const callPage = page({
  path: '/grants/:id',
  permission: maySeeGrants,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeCall, { callId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { view, project, tieGround, left, applications } = asked.value.seen
    const { call, phase } = view
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/grants/${call.id}`
    const place = { home, here, form }
    const won = (amount: Won) => `${formatWon(amount, 'won', lang)}${t.won}`
    const keeper = permits(mayKeepGrants, standingTo(actor, [{ kind: 'department', id: call.departmentId }]))
    const hidden = { callId: call.id }
    return (
      <Frame
        title={call.title}
        over={`${view.department} · ${t.phases[phase]}`}
        crumbs={[{ href: `${home}/grants`, label: t.title }]}
      >
        <KeyFacts
          facts={[
            { label: t.period, value: `${formatDate(call.opensOn, lang)} ~ ${formatDate(call.closesOn, lang)}` },
            { label: t.total, value: won(call.total) },
            ...(call.ceiling === null ? [] : [{ label: t.ceiling, value: won(call.ceiling) }]),
            { label: t.ownPercent, value: `${call.ownPercent}` },
            ...(call.projectId === null
              ? []
              : [{ label: t.projectName, value: <a href={`${home}/projects/${call.projectId}`}>{project}</a> }]),
            { label: t.granted, value: won(view.granted) },
            { label: t.paid, value: won(view.paid) },
            { label: t.left, value: won(left) },
            ...(tieGround === null ? [] : [{ label: t.tieGround, value: tieGround }]),
          ]}
        />
        <Section title={t.notice} id="notice">
          {call.notice.split('\n').map((line, at) => (
            <p key={at}>{line}</p>
          ))}
          <More summary={t.details}>
            <DataTable
              caption={t.criteriaCaption}
              rows={call.criteria}
              empty=""
              columns={[
                { key: 'name', header: t.criterion, rowHeader: true, cell: ({ name }) => name },
                { key: 'points', header: t.points, align: 'number', cell: ({ points }) => points },
              ]}
            />
            <KeyFacts
              facts={[
                { label: t.passMark, value: `${call.passMark}` },
                ...(call.places === null ? [] : [{ label: t.places, value: `${call.places}` }]),
                { label: t.proportional, value: call.proportional ? t.yes : t.no },
                { label: t.tolerance, value: `${call.tolerance}` },
              ]}
            />
          </More>
          {call.extensions.length > 0 && (
            <>
              <h3>{t.extensions}</h3>
              <ul>
                {call.extensions.map(({ from, to, reason }) => (
                  <li key={to}>{t.extended(formatDate(from, lang), formatDate(to, lang), reason)}</li>
                ))}
              </ul>
            </>
          )}
        </Section>
        {phase === 'open' && (
          <Section title={t.applyTitle} id="apply">
            <p>{t.applyLead}</p>
            {permits(mayApply, actor) ? (
              <ApplicationForm callId={call.id} place={place} fromPaper={false} />
            ) : (
              <p>
                <a href={`${home}/sign-in`}>{t.signInToApply}</a>
              </p>
            )}
          </Section>
        )}
        {phase !== 'draft' && (
          <Section title={t.applications} id="applications">
            <ApplicationTable
              {...{ applications, home, empty: t.noApplications, opens: keeper, decided: phase === 'decided' }}
            />
          </Section>
        )}
        {call.releases.length > 0 && (
          <Section title={t.releases} id="releases">
            <ul>
              {call.releases.map(({ on, amount, reason }, at) => (
                <li key={at}>{t.released(formatDate(on, lang), won(amount), reason)}</li>
              ))}
            </ul>
          </Section>
        )}
        {keeper && (
          <Section title={t.next} id="next">
            {phase === 'draft' && (
              <>
                <p>{t.publishLead}</p>
                <CommandForm
                  {...{ command: publishCall, place, prefix: 'publish', labels: {}, hidden, submit: t.publish }}
                />
              </>
            )}
            {(phase === 'announced' || phase === 'open') && (
              <More summary={t.extend} open={form?.command === extendCall.name}>
                <CommandForm
                  {...{ command: extendCall, place, prefix: 'extend', hidden, submit: t.extend }}
                  labels={{ closesOn: t.newClose, reason: t.reason }}
                >
                  {(field) => (
                    <>
                      <DateField {...field('closesOn', t.newClose)} required />
                      <TextField {...field('reason', t.reason)} required maxLength={300} />
                    </>
                  )}
                </CommandForm>
              </More>
            )}
            {(phase === 'open' || phase === 'closed') && (
              <More summary={t.enterTitle} open={form?.command === enterApplication.name}>
                <ApplicationForm callId={call.id} place={place} fromPaper />
              </More>
            )}
            {phase === 'closed' && (
              <>
                <p>{t.decideLead}</p>
                <CommandForm
                  {...{ command: decideCall, place, prefix: 'decide', hidden, submit: t.decide }}
                  labels={{ order: t.order, ground: t.ground }}
                >
                  {(field) => (
                    <>
                      <TextArea {...field('order', t.order, t.orderHint)} rows={3} />
                      <TextField {...field('ground', t.ground)} maxLength={300} />
                    </>
                  )}
                </CommandForm>
              </>
            )}
            {phase === 'decided' && left > 0 && (
              <More summary={t.release} open={form?.command === releaseRest.name}>
                <p>{t.releaseLead}</p>
                <CommandForm
                  {...{ command: releaseRest, place, prefix: 'release', hidden, submit: t.release }}
                  labels={{ reason: t.reason }}
                >
                  {(field) => <TextField {...field('reason', t.reason)} required maxLength={200} />}
                </CommandForm>
              </More>
            )}
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(keeper && phase === 'draft' ? [{ href: `${home}/grants/new?of=${call.id}`, label: t.edit }] : []),
            { href: `${home}/history/grant-call/${call.id}`, label: t.history },
            { href: `${home}/api/grants/see-call?callId=${call.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
