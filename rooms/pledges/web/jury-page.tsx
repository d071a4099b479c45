import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { words as forumWords } from '#rooms/forums/core/messages-pages.ts'
import { ageBands, sexes } from '#rooms/forums/core/participant.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import * as jury from '../contract-jury.ts'
import { juryState } from '../core/jury.ts'
import { juryWords } from '../core/messages-jury.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDecidePledges, maySeePledges, mayServeOnJury } from '../core/permissions.ts'

/** One jury: the call with its promise, applying, the draw that anybody can repeat, and what the jurors said. */
export const juryPage = page({
  path: '/pledge-juries/:id',
  permission: maySeePledges,
  async render({ ask, actor, lang, params, form, now }) {
    const asked = await askAll(ask, {
      seen: question(jury.seeJury, { juryId: params['id'] ?? '' }),
      mine: question(jury.seeOwnJuries, {}),
      places: question(listDongs, {}),
    })
    if (!asked.ok) return asked
    const { jury: own, promise, seed, applicants, opinions } = asked.value.seen
    const [t, j, f] = [pageWords(lang), juryWords(lang), forumWords(lang)]
    const home = `/${actor.districtId}`
    const state = juryState(own, dateInSeoul(now))
    const mine = asked.value.mine.juries.find(({ juryId }) => juryId === own.id)
    const refused = form?.command.startsWith('pledges.') === true ? form : null
    const applying = form?.command === jury.applyToJury.name ? form : null
    const field = fieldIn(applying, 'apply')
    const choose = { value: '', label: j.choose }
    const act = (command: string, button: string) => (
      <Form action={`${home}/do/pledges/${command}`}>
        <HiddenField name="juryId" value={own.id} />
        <SubmitButton>{button}</SubmitButton>
      </Form>
    )
    return (
      <Frame
        title={own.title}
        crumbs={[
          { href: `${home}/pledges`, label: t.title },
          { href: `${home}/pledge-juries`, label: t.juries },
        ]}
      >
        {refused !== null && (
          <ErrorSummary
            sentence={refused.sentence}
            errors={refused.fieldErrors}
            {...(applying === null ? {} : { prefix: 'apply' })}
          />
        )}
        <KeyFacts
          facts={[
            { label: j.state, value: j.states[state] },
            { label: j.apply, value: j.days(formatDate(own.opensOn, lang), formatDate(own.closesOn, lang)) },
            { label: j.seats, value: j.people(own.seats) },
            { label: j.applicants, value: j.people(applicants) },
            { label: j.balanced, value: own.strata.map((one) => f.strataNames[one]).join(', ') || '-' },
            { label: j.promise, value: <code>{promise}</code> },
            ...(seed === null ? [] : [{ label: j.seed, value: <code>{seed}</code> }]),
          ]}
        />
        {mine !== undefined && (
          <Notice kind="info" title={mine.seated ? j.seatedAs(mine.no) : j.applied(mine.no)}>
            {state !== 'drawn' && act('withdraw-from-jury', j.withdraw)}
          </Notice>
        )}
        {state === 'open' && mine === undefined && (
          <Section title={j.apply} id="apply">
            <p>{j.applyLead}</p>
            {permits(mayServeOnJury, actor) ? (
              <Form action={`${home}/do/pledges/apply-to-jury`}>
                <HiddenField name="juryId" value={own.id} />
                <SelectField
                  {...field('dongId', t.dong)}
                  options={[choose, ...asked.value.places.dongs.map(({ id, name }) => ({ value: id, label: name }))]}
                />
                <SelectField
                  {...field('ageBand', j.ageBand)}
                  options={[choose, ...ageBands.map((value) => ({ value, label: f.ageBands[value] }))]}
                />
                <SelectField
                  {...field('sex', j.sex)}
                  options={[choose, ...sexes.map((value) => ({ value, label: f.sexes[value] }))]}
                />
                <SubmitButton>{j.apply}</SubmitButton>
              </Form>
            ) : (
              <p>
                {j.signInFirst} <a href={`${home}/sign-in`}>{j.signIn}</a>
              </p>
            )}
          </Section>
        )}
        {state === 'closed' && permits(mayDecidePledges, actor) && (
          <Section title={j.draw} id="draw">
            <p>{j.drawLead}</p>
            {act('draw-jury', j.draw)}
          </Section>
        )}
        {own.drawn !== null && (
          <Section title={j.lots} id="lots">
            <p>{j.lotsLead}</p>
            <ol>
              {j.lotsHow.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <DataTable
              caption={j.lotsCaption}
              rows={own.drawn.map((one, at) => ({ ...one, at }))}
              empty={j.noJuries}
              columns={[
                { key: 'order', header: j.order, cell: ({ at }) => j.drawnAs(at, own.seats) },
                { key: 'no', header: j.number, rowHeader: true, cell: ({ no }) => no },
                { key: 'group', header: j.group, cell: ({ group }) => <code>{group}</code> },
              ]}
            />
          </Section>
        )}
        {opinions.length > 0 && (
          <Section title={t.opinions} id="opinions">
            <DataTable
              caption={t.opinions}
              rows={opinions}
              empty={t.noOpinions}
              stack
              columns={[
                {
                  ...{ key: 'pledge', header: t.pledge, rowHeader: true },
                  cell: ({ pledge, pledgeId }) => <a href={`${home}/pledges/${pledgeId}#opinions`}>{pledge}</a>,
                },
                { key: 'no', header: j.number, cell: ({ no }) => no },
                { key: 'text', header: t.opinion, cell: ({ text }) => text },
                { key: 'answer', header: t.answer, cell: ({ answer }) => answer ?? '-' },
              ]}
            />
          </Section>
        )}
      </Frame>
    )
  },
})
