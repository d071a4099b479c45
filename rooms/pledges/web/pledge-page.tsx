import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seePledge } from '../contract.ts'
import { seeOwnJuries } from '../contract-jury.ts'
import { describeFinding } from '../core/messages.ts'
import { entryWords } from '../core/messages-entry.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeePledges, mayWritePledges } from '../core/permissions.ts'
import type { PledgeSection } from '../core/pledge.ts'
import type { SourceAmount } from '../core/pledge-cost.ts'
import { LinkedMoneyTable } from './linked-money-table.tsx'
import { OpinionList } from './opinion-list.tsx'
import { MoneyTable, ResultGrid, TargetGrid } from './plan-tables.tsx'
import { statusBadge } from './status-badge.ts'

/** One pledge, in the order of its sheet: what was promised, planned, done and paid, who decided and who said what. */
export const pledgePage = page({
  path: '/pledges/:id',
  permission: maySeePledges,
  about: ({ id = '' }) => ({ kind: 'pledge', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, {
      seen: question(seePledge, { pledgeId: params['id'] ?? '' }),
      own: question(seeOwnJuries, {}),
    })
    if (!asked.ok) return asked
    const {
      pledge,
      department,
      partners,
      dongs,
      results,
      achievements,
      changes,
      rates,
      opinions,
      links,
      linked,
      findings,
    } = asked.value.seen
    const [t, e, b] = [pageWords(lang), entryWords(lang), budgetWords(lang)]
    const home = `/${actor.districtId}`
    const address = `${home}/pledges/${pledge.id}`
    const million = (amount: typeof rates.secured.part) => formatWon(amount, 'million', lang)
    const amount = (total: typeof rates.secured.part, sources: readonly SourceAmount[], note: string | null) =>
      [
        `${million(total)}${t.million}`,
        ...(sources.length === 0
          ? []
          : [`(${sources.map((one) => `${b.sources[one.source]} ${million(one.amount)}`).join(', ')})`]),
        ...(note === null ? [] : [`/ ${note}`]),
      ].join(' ')
    const text = (section: PledgeSection) =>
      pledge.texts[section].length > 0 && (
        <Section title={t.sections[section]} id={section}>
          <ul class="lines">
            {pledge.texts[section].map((line, at) => (
              <li key={at}>{line.text}</li>
            ))}
          </ul>
        </Section>
      )
    const years = [...new Set(achievements.map(({ year }) => year))].toReversed()
    return (
      <Frame
        title={`${pledge.no}. ${pledge.title}`}
        over={department}
        crumbs={[{ href: `${home}/pledges`, label: t.title }]}
      >
        <KeyFacts
          facts={[
            { label: t.status, value: <Badge kind={statusBadge[pledge.status]}>{t.statuses[pledge.status]}</Badge> },
            { label: t.class, value: `${t.terms[pledge.term]} / ${t.kinds[pledge.kind]}` },
            ...(pledge.field === null ? [] : [{ label: t.field, value: pledge.field }]),
            { label: t.period, value: t.months(pledge.from, pledge.to) },
            { label: t.department, value: <a href={`${home}/departments/${pledge.departmentId}`}>{department}</a> },
            ...(partners.length === 0 ? [] : [{ label: t.partners, value: partners.join(', ') }]),
            { label: t.dong, value: dongs.join(', ') || t.wholeDistrict },
            ...(pledge.cost === null
              ? []
              : [{ label: t.cost, value: amount(pledge.cost.total as never, pledge.cost.sources, pledge.cost.note) }]),
            ...pledge.secured.map(({ year, total, sources }) => ({
              label: t.securedOf(year),
              value: amount(total as never, sources, null),
            })),
            { label: t.secured, value: rates.secured.rate === null ? t.noRate : `${rates.secured.rate}%` },
            { label: t.executed, value: rates.executed.rate === null ? t.noRate : `${rates.executed.rate}%` },
          ]}
        />
        {text('goal')}
        {text('content')}
        {years.length > 0 && (
          <Section title={t.achieved} id="achieved">
            {years.map((year) => (
              <DataTable
                key={year}
                caption={t.achievedCaption(year)}
                rows={achievements.filter((one) => one.year === year)}
                empty={t.noResults}
                stack
                columns={[
                  { key: 'item', header: t.item, rowHeader: true, cell: ({ item }) => item },
                  {
                    key: 'target',
                    header: t.target,
                    align: 'number',
                    cell: (one) => `${one.target.toLocaleString('ko')}${one.unit}`,
                  },
                  {
                    key: 'actual',
                    header: t.actual,
                    align: 'number',
                    cell: (one) => `${one.actual.toLocaleString('ko')}${one.unit}`,
                  },
                  { key: 'rate', header: t.rate, align: 'number', cell: ({ rate }) => rate ?? t.noRate },
                ]}
              />
            ))}
          </Section>
        )}
        {pledge.goals.length > 0 && (
          <Section title={t.targets} id="targets">
            <TargetGrid goals={pledge.goals} />
          </Section>
        )}
        <Section title={t.results} id="results">
          {results.length === 0 ? <p>{t.noResults}</p> : <ResultGrid goals={pledge.goals} results={results} />}
        </Section>
        {pledge.money !== null && (
          <Section title={t.money} id="money">
            <MoneyTable money={pledge.money} />
          </Section>
        )}
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <More>
              <ul>
                {findings.map((finding, at) => (
                  <li key={at}>{describeFinding(finding, lang)}</li>
                ))}
              </ul>
            </More>
          </Notice>
        )}
        {pledge.publicity.length > 0 && (
          <Section title={t.publicity} id="publicity">
            <DataTable
              caption={t.publicity}
              rows={pledge.publicity}
              empty={t.noResults}
              stack
              columns={[
                { key: 'means', header: t.means, rowHeader: true, cell: ({ means }) => means },
                { key: 'kind', header: t.publicityKind, cell: ({ kind }) => kind },
                { key: 'when', header: t.when, cell: ({ when }) => when },
                { key: 'text', header: t.what, cell: (one) => one.text },
              ]}
            />
          </Section>
        )}
        {text('next')}
        <Section title={t.changes} id="changes">
          <DataTable
            caption={t.changes}
            rows={changes.toReversed()}
            empty={t.noChanges}
            stack
            columns={[
              {
                ...{ key: 'to', header: t.changed, rowHeader: true },
                cell: ({ from, to }) => `${t.statuses[from]} → ${t.statuses[to]}`,
              },
              { key: 'day', header: t.decidedOn, cell: ({ decidedOn }) => formatDate(decidedOn, lang) },
              { key: 'by', header: t.decidedBy, cell: ({ by, reference }) => `${t.decisions[by]} (${reference})` },
              { key: 'reason', header: t.reason, cell: ({ reason }) => reason },
            ]}
          />
        </Section>
        <OpinionList
          pledgeId={pledge.id}
          opinions={opinions}
          seat={asked.value.own.juries.find(({ seated }) => seated)?.juryId ?? null}
          answers={permits(mayWritePledges, actor)}
          form={form}
        />
        {links.length > 0 && (
          <Section title={t.links} id="links">
            <ul>
              {links.map(({ kind, id, title, path }) => (
                <li key={`${kind} ${id}`}>
                  {t.linkKinds[kind]}: <a href={`${home}${path}`}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {linked !== null && <LinkedMoneyTable {...linked} />}
        <LinkRow
          label={t.onwards}
          links={[
            ...(permits(mayWritePledges, actor)
              ? [
                  { href: `${address}/results`, label: e.enterResults, main: true },
                  { href: `${address}/targets`, label: e.editTargets },
                  { href: `${address}/money`, label: e.editMoney },
                  { href: `${address}/edit`, label: e.edit },
                ]
              : []),
            { href: `${home}/papers/pledge-sheet?of=${pledge.id}`, label: t.sheet },
            { href: `${home}/history/pledge/${pledge.id}`, label: t.history },
            { href: `${home}/api/pledges/see-pledge?pledgeId=${pledge.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
