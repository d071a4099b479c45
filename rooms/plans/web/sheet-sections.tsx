import type { Lang } from '#kit/korean-text.ts'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { ProjectLines, type ProjectLinesProps } from './project-lines.tsx'
import { SheetTexts, type SheetTextsProps } from './sheet-texts.tsx'
import { StageGantt } from './stage-gantt.tsx'

interface SheetSectionsProps {
  readonly sheet: SheetTextsProps['sheet']
  readonly budget: ProjectLinesProps['budget']
  readonly year: number
  /** The address of the page that it stands on. */
  readonly here: string
  /** How finely the page is asked to draw the stages. */
  readonly gantt: string | undefined
  readonly lang: Lang
}

/** What a project is made of, as it stands today or as a version froze it: texts, cost lines, indicators, stages. */
export function SheetSections({ sheet, budget, year, here, gantt, lang }: SheetSectionsProps) {
  const [t, p, v] = [words(lang), pageWords(lang), versionWords(lang)]
  const unit = gantt === 'month' ? 'month' : 'quarter'
  return (
    <>
      <SheetTexts sheet={sheet} lang={lang} />
      <Section title={p.lines} id="lines">
        <ProjectLines budget={budget} lang={lang} />
      </Section>
      <Section title={t.indicatorsTitle} id="indicators">
        <IndicatorTable indicators={sheet.indicators} lang={lang} />
      </Section>
      <Section title={t.stagesTitle} id="stages">
        <StageGantt sheet={sheet} year={year} unit={unit} lang={lang} />
        <p>
          {unit === 'month' ? (
            <a href={`${here}?gantt=quarter#stages`}>{v.byQuarter}</a>
          ) : (
            <a href={`${here}?gantt=month#stages`}>{v.byMonth}</a>
          )}
        </p>
      </Section>
    </>
  )
}
