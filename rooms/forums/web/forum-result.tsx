import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import type { seeForum } from '../contract.ts'
import type { ForumVote } from '../core/forum-vote.ts'
import { words } from '../core/messages-pages.ts'
import { rankVotes } from '../core/rank-votes.ts'
import type { Cluster, Note } from '../core/table-notes.ts'

interface Props {
  readonly seen: ReplyOf<typeof seeForum>
  readonly home: string
  readonly lang: Lang
}

/** What came of a forum: the ranks of its votes, and what was said at its tables. */
export function ForumResult({ seen: { forum, votes, tables, clusters, notes }, home, lang }: Props) {
  const t = words(lang)
  return (
    <>
      <Section title={t.resultTitle} id="result">
        {forum.attended !== null && <p>{t.attendedCount(forum.attended)}</p>}
        {(forum.summary ?? '').split(/\n{2,}/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
        {votes.map((vote) => (
          <VoteRanks key={vote.id} vote={vote} home={home} lang={lang} />
        ))}
      </Section>
      {tables.length > 0 && (
        <Section title={t.tablesTitle} id="tables">
          {tables.map(({ no, question }) => (
            <More key={no} summary={t.tableName(no, question)}>
              <NotesOfTable
                clusters={clusters.filter(({ tableNo }) => tableNo === no)}
                notes={notes.filter(({ tableNo }) => tableNo === no)}
                lang={lang}
              />
            </More>
          ))}
        </Section>
      )}
    </>
  )
}

interface RanksProps {
  readonly vote: ForumVote
  readonly home: string
  readonly lang: Lang
}

/** The options of a vote by competition ranking; whoever stands in the thread leads to it. */
export function VoteRanks({ vote, home, lang }: RanksProps) {
  const t = words(lang)
  const optionOf = (no: number) => vote.options.find((option) => option.no === no)
  return (
    <>
      <DataTable
        caption={t.voteCaption(vote.title)}
        rows={rankVotes(vote.options)}
        empty={t.noVote}
        columns={[
          { key: 'rank', header: t.rank, cell: ({ rank, tied }) => t.rankOf(rank, tied) },
          {
            ...{ key: 'option', header: t.option, rowHeader: true },
            cell: ({ no }) => {
              const { title = '', itemId = null } = optionOf(no) ?? {}
              return itemId === null ? title : <a href={`${home}/items/${itemId}`}>{title}</a>
            },
          },
          { key: 'votes', header: t.votes, align: 'number', cell: ({ votes }) => votes.toLocaleString('ko') },
        ]}
      />
      {vote.people > 0 && <p class="note">{t.voters(vote.people, vote.mostChoices)}</p>}
    </>
  )
}

interface NotesProps {
  readonly clusters: readonly Cluster[]
  readonly notes: readonly Note[]
  readonly lang: Lang
}

function NotesOfTable({ clusters, notes, lang }: NotesProps) {
  const t = words(lang)
  const groups = [...clusters.map(({ id, name }) => ({ id, name })), { id: null, name: t.noCluster }]
  if (notes.length === 0) return <p>{t.noNotes}</p>
  return (
    <>
      {groups.map(({ id, name }) => {
        const own = notes.filter(({ clusterId }) => clusterId === id)
        return own.length === 0 ? null : (
          <div key={id ?? ''}>
            <h3>{name}</h3>
            <ul>
              {own.map((note) => (
                <li key={note.id}>{note.text}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
