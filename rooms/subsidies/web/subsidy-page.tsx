import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { draftSettlement, seeSubsidy } from '../contract.ts'
import { describeFinding, words } from '../core/messages.ts'
import { mayCorrectEntry, mayKeepLife, maySeeSubsidies } from '../core/permissions.ts'
import { BalanceTable } from './balance-table.tsx'
import { commandOf, EventForm } from './event-form.tsx'
import { Journal } from './journal.tsx'
import { LifeTimeline } from './life-timeline.tsx'
import { ProjectMoneyTable } from './project-money-table.tsx'
import { StageBadge } from './stage-badge.tsx'

/** One subsidy from the application to the last won returned: where it stands, its balance, what may happen next. */
export const subsidyPage = page({
  path: '/subsidies/:id',
  permission: maySeeSubsidies,
  async render({ ask, actor, lang, params, form }) {
    const subsidyId = params['id'] ?? ''
    const asked = await askAll(ask, { seen: question(seeSubsidy, { subsidyId }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const { subsidy, balance, findings, next } = seen
    const mayKeep = permits(mayKeepLife, actor)
    const drafted = mayKeep && next.includes('settlement') ? await ask(draftSettlement, { subsidyId }) : null
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/subsidies/${subsidy.id}`
    return (
      <Frame
        title={subsidy.name}
        over={t.yearName(subsidy.fiscalYear)}
        crumbs={[{ href: `${home}/subsidies`, label: t.subsidiesTitle }]}
        lead={t.subsidyLead}
      >
        <KeyFacts
          facts={[
            { label: t.stage, value: <StageBadge balance={balance} lang={lang} /> },
            { label: t.granter, value: subsidy.granter },
            { label: t.source, value: budgetWords(lang).sources[subsidy.source] },
            { label: t.planAmount, value: `${formatWon(subsidy.amount, 'thousand', lang)} ${t.thousandUnit}` },
            { label: t.projects, value: t.projectCount(subsidy.projectIds.length) },
            { label: t.document, value: subsidy.document ?? t.notStated },
            ...(['reportDueOn', 'settleDueOn', 'returnDueOn'] as const).flatMap((due) => {
              const day = seen[due]
              return day === null ? [] : [{ label: t[due], value: formatDate(day, lang) }]
            }),
          ]}
        />
        {balance.stage === 'closed' && (
          <Notice kind="success" title={t.closedNotice}>
            <p>{t.closedText}</p>
          </Notice>
        )}
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findingsTitle(findings.length)}>
            <p>{t.findingsLead}</p>
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.rule} ${finding.params['project'] ?? ''}`}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={t.timelineTitle} id="timeline">
          <LifeTimeline seen={seen} lang={lang} />
        </Section>
        <Section title={t.balanceTitle} id="balance">
          <BalanceTable balance={balance} lang={lang} />
          {seen.ownShareDue !== null && (
            <p>{t.ownShareDue(formatWon(seen.ownShareDue, 'won', lang), formatWon(balance.ownSpent, 'won', lang))}</p>
          )}
        </Section>
        <Section title={t.projectsTitle} id="projects">
          <ProjectMoneyTable seen={seen} home={home} lang={lang} />
        </Section>
        {mayKeep && (
          <Section title={t.nextTitle} id="next">
            <p>{next.length === 0 ? t.nothingNext : t.nextLead}</p>
            {next.map((kind) => (
              <More key={kind} summary={t.record(t.events[kind])} open={form?.command === commandOf(kind)}>
                <EventForm
                  kind={kind}
                  seen={seen}
                  draft={drafted?.ok === true ? drafted.value : null}
                  home={home}
                  lang={lang}
                  form={form}
                />
              </More>
            ))}
          </Section>
        )}
        <Section title={t.journalTitle} id="journal">
          <Journal seen={seen} home={home} lang={lang} mayCorrect={permits(mayCorrectEntry, actor)} />
        </Section>
        <LinkRow
          label={t.links}
          links={[
            { href: `${here}/settlement?format=xlsx`, label: t.asSheet, main: true },
            { href: `${here}/settlement?format=csv`, label: t.asCsv },
            { href: `${home}/subsidies`, label: t.backToList },
            { href: `${home}/history/subsidy/${subsidy.id}`, label: t.history },
            { href: `${home}/api/subsidies/see-subsidy?subsidyId=${subsidy.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
