import { askAll, page, question } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Form, HiddenField, SubmitButton, TextArea } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { reportQuarter, seeProgress } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayTellProgress } from '../core/permissions.ts'
import { dueQuarter, quarterName, quarterOf, quartersBetween } from '../core/quarter.ts'
import { ReportList } from './report-list.tsx'

/** Reports a quarter: stage by stage what was done, then what comes next and what is in the way. */
export const reportPage = page({
  path: '/projects/:id/report',
  permission: mayTellProgress,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, { seen: question(seeProgress, { projectId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { project, stages, reports, asOf } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const sent = form?.command === reportQuarter.name ? form : null
    const known = reports.map(({ quarter }) => quarter)
    const begun = quartersBetween(project.startsOn, asOf < project.endsOn ? asOf : project.endsOn)
    const quarters = [...new Set([...begun, ...known])].toSorted().toReversed()
    const due = dueQuarter({ from: project.startsOn, to: project.endsOn }, asOf) ?? quarterOf(project.startsOn)
    const wanted = sent?.values['quarter'] ?? query['quarter'] ?? due
    const quarter = quarters.find((one) => one === wanted) ?? quarters[0] ?? due
    const stands = reports.find((one) => one.quarter === quarter) ?? null
    const items = [...new Set([...stages.map(({ title }) => title), ...(stands?.done ?? []).map(({ item }) => item)])]
    const all = items.includes(t.otherItem) ? items : [...items, t.otherItem]
    const field = fieldIn(sent, 'report')
    return (
      <Frame
        title={t.reportTitle(project.title)}
        crumbs={[
          { href: `${home}/board`, label: t.board },
          { href: `${own}/progress`, label: t.progressTitle(project.title) },
        ]}
      >
        <FilterBar
          action={`${own}/report`}
          submit={t.chooseQuarter}
          clears={false}
          filters={[
            {
              ...{ kind: 'select', name: 'quarter', label: t.forQuarter, value: quarter },
              options: (quarters.length === 0 ? [quarter] : quarters).map((value) => ({
                value,
                label: quarterName(value, lang),
              })),
            },
          ]}
        />
        {sent !== null && <ErrorSummary sentence={sent.sentence} errors={sent.fieldErrors} prefix="report" />}
        <Section title={quarterName(quarter, lang)} id="enter">
          <Form
            action={`${home}/do/performance/report-quarter`}
            page={`${own}/report?quarter=${quarter}`}
            then={`${own}/progress`}
          >
            <HiddenField name="projectId" value={project.projectId} />
            <HiddenField name="quarter" value={quarter} />
            {all.map((item, at) => (
              <>
                <HiddenField name={`done.${at}.item`} value={item} />
                <TextArea
                  {...field(
                    `done.${at}.said`,
                    item,
                    at === 0 ? t.saidHint : undefined,
                    stands?.done.find((one) => one.item === item)?.said ?? '',
                  )}
                  rows={2}
                />
              </>
            ))}
            <TextArea {...field('issues', t.issues, undefined, stands?.issues ?? '')} rows={3} maxLength={4000} />
            <TextArea {...field('next', t.next, undefined, stands?.next ?? '')} rows={3} maxLength={4000} />
            {stands !== null && <TextArea {...field('reason', t.whyCorrect, t.whyCorrectHint)} rows={2} />}
            <SubmitButton>{t.save}</SubmitButton>
          </Form>
        </Section>
        <Section title={t.reports} id="reports">
          <ReportList reports={reports} />
        </Section>
      </Frame>
    )
  },
})
