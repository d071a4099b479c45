import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Section } from '#ui/section.tsx'
import type { compareVersions } from '../contract.ts'
import { versionWords } from '../core/messages-versions.ts'
import { DiffText } from './diff-text.tsx'

interface SectionDifferencesProps {
  readonly sections: ReplyOf<typeof compareVersions>['sections']
  readonly lang: Lang
}

/** The chapters of the plan's own text that differ. */
export function SectionDifferences({ sections, lang }: SectionDifferencesProps) {
  const v = versionWords(lang)
  if (sections.length === 0) return null
  return (
    <Section title={v.sectionDifferences}>
      {sections.map(({ sectionId, heading, change, pieces }) => (
        <section key={sectionId}>
          <h3>
            {heading} ({v.changes[change]})
          </h3>
          <DiffText pieces={pieces} lang={lang} />
        </section>
      ))}
    </Section>
  )
}
