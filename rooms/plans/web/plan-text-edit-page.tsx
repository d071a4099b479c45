import { page, type RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seePlanText, writeSection } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { mayWritePlanText } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { moved, SectionChanged, sectionKinds } from '../core/plan-section.ts'
import { wordDiff } from '../core/word-diff.ts'
import { DiffText } from './diff-text.tsx'

type SectionRow = ReplyOf<typeof seePlanText>['sections'][number]

/** Writes the chapters of a plan: each its own form, moved up and down, added and taken out. */
export const planTextEditPage = page({
  path: '/plans/:id/text/edit',
  permission: mayWritePlanText,
  async render({ ask, actor, lang, params, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await ask(seePlanText, { planId: planId.data })
    if (!asked.ok) return asked
    const { plan, sections } = asked.value
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const at = { home, here, planId: plan.id, lang }
    const own = form?.command === writeSection.name ? form : null
    const sent = own?.values ?? null
    const isThere = sections.some(({ id }) => `${id}` === sent?.['sectionId'])
    const added = isThere ? null : own
    const field = fieldIn(added, 'new')
    const theirs = SectionChanged.safeParse(form?.refusal)
    return (
      <Frame
        title={v.editText}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
          { href: `${here}/text`, label: v.textTab },
        ]}
        lead={v.textLead}
      >
        {form !== null && (
          <ErrorSummary
            sentence={form.sentence}
            errors={form.fieldErrors}
            prefix={added === null ? sent?.['sectionId'] : 'new'}
          />
        )}
        {theirs.success && (
          <Notice kind="warning" title={theirs.data.heading}>
            <p>{v.replacesTheirs}</p>
            <DiffText pieces={wordDiff(theirs.data.body, sent?.['body'] ?? '')} lang={lang} />
          </Notice>
        )}
        {sections.map((section) => (
          <SectionForm
            key={section.id}
            {...at}
            section={section}
            order={sections.map(({ id }) => id)}
            own={sent?.['sectionId'] === section.id ? own : null}
            theirs={theirs.data?.sectionId === section.id ? theirs.data : null}
          />
        ))}
        <Section title={v.addSection} id="new">
          <Form action={`${home}/do/plans/write-section`} page={`${here}/text/edit`}>
            <HiddenField name="planId" value={plan.id} />
            <HiddenField name="sectionId" value={added?.values['sectionId'] ?? `section-${crypto.randomUUID()}`} />
            <SelectField
              {...field('kind', v.sectionKind, undefined, 'other')}
              options={sectionKinds.map((value) => ({ value, label: v.sectionKinds[value] }))}
            />
            <TextField {...field('heading', v.heading)} required maxLength={300} />
            <TextArea {...field('body', v.body, v.bodyHint)} rows={6} />
            <SubmitButton>{v.addSection}</SubmitButton>
          </Form>
        </Section>
      </Frame>
    )
  },
})

interface SectionFormProps {
  readonly home: string
  readonly here: string
  readonly planId: string
  readonly section: SectionRow
  readonly order: readonly string[]
  /** Its form, where it came back. */
  readonly own: RefusedForm | null
  /** What another saved meanwhile, as it was shown above the form. */
  readonly theirs: { readonly version: number } | null
  readonly lang: Lang
}

function SectionForm({ home, here, planId, section, order, own, theirs, lang }: SectionFormProps) {
  const v = versionWords(lang)
  const { id, kind, heading, body, version } = section
  const page = `${here}/text/edit`
  // What was typed goes on being based on what its writer saw: the text it was begun with, or the other's shown above.
  const basedOn = `${theirs?.version ?? own?.values['basedOn'] ?? version}`
  const field = fieldIn(own, `${id}`)
  return (
    <section class="sheet-field" id={`edit-${id}`}>
      <h2>{heading}</h2>
      <Form action={`${home}/do/plans/write-section`} page={page}>
        <HiddenField name="planId" value={planId} />
        <HiddenField name="sectionId" value={id} />
        <HiddenField name="kind" value={kind} />
        <HiddenField name="basedOn" value={basedOn} />
        <TextField {...field('heading', v.heading, undefined, heading)} required maxLength={300} />
        <TextArea {...field('body', v.body, theirs === null ? v.bodyHint : v.replacesTheirs, body)} rows={8} />
        <SubmitButton>{theirs === null ? v.save : v.keepMine}</SubmitButton>
      </Form>
      <div class="row-buttons">
        {([-1, 1] as const).map((by) => (
          <Form key={by} action={`${home}/do/plans/order-sections`} page={page}>
            <HiddenField name="planId" value={planId} />
            <HiddenField name="sectionIds" value={JSON.stringify(moved(order, id as string, by))} />
            <SubmitButton kind="secondary">
              {by === -1 ? v.moveUp : v.moveDown}
              <span class="hidden"> ({heading})</span>
            </SubmitButton>
          </Form>
        ))}
        <More summary={v.removeSection}>
          <Form action={`${home}/do/plans/remove-section`} page={page}>
            <HiddenField name="planId" value={planId} />
            <HiddenField name="sectionId" value={id} />
            <CheckboxField name="sure" id={`sure-${id}`} label={v.removeSure} value="true" required />
            <SubmitButton kind="danger">{v.removeSection}</SubmitButton>
          </Form>
        </More>
      </div>
    </section>
  )
}
