import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { formatWon } from '#kit/won.ts'
import { carryLines, previewLineCarry } from '#rooms/budget/contract.ts'
import { explain as explainBudget } from '#rooms/budget/core/messages.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeProject } from '../contract.ts'
import { carryingWords } from '../core/messages-carrying.ts'
import { pageWords } from '../core/messages-pages.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayWriteProjectSheet } from '../core/permissions.ts'
import { CarryLinesTable, CarrySums, chosenAccounts } from './line-carry-tables.tsx'

/** Carries the cost lines of the project a sheet was copied from: a report first, a choice for each line, then one command. */
export const carryLinesPage = page({
  path: '/projects/:id/carry-lines',
  permission: mayWriteProjectSheet,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, form }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const seen = await ask(seeProject, { projectId: projectId.data })
    if (!seen.ok) return seen
    const { sheet, plan, copiedFrom } = seen.value
    const [c, p] = [carryingWords(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/projects/${sheet.id}`
    const to = plan.fiscalYear
    const from = copiedFrom?.fiscalYear ?? to
    const asked =
      copiedFrom === null
        ? null
        : await ask(previewLineCarry, { fromProjectId: copiedFrom.projectId, from, to, projectId: sheet.id })
    const report = asked?.ok === true ? asked.value : null
    const own = form?.command === carryLines.name ? form : null
    const open = report?.lines.some((line) => !line.stands) === true
    return (
      <Frame
        title={c.title(sheet.title)}
        lead={c.lead}
        crumbs={[
          { href: `${home}/plans/${plan.id}`, label: plan.name },
          { href: here, label: sheet.title },
        ]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        {copiedFrom === null && <EmptyState text={c.notCopied} />}
        {asked?.ok === false && <Notice kind="warning" title={explainBudget(asked.refusal, lang) ?? p.noBudget} />}
        {report !== null && copiedFrom !== null && (
          <Section title={c.linesTitle(from, copiedFrom.title)} id="lines">
            {report.lines.length > 0 && !open && <Notice kind="success" title={c.allStand} level={3} />}
            {report.left.lines > 0 && (
              <Notice
                kind="warning"
                title={c.leftNotice(report.left.lines, formatWon(report.left.total, 'won', lang))}
                level={3}
              />
            )}
            <CarrySums report={report} from={from} to={to} lang={lang} />
            {open && <p>{c.byDefault}</p>}
            <p>{c.kept}</p>
            {open ? (
              <Form action={`${home}/do/budget/carry-lines`} page={`${here}/carry-lines`} then={`${here}/carry-lines`}>
                <HiddenField name="fromProjectId" value={copiedFrom.projectId} />
                <HiddenField name="from" value={`${from}`} />
                <HiddenField name="projectId" value={sheet.id} />
                <HiddenField name="to" value={`${to}`} />
                <HiddenField name="basedOn" value={`${report.basedOn}`} />
                <CarryLinesTable
                  report={report}
                  from={from}
                  to={to}
                  lang={lang}
                  choose={chosenAccounts(own?.values ?? {})}
                />
                <SubmitButton>{c.carry}</SubmitButton>
              </Form>
            ) : (
              <CarryLinesTable report={report} from={from} to={to} lang={lang} />
            )}
          </Section>
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: `${here}/edit`, label: open ? c.skip : writingWords(lang).edit },
            { href: `${here}/lines`, label: c.toLines },
            { href: `${home}/accounts-table?year=${to}`, label: c.toAccounts(to) },
          ]}
        />
      </Frame>
    )
  },
})
