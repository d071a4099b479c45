import { askAll, page, question } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { Badge } from '#ui/badge.tsx'
import { BesideSection } from '#ui/beside-section.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeItem, traceItem } from '../contract.ts'
import { seeBeside } from '../contract-beside.ts'
import type { NamedItem } from '../core/gate-view.ts'
import { ItemId, ProjectId } from '../core/item.ts'
import { amountIn, spokenWon } from '../core/message-words.ts'
import { words } from '../core/messages.ts'
import { pageWords, standingSentence } from '../core/messages-pages.ts'
import { maySeeItems } from '../core/permissions.ts'
import { lastReason } from '../core/standing-view.ts'
import { FindingList } from './finding-list.tsx'
import type { Follows } from './follows.ts'
import { ItemAmounts } from './item-amounts.tsx'
import { ItemThread } from './item-thread.tsx'
import { stepAddress } from './step-address.ts'

type Seen = ReplyOf<typeof seeItem>

/** One item: where it is now in one sentence, then its whole thread both ways, every amount, every name. */
export const itemPage = (follows: Follows) =>
  page({
    path: '/items/:id',
    shared: true,
    permission: maySeeItems,
    async render({ ask, actor, lang, params }) {
      const itemId = ItemId.safeParse(params['id'])
      if (!itemId.success) return refuse({ kind: 'item-not-found' })
      const asked = await askAll(ask, {
        seen: question(seeItem, { itemId: itemId.data }),
        trace: question(traceItem, { itemId: itemId.data }),
      })
      if (!asked.ok) return asked
      const { seen, trace } = asked.value
      const { item, aliases, findings } = seen
      const [t, p] = [words(lang), pageWords(lang)]
      const home = `/${actor.districtId}`
      const subject = { kind: 'item', id: item.id }
      const isFollowed = actor.accountId === null ? null : await follows(ask, subject)
      const project = trace.steps.find((step) => step.kind === 'project' && step.direction === 'at')
      const projectIds = project === undefined ? [] : [ProjectId.parse(project.href.id)]
      const known = await ask(seeBeside, { itemIds: [itemId.data], projectIds })
      if (!known.ok) return known
      return (
        <Frame
          title={item.title}
          crumbs={[{ href: `${home}/items`, label: t.items.title }]}
          over={t.itemKind[item.kind]}
          lead={standingSentence(seen.standing, lastReason(seen), lang)}
        >
          {project !== undefined && (
            <Notice kind="success" title={p.becameProject}>
              <p>
                <a href={`${home}${stepAddress(project)}`}>{p.toProject(project.title)}</a>
                {project.won !== null && ` ${spokenWon(lang, project.won)}`}
              </p>
            </Notice>
          )}
          {seen.proposal !== null && (
            <LinkRow
              label={p.wasProposed}
              links={[
                {
                  href: `${home}${seen.proposal.path}${seen.proposal.takesSupport ? '#support' : ''}`,
                  label: seen.proposal.takesSupport ? p.toSupport : p.toProposal,
                  main: true,
                },
              ]}
            />
          )}
          <Facts seen={seen} home={home} lang={lang} />
          <BesideSection beside={known.value.beside} home={home} />
          <FollowButton subject={subject} follows={isFollowed} />
          <Section title={t.thread.title} id="thread">
            <p>{t.thread.lead}</p>
            <ItemThread
              trace={trace}
              carved={seen.origin.kind === 'carved'}
              became={seen.became}
              home={home}
              lang={lang}
            />
          </Section>
          {seen.gates.length > 0 && (
            <Section title={p.along}>
              <ItemAmounts gates={seen.gates} sharesWith={seen.sharesWith} home={home} lang={lang} />
            </Section>
          )}
          {aliases.length > 0 && (
            <Section title={t.thread.names}>
              <DataTable
                caption={p.namesTable}
                rows={aliases}
                empty={t.thread.empty}
                columns={[
                  { key: 'name', header: t.table.names, rowHeader: true, cell: (alias) => alias.title },
                  { key: 'where', header: t.table.where, cell: (alias) => alias.where },
                  {
                    key: 'since',
                    header: t.table.since,
                    cell: (alias) => (alias.from === null ? t.thread.undated : formatPeriod(alias.from, lang)),
                  },
                  {
                    key: 'certainty',
                    header: p.kind,
                    cell: (alias) => (
                      <Badge kind={alias.certainty === 'stated' ? 'neutral' : 'warning'}>
                        {t.certainty[alias.certainty]}
                      </Badge>
                    ),
                  },
                ]}
              />
            </Section>
          )}
          <Section title={t.pipeline.findings}>
            <FindingList findings={findings} home={home} lang={lang} />
          </Section>
          <LinkRow
            label={p.links}
            links={[
              { href: `${home}/pipeline?cycle=${item.cycleId}`, label: t.pipeline.title, main: true },
              { href: `${home}/history/item/${item.id}`, label: t.items.history },
              { href: `${home}/api/items/trace-item?itemId=${item.id}`, label: p.json },
            ]}
          />
        </Frame>
      )
    },
  })

interface Shown {
  readonly seen: Seen
  readonly home: string
  readonly lang: 'ko' | 'en'
}

function Facts({ seen: { item, origin, cameFrom, became }, home, lang }: Shown) {
  const [t, p] = [words(lang), pageWords(lang)]
  const link = ({ itemId, title }: NamedItem) => <a href={`${home}/items/${itemId}`}>{title}</a>
  const links = (items: readonly NamedItem[]) =>
    items.length === 1 ? (
      items.map(link)
    ) : (
      <ul>
        {items.map((named) => (
          <li key={named.itemId}>{link(named)}</li>
        ))}
      </ul>
    )
  return (
    <KeyFacts
      facts={[
        { label: p.enteredOn, value: formatPeriod(item.enteredOn, lang) },
        ...(item.requested === null ? [] : [{ label: t.table.requested, value: amountIn(lang, item.requested) }]),
        ...(item.count > 1
          ? [{ label: t.table.count, value: `${t.thread.group(item.count)}. ${t.thread.groupNote}` }]
          : []),
        ...(item.departmentNames.length === 0
          ? []
          : [{ label: p.departments, value: item.departmentNames.join(', ') }]),
        ...(item.certainty === 'stated' ? [] : [{ label: p.kind, value: t.certainty.inferred }]),
        ...(item.bodyId === null || item.bodyId === undefined
          ? []
          : [{ label: p.body, value: <a href={`${home}/bodies/${item.bodyId}`}>{p.body}</a> }]),
        { label: p.origin, value: t.origin[origin.kind] },
        ...(cameFrom.length === 0 ? [] : [{ label: t.thread.cameFrom, value: links(cameFrom) }]),
        ...(became.length === 0 || became.length > 2 ? [] : [{ label: t.thread.became, value: links(became) }]),
      ]}
    />
  )
}
