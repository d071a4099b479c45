import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { listTeams } from '#rooms/organization/contract-teams.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { type FieldIn, fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import * as works from '../contract.ts'
import { writeFigures } from '../core/figure.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayWriteWorks } from '../core/permissions.ts'
import { workSections } from '../core/work.ts'
import { writeIssues, writeLines } from '../core/work-lines.ts'
import { BudgetFields } from './budget-fields.tsx'
import { NamedFields } from './named-fields.tsx'

/** Writes a work form by form: each part is saved by itself. */
export const workEditPage = page({
  path: '/works/:id/edit',
  permission: mayWriteWorks,
  about: ({ id = '' }) => ({ kind: 'work', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(works.seeWork, { workId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { work, budgets, links } = asked.value.seen
    const listed = await askAll(ask, { teams: question(listTeams, { departmentId: work.departmentId }) })
    if (!listed.ok) return listed
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = (command: string): RefusedForm | null => (form?.command === command ? form : null)
    const part = (prefix: string, command: string, sent: RefusedForm | null, fields: (field: FieldIn) => unknown) => (
      <>
        {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix={prefix} />}
        <Form action={`${home}/do/works/${command}`}>
          <HiddenField name="workId" value={work.id} />
          {fields(fieldIn(sent, prefix)) as never}
          <SubmitButton>{t.save}</SubmitButton>
        </Form>
      </>
    )
    const ofText = own(works.writeWorkText.name)
    const [linking, unlinking] = [own(works.linkWork.name), own(works.unlinkWork.name)]
    const [removing, link] = [own(works.removeWork.name), fieldIn(linking, 'link')]
    return (
      <Frame
        title={t.editTitle(work.title)}
        crumbs={[
          { href: `${home}/works`, label: t.title },
          { href: `${home}/works/${work.id}`, label: work.title },
        ]}
      >
        <Section title={t.basics} id="basics">
          {part('named', 'change-work', own(works.changeWork.name), (field) => (
            <NamedFields field={field} teams={listed.value.teams.teams} work={work} />
          ))}
        </Section>
        {workSections.map((section) => (
          <Section key={section} title={t.sections[section]} id={section}>
            {part(section, 'write-work-text', ofText?.values['section'] === section ? ofText : null, (field) => (
              <>
                <HiddenField name="section" value={section} />
                <TextArea
                  {...field('text', t.sections[section], t.textHint, writeLines(work.texts[section]))}
                  rows={8}
                />
              </>
            ))}
          </Section>
        ))}
        <Section title={t.issues} id="issues">
          {part('issues', 'write-issues', own(works.writeIssues.name), (field) => (
            <TextArea {...field('text', t.issues, t.issuesHint, writeIssues(work.issues))} rows={6} />
          ))}
        </Section>
        <Section title={t.figures} id="figures">
          {part('figures', 'write-figures', own(works.writeFigures.name), (field) => (
            <TextArea {...field('text', t.figures, t.figuresHint, writeFigures(work.figures))} rows={6} />
          ))}
        </Section>
        <Section title={t.budgets} id="budget">
          {part('budget', 'record-work-budget', own(works.recordWorkBudget.name), (field) => (
            <BudgetFields field={field} latest={budgets[0]} />
          ))}
        </Section>
        <Section title={t.links} id="links">
          {unlinking !== null && <ErrorSummary sentence={unlinking.sentence} errors={unlinking.fieldErrors} />}
          {links.map(({ kind, id, title }) => (
            <Form key={`${kind} ${id}`} action={`${home}/do/works/unlink-work`}>
              <HiddenField name="workId" value={work.id} />
              <HiddenField name="kind" value={kind} />
              <HiddenField name="id" value={id} />
              <p>
                {t.linkKinds[kind]}: {title}
              </p>
              <SubmitButton kind="secondary">{t.unlink}</SubmitButton>
            </Form>
          ))}
          {linking !== null && <ErrorSummary sentence={linking.sentence} errors={linking.fieldErrors} prefix="link" />}
          <Form action={`${home}/do/works/link-work`}>
            <HiddenField name="workId" value={work.id} />
            <SelectField
              {...link('kind', t.linkKind)}
              options={(['project', 'account'] as const).map((value) => ({ value, label: t.linkKinds[value] }))}
            />
            <TextField {...link('id', t.linkId)} required maxLength={200} />
            <SubmitButton>{t.link}</SubmitButton>
          </Form>
        </Section>
        <Section title={t.removeTitle} id="remove">
          {removing !== null && (
            <ErrorSummary sentence={removing.sentence} errors={removing.fieldErrors} prefix="remove" />
          )}
          <Form action={`${home}/do/works/remove-work`} then={`${home}/works`}>
            <HiddenField name="workId" value={work.id} />
            <TextField {...fieldIn(removing, 'remove')('reason', t.reason)} required maxLength={200} />
            <SubmitButton kind="danger">{t.remove}</SubmitButton>
          </Form>
        </Section>
        <LinkRow label={t.onwards} links={[{ href: `${home}/works/${work.id}/cost`, label: t.editCost }]} />
      </Frame>
    )
  },
})
