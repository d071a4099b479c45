import { page } from '#kernel/page.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { TextArea, TextField, WonField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { keepTemplate, seeSettings, setWorksRule, type Template } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections } from '../core/permissions.ts'

/** The checklists from which assignments are made, and which works ask for inspectors. */
export const settingsPage = page({
  path: '/inspections/settings',
  permission: mayConductInspections,
  async render({ ask, actor, lang, form }) {
    const seen = await ask(seeSettings, {})
    if (!seen.ok) return seen
    const { templates, rule, usual } = seen.value
    // The usual kinds are words of Korean cost lines.
    const works = usual && lang !== 'ko' ? '' : rule.works.join('\n')
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const place = { home, here: `${home}/inspections/settings`, form }
    const isOfOne = templates.some(({ id }) => id === form?.values['templateId'])
    const templateForm = (template: Template | null) => (
      <ActForm
        command={keepTemplate}
        {...place}
        form={template === null && isOfOne ? null : form}
        {...(template === null
          ? { makes: ['templateId', 'checklist'] as const }
          : { hidden: { templateId: template.id } })}
        submit={t.keepTemplate}
        kind="secondary"
        fields={(field) => (
          <>
            <TextField {...field('name', t.name, undefined, template?.name)} required maxLength={200} />
            <TextArea
              {...field('points', t.points, t.pointsHint, template?.points.join('\n'))}
              required
              rows={6}
              maxLength={20_000}
            />
          </>
        )}
      />
    )
    return (
      <Frame title={t.settings} crumbs={[{ href: `${home}/inspections`, label: t.title }]}>
        <Section title={t.templates} id="templates">
          {templates.length === 0 && <p>{t.noTemplates}</p>}
          {templates.map((template) => (
            <More
              key={template.id}
              summary={template.name}
              open={cameBackIn(form, keepTemplate, { templateId: template.id }) !== null}
            >
              {templateForm(template)}
            </More>
          ))}
          {templateForm(null)}
        </Section>
        <Section title={t.rule} id="rule">
          <p>{t.ruleLead}</p>
          <ActForm
            command={setWorksRule}
            {...place}
            submit={t.setRule}
            fields={(field) => (
              <>
                <WonField {...field('leastWon', t.leastWon, undefined, `${rule.leastWon}`)} required />
                <TextArea {...field('works', t.works, t.worksHint, works)} required rows={8} maxLength={4000} />
              </>
            )}
          />
        </Section>
      </Frame>
    )
  },
})
