import type { Lang } from '#kit/korean-text.ts'
import { CommandForm, cameBack, type FormPlace } from '#ui/command-form.tsx'
import { TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { publishVersion, withdrawPublication } from '../contract.ts'
import { words } from '../core/messages.ts'
import type { SubjectView } from './findings-section.tsx'
import { PublicationTable } from './publication-table.tsx'

interface PublicationSectionProps {
  readonly seen: SubjectView
  readonly place: FormPlace
  readonly mayPublish: boolean
  readonly lang: Lang
}

/** Gives a frozen version to the public, or takes it back. */
export function PublicationSection({ seen, place, mayPublish, lang }: PublicationSectionProps) {
  const t = words(lang)
  const standing = seen.publications.find((one) => one.withdrawnOn === null)
  return (
    <Section title={t.publicationsTitle} id="publication">
      <PublicationTable publications={seen.publications} home={place.home} lang={lang} />
      {mayPublish && standing === undefined && (
        <>
          <p>{t.publishLead}</p>
          <p>{t.publishConfirm}</p>
          <CommandForm
            command={publishVersion}
            place={place}
            prefix="publish"
            hidden={{ 'subject.kind': seen.subject.kind, 'subject.id': seen.subject.id, version: seen.version }}
            newThing={{ field: 'publicationId', kind: 'publication' }}
            labels={{}}
            submit={t.publish}
          />
        </>
      )}
      {mayPublish && standing !== undefined && (
        <More summary={t.withdrawPublicationTitle} open={cameBack(place.form, withdrawPublication)}>
          <CommandForm
            command={withdrawPublication}
            place={place}
            prefix="unpublish"
            hidden={{ publicationId: standing.id }}
            labels={{ reason: t.withdrawReason }}
            submit={t.withdrawPublication}
            kind="danger"
          >
            {(field) => <TextArea {...field('reason', t.withdrawReason)} required rows={2} maxLength={4000} />}
          </CommandForm>
        </More>
      )}
    </Section>
  )
}
