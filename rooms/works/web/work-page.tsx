import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeWork } from '../contract.ts'
import { describeFinding } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeWorks, mayWriteWorks } from '../core/permissions.ts'
import { workSections } from '../core/work.ts'
import { BudgetFacts } from './budget-view.tsx'
import { CostTable } from './cost-table.tsx'
import { LineList } from './line-list.tsx'

/** One major work, in the order of the office's papers. */
export const workPage = page({
  path: '/works/:id',
  permission: maySeeWorks,
  about: ({ id = '' }) => ({ kind: 'work', id }),
  async render({ ask, actor, lang, params }) {
    const asked = await askAll(ask, { seen: question(seeWork, { workId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { work, department, team, cost, budgets, links, findings } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const [latest, ...earlier] = budgets
    const address = { project: (id: string) => `${home}/projects/${id}`, account: () => `${home}/accounts-table` }
    const [beforeIssues, afterIssues] = [workSections.slice(0, 3), workSections.slice(3)]
    const texts = (sections: readonly (typeof workSections)[number][]) =>
      sections.map((section) =>
        work.texts[section].length === 0 ? null : (
          <Section key={section} title={t.sections[section]} id={section}>
            <LineList lines={work.texts[section]} />
          </Section>
        ),
      )
    return (
      <Frame
        title={work.title}
        over={`${department} · ${t.yearName(work.year)}`}
        crumbs={[{ href: `${home}/works`, label: t.title }]}
      >
        <KeyFacts
          facts={[
            { label: t.department, value: <a href={`${home}/departments/${work.departmentId}`}>{department}</a> },
            { label: t.team, value: team ?? t.noTeam },
            { label: t.kind, value: work.kind === null ? t.noKind : t.kinds[work.kind] },
            { label: t.group, value: `${t.groups[work.group]} ${work.no}` },
            ...(work.period === null ? [] : [{ label: t.period, value: work.period }]),
            ...(work.place === null ? [] : [{ label: t.place, value: work.place }]),
            ...(work.carriedFrom === null
              ? []
              : [
                  {
                    label: t.carriedFrom,
                    value: <a href={`${home}/works/${work.carriedFrom}`}>{t.look}</a>,
                  },
                ]),
          ]}
        />
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <ul>
              {findings.map((finding, at) => (
                <li key={at}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {texts(beforeIssues)}
        {work.issues.length > 0 && (
          <Section title={t.issues} id="issues">
            <DataTable
              caption={t.issues}
              rows={work.issues}
              empty={t.none}
              stack
              columns={[
                { key: 'issue', header: t.issue, rowHeader: true, cell: ({ issue }) => issue },
                { key: 'remedy', header: t.remedy, cell: ({ remedy }) => remedy ?? '-' },
              ]}
            />
          </Section>
        )}
        {texts(afterIssues)}
        {cost !== null && (
          <Section title={t.cost} id="cost">
            <CostTable view={cost} />
          </Section>
        )}
        {latest !== undefined && (
          <Section title={t.budgets} id="budget">
            <BudgetFacts view={latest} />
            {earlier.length > 0 && (
              <More>
                {earlier.map((view) => (
                  <BudgetFacts key={view.asOf} view={view} />
                ))}
              </More>
            )}
          </Section>
        )}
        {work.figures.length > 0 && (
          <Section title={t.figures} id="figures">
            <DataTable
              caption={t.figuresCaption}
              rows={work.figures}
              empty={t.none}
              stack
              columns={[
                { key: 'name', header: t.figure, rowHeader: true, cell: ({ name }) => name },
                {
                  key: 'value',
                  header: t.value,
                  align: 'number',
                  cell: ({ value, unit }) => `${grouped(value)}${unit}`,
                },
                {
                  ...{ key: 'parts', header: t.parts },
                  cell: ({ parts }) => parts.map(({ name, value }) => `${name} ${grouped(value)}`).join(', ') || '-',
                },
              ]}
            />
          </Section>
        )}
        {links.length > 0 && (
          <Section title={t.links} id="links">
            <ul>
              {links.map(({ kind, id, title }) => (
                <li key={`${kind} ${id}`}>
                  {t.linkKinds[kind]}: <a href={address[kind](id)}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayWriteWorks, actor)
              ? [
                  { href: `${home}/works/${work.id}/edit`, label: t.edit, main: true },
                  { href: `${home}/works/${work.id}/cost`, label: t.editCost },
                ]
              : []),
            { href: `${home}/history/work/${work.id}`, label: t.history },
            { href: `${home}/api/works/see-work?workId=${work.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})

const grouped = (value: string): string => value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
