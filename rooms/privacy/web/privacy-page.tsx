import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeDeclarations } from '../contract.ts'
import { consentForm } from '../core/consent.ts'
import { words } from '../core/messages.ts'
import { accessWords } from '../core/messages-access.ts'
import { dueWords } from '../core/messages-due.ts'
import { requestWords } from '../core/messages-requests.ts'
import { mayAskOwn, mayReviewAccess, maySeeDue, maySeePrivacy, maySeeRequests } from '../core/permissions.ts'
import { FieldTable } from './field-table.tsx'

/** The consent text, item by item, and what is kept without asking: for everybody to read. */
export const privacyPage = page({
  path: '/privacy',
  permission: maySeePrivacy,
  async render({ ask, actor, lang }) {
    const answer = await ask(seeDeclarations, {})
    if (!answer.ok) return answer
    const { files, fields } = answer.value
    const t = words(lang)
    const r = requestWords(lang)
    const home = `/${actor.districtId}/privacy`
    const form = consentForm(fields)
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[]}>
        <LinkRow
          label={t.title}
          links={[
            { href: `${home}/register`, label: t.registerTitle },
            { href: `${home}/impact`, label: t.impactTitle },
            ...(permits(maySeeRequests, actor) ? [{ href: `${home}/work`, label: r.workTitle }] : []),
            ...(permits(maySeeDue, actor) ? [{ href: `${home}/destruction`, label: dueWords(lang).title }] : []),
            ...(permits(mayReviewAccess, actor) ? [{ href: `${home}/access`, label: accessWords(lang).title }] : []),
          ]}
        />
        <Section title={t.requiredTitle} id="required">
          <p>{t.requiredLead}</p>
          <FieldTable caption={t.requiredTitle} fields={form.required} files={files} lang={lang} asks />
        </Section>
        <Section title={t.optionalTitle} id="optional">
          <p>{t.optionalLead}</p>
          <FieldTable caption={t.optionalTitle} fields={form.optional} files={files} lang={lang} asks />
        </Section>
        <Section title={t.sensitiveTitle} id="sensitive">
          {form.sensitive.length === 0 ? (
            <p>{t.noSensitive}</p>
          ) : (
            <>
              <p>{t.sensitiveLead}</p>
              <FieldTable caption={t.sensitiveTitle} fields={form.sensitive} files={files} lang={lang} asks />
            </>
          )}
        </Section>
        <Section title={t.guardianTitle} id="guardian">
          <p>{t.guardian}</p>
        </Section>
        <Section title={t.toldTitle} id="told">
          <p>{t.toldLead}</p>
          <FieldTable caption={t.toldTitle} fields={form.told} files={files} lang={lang} asks={false} />
        </Section>
        <Section title={t.providedTitle} id="provided">
          <p>{t.provided}</p>
        </Section>
        <Section title={t.rightsTitle} id="rights">
          <p>{t.rights}</p>
          {permits(mayAskOwn, actor) && (
            <p>
              <a href={`${home}/requests`}>{r.title}</a>
            </p>
          )}
        </Section>
      </Frame>
    )
  },
})
