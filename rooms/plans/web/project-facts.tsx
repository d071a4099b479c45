import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { KeyFacts } from '#ui/key-facts.tsx'
import { thousand } from '#ui/thousand.ts'
import type { seeProject } from '../contract.ts'
import { words } from '../core/messages.ts'
import { carryingWords } from '../core/messages-carrying.ts'
import { pageWords } from '../core/messages-pages.ts'
import { namesWith } from './names-with.ts'

interface ProjectFactsProps {
  readonly seen: ReplyOf<typeof seeProject>
  readonly home: string
  readonly lang: Lang
}

/** The head of a sheet: when, who works together under the words of its form, which money, which names it had. */
export function ProjectFacts({
  seen: { plan, sheet, version, item, budget, subsidies, copiedFrom },
  home,
  lang,
}: ProjectFactsProps) {
  const [t, p, b, c] = [words(lang), pageWords(lang), budgetWords(lang), carryingWords(lang)]
  const list = (texts: readonly string[]) =>
    texts.length === 0 ? (
      p.notStated
    ) : (
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    )
  const names = [
    ...(item.title === sheet.title ? [] : [item.title]),
    ...item.aliases.map(({ title, where }) => p.nameAt(title, where)),
  ]
  return (
    <KeyFacts
      facts={[
        { label: t.period, value: p.actualPeriod(sheet.periodText, formatPeriod(sheet.period, lang)) },
        { label: p.lead, value: list(namesWith(sheet, 'lead')) },
        { label: p.partners, value: list(namesWith(sheet, 'partner')) },
        { label: t.subcommittees, value: list(sheet.subcommittees) },
        { label: t.civilActors, value: list(sheet.civilActors) },
        {
          label: t.headerBudget,
          value: sheet.headerBudget === null ? p.notStated : p.thousands(thousand(sheet.headerBudget, lang)),
        },
        {
          label: b.source,
          value: list(
            budget.bySource.map(({ source, amount }) => `${b.sources[source]} ${p.thousands(thousand(amount, lang))}`),
          ),
        },
        {
          label: p.subsidiesTitle,
          value: list(
            subsidies.map(({ granter, name, amount, projectIds }) =>
              p.paysFor(`${granter}: ${name} ${p.thousands(thousand(amount, lang))}`, projectIds.length),
            ),
          ),
        },
        { label: p.item, value: <a href={`${home}/items/${item.itemId}`}>{item.title}</a> },
        { label: p.previousNames, value: names.length === 0 ? p.noPreviousNames : list(names) },
        ...(copiedFrom === null
          ? []
          : [
              {
                label: c.copiedFrom,
                value: (
                  <a href={`${home}/projects/${copiedFrom.projectId}`}>
                    {c.copiedFromOf(copiedFrom.fiscalYear, copiedFrom.title)}
                  </a>
                ),
              },
            ]),
        { label: p.plan, value: <a href={`${home}/plans/${plan.id}`}>{plan.name}</a> },
        { label: p.version, value: p.versionOf(version, budget.version) },
      ]}
    />
  )
}
