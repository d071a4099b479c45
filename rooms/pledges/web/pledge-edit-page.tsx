import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { writeLines } from '#rooms/works/core/work-lines.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { type FieldIn, fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import * as pledges from '../contract.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayDecidePledges, mayWritePledges } from '../core/permissions.ts'
import { linkKinds, pledgeSections, pledgeStatuses } from '../core/pledge.ts'
import { writePublicity } from '../core/publicity.ts'
import { decisionKinds } from '../core/status-change.ts'
import { NamedFields } from './named-fields.tsx'

/** Writes a pledge form by form: each part is saved by itself. */
export const pledgeEditPage = page({
  path: '/pledges/:id/edit',
  permission: mayWritePledges,
  about: ({ id = '' }) => ({ kind: 'pledge', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, {
      seen: question(pledges.seePledge, { pledgeId: params['id'] ?? '' }),
      offices: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { pledge, partners, dongs, links } = asked.value.seen
    const [t, e] = [pageWords(lang), entryWords(lang)]
    const home = `/${actor.districtId}`
    const own = (command: string): RefusedForm | null => (form?.command === command ? form : null)
    const part = (
      prefix: string,
      command: string,
      sent: RefusedForm | null,
      fields: (field: FieldIn) => unknown,
      { button = e.save, danger = false, leadsTo }: { button?: string; danger?: boolean; leadsTo?: string } = {},
    ) => (
      <>
        {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix={prefix} />}
        <Form action={`${home}/do/pledges/${command}`} then={leadsTo}>
          <HiddenField name="pledgeId" value={pledge.id} />
          {fields(fieldIn(sent, prefix)) as never}
          <SubmitButton kind={danger ? 'danger' : 'primary'}>{button}</SubmitButton>
        </Form>
      </>
    )
    const ofText = own(pledges.writePledgeText.name)
    const unlinking = own(pledges.unlinkPledge.name)
    return (
      <Frame
        title={e.editTitle(pledge.title)}
        crumbs={[
          { href: `${home}/pledges`, label: t.title },
          { href: `${home}/pledges/${pledge.id}`, label: pledge.title },
        ]}
      >
        {permits(mayDecidePledges, actor) && (
          <Section title={e.changeStatus} id="status">
            <p>{e.changeLead}</p>
            {part(
              'status',
              'change-status',
              own(pledges.changePledgeStatus.name),
              (field) => (
                <>
                  <SelectField
                    {...field('to', e.newStatus, undefined, pledge.status)}
                    options={pledgeStatuses.map((value) => ({ value, label: t.statuses[value] }))}
                  />
                  <SelectField
                    {...field('by', t.decidedBy)}
                    options={[
                      { value: '', label: t.chooseDecision },
                      ...decisionKinds.map((value) => ({ value, label: t.decisions[value] })),
                    ]}
                  />
                  <TextField {...field('reference', t.reference)} maxLength={200} />
                  <DateField {...field('decidedOn', t.decidedOn)} />
                  <TextArea {...field('reason', t.reason)} rows={3} />
                </>
              ),
              { button: e.changeStatus },
            )}
          </Section>
        )}
        <Section title={e.basics} id="basics">
          {part('named', 'change-pledge', own(pledges.changePledge.name), (field) => (
            <NamedFields
              field={field}
              departments={asked.value.offices.departments}
              standing={{ pledge, partners, dongs }}
            />
          ))}
        </Section>
        {pledgeSections.map((section) => (
          <Section key={section} title={t.sections[section]} id={section}>
            {part(section, 'write-pledge-text', ofText?.values['section'] === section ? ofText : null, (field) => (
              <>
                <HiddenField name="section" value={section} />
                <TextArea
                  {...field('text', t.sections[section], e.textHint, writeLines(pledge.texts[section]))}
                  rows={6}
                />
              </>
            ))}
          </Section>
        ))}
        <Section title={t.publicity} id="publicity">
          {part('publicity', 'write-publicity', own(pledges.writePublicity.name), (field) => (
            <TextArea {...field('text', t.publicity, e.publicityHint, writePublicity(pledge.publicity))} rows={5} />
          ))}
        </Section>
        <Section title={t.links} id="links">
          {unlinking !== null && <ErrorSummary sentence={unlinking.sentence} errors={unlinking.fieldErrors} />}
          {links.map(({ kind, id, title }) => (
            <Form key={`${kind} ${id}`} action={`${home}/do/pledges/unlink-pledge`}>
              <HiddenField name="pledgeId" value={pledge.id} />
              <HiddenField name="kind" value={kind} />
              <HiddenField name="id" value={id} />
              <p>
                {t.linkKinds[kind]}: {title}
              </p>
              <SubmitButton kind="secondary">{t.unlink}</SubmitButton>
            </Form>
          ))}
          {part(
            'link',
            'link-pledge',
            own(pledges.linkPledge.name),
            (field) => (
              <>
                <SelectField
                  {...field('kind', t.linkKind)}
                  options={linkKinds.map((value) => ({ value, label: t.linkKinds[value] }))}
                />
                <TextField {...field('id', t.linkId)} required maxLength={200} />
              </>
            ),
            { button: t.link },
          )}
        </Section>
        {permits(mayDecidePledges, actor) && (
          <Section title={e.removeTitle} id="remove">
            {part(
              'remove',
              'remove-pledge',
              own(pledges.removePledge.name),
              (field) => (
                <TextField {...field('reason', e.removeReason)} required maxLength={200} />
              ),
              { button: e.remove, danger: true, leadsTo: `${home}/pledges` },
            )}
          </Section>
        )}
      </Frame>
    )
  },
})
