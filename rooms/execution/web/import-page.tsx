import { askAll, page, question } from '#kernel/page.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { yearIn } from '#ui/year-in.ts'
import { importExecuted, listImports } from '../contract.ts'
import { importWords } from '../core/messages-import.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayImportExecuted } from '../core/permissions.ts'
import { ImportForm } from './import-form.tsx'
import { ImportList } from './import-list.tsx'
import { ImportResult } from './import-result.tsx'
import { importStep } from './import-steps.ts'
import { MappingForm } from './mapping-form.tsx'
import { rowsSent } from './rows-sent.ts'
import { yearWish } from './year-wish.ts'

/** Imports executed amounts in steps: the file, its columns, what would change, and then the import. */
export const importPage = page({
  path: '/execution/import',
  permission: mayImportExecuted,
  takes: 'post',
  prepare: rowsSent,
  async render({ ask, actor, lang, now, query, sent, form }, read) {
    const own = form?.command === importExecuted.name ? form : null
    const wished = yearIn((own?.values ?? sent?.values)?.['fiscalYear'])
    const fiscalYear = wished ?? (await yearWish(ask, query, now)).fiscalYear
    const asked = await askAll(ask, {
      past: question(listImports, {}),
      known: question(listProjects, {}),
    })
    if (!asked.ok) return asked
    const { past, known } = asked.value
    const step = await importStep(ask, { fiscalYear, lang, kept: past.mappings, sent, read, form: own })
    if (!step.ok) return step
    const [p, m] = [pageWords(lang), importWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/execution/import`
    const years = [...new Set([fiscalYear, ...known.projects.map((project) => project.fiscalYear)])]
    return (
      <Frame
        title={m.title}
        crumbs={[{ href: `${home}/execution?year=${fiscalYear}`, label: p.title }]}
        over={p.fiscalYear(fiscalYear)}
        lead={m.lead}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {step.value.step === 'file' ? (
          <>
            {step.value.problem !== null && <Notice kind="error" title={step.value.problem} />}
            <ImportForm
              action={here}
              fiscalYear={fiscalYear}
              years={years}
              mappings={past.mappings.map(({ name }) => name)}
              lang={lang}
            />
            <ImportList imports={past.imports} lang={lang} />
          </>
        ) : (
          <>
            {step.value.comparison !== null && (
              <ImportResult
                step={step.value}
                comparison={step.value.comparison}
                fiscalYear={fiscalYear}
                projects={known.projects}
                form={own}
                home={home}
                lang={lang}
              />
            )}
            <MappingForm
              step={step.value}
              fiscalYear={fiscalYear}
              projects={known.projects.filter((project) => project.fiscalYear === fiscalYear)}
              action={here}
              lang={lang}
            />
          </>
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/execution?year=${fiscalYear}`, label: p.title },
            { href: `${home}/api/execution/list-imports`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
