import type { ReplyOf } from '#kit/contract.ts'
import { formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Form, HiddenField, SubmitButton } from '#ui/form.tsx'
import { remind, type seeRound } from '../contract.ts'
import { drawLink, withdrawLink } from '../contract-link.ts'
import { words } from '../core/messages.ts'
import { owes } from '../core/round-board.ts'
import { newSecret } from './new-secret.ts'

type Seen = ReplyOf<typeof seeRound>

interface BoardTableProps {
  readonly seen: Seen
  readonly home: string
  /** Whether the one who looks may remind and draw links. */
  readonly mayKeep: boolean
  readonly lang: Lang
}

/** Who has not answered: how far each department has come, when it was reminded, and its link. */
export function BoardTable({ seen, home, mayKeep, lang }: BoardTableProps) {
  const t = words(lang)
  const here = `${home}/review-rounds/${seen.round.id}`
  const nameOf = (id: string | null): string =>
    id === null ? t.nobody : (seen.departments.find((one) => one.id === id)?.name ?? id)
  const linkOf = (id: string | null) => seen.links.find(({ departmentId }) => departmentId === id)
  const count = (key: 'all' | 'open' | 'begun' | 'submitted' | 'confirmed') =>
    seen.board.reduce((sum, row) => sum + row[key], 0)
  const isOpen = seen.round.closedOn === null
  const numbers = (['all', 'open', 'begun', 'submitted', 'confirmed'] as const).map((key) => ({
    key,
    header: key === 'all' ? t.all : t.states[key],
    align: 'number' as const,
    cell: (row: Seen['board'][number]) => `${row[key]}`,
  }))
  return (
    <>
      <DataTable
        caption={t.boardCaption}
        rows={seen.board}
        empty={t.noReviews}
        stack
        foot={{
          department: t.all,
          ...Object.fromEntries(numbers.map(({ key }) => [key, `${count(key)}`])),
        }}
        columns={[
          {
            key: 'department',
            header: t.department,
            rowHeader: true,
            cell: (row) => (
              <>
                <a href={`${here}?department=${row.departmentId ?? '-'}#items`}>{nameOf(row.departmentId)}</a>{' '}
                {seen.overdue && owes(row) && <Badge kind="error">{t.overdue}</Badge>}
              </>
            ),
          },
          ...numbers,
          {
            key: 'requested',
            header: t.requested,
            align: 'number',
            cell: (row) => formatWon(row.requested, 'won', lang),
          },
          {
            key: 'reminded',
            header: t.remindedAt,
            cell: (row) => (
              <>
                {row.remindedAt === null ? '–' : formatMoment(row.remindedAt, lang)}
                {mayKeep && isOpen && owes(row) && (
                  <Form action={`${home}/do/screening/remind`} page={here}>
                    <HiddenField name="roundId" value={seen.round.id} />
                    <HiddenField name="departmentId" value={row.departmentId ?? ''} />
                    <SubmitButton kind="secondary">{t.remindOne(nameOf(row.departmentId))}</SubmitButton>
                  </Form>
                )}
              </>
            ),
          },
          ...(mayKeep
            ? [
                {
                  key: 'link',
                  header: t.link,
                  cell: (row: Seen['board'][number]) =>
                    row.departmentId !== null && (
                      <LinkCell
                        home={home}
                        here={here}
                        roundId={seen.round.id}
                        departmentId={row.departmentId}
                        name={nameOf(row.departmentId)}
                        link={linkOf(row.departmentId)}
                        isOpen={isOpen}
                        lang={lang}
                      />
                    ),
                },
              ]
            : []),
        ]}
      />
      {mayKeep && isOpen && seen.board.some(owes) && (
        <CommandForm
          command={remind}
          place={{ home, here, form: null }}
          prefix="remind"
          hidden={{ roundId: seen.round.id }}
          labels={{}}
          submit={t.remindAll}
          kind="secondary"
        />
      )}
    </>
  )
}

interface LinkCellProps {
  readonly home: string
  readonly here: string
  readonly roundId: string
  readonly departmentId: string
  readonly name: string
  readonly link: Seen['links'][number] | undefined
  readonly isOpen: boolean
  readonly lang: Lang
}

/** A department's link: how it was used; drawn (the page that follows has it as its address), and withdrawn. */
function LinkCell({ home, here, roundId, departmentId, name, link, isOpen, lang }: LinkCellProps) {
  const t = words(lang)
  const secret = newSecret()
  const hidden = (
    <>
      <HiddenField name="roundId" value={roundId} />
      <HiddenField name="departmentId" value={departmentId} />
    </>
  )
  const used = link?.usedAt == null ? t.linkUnused : t.linkUsed(link.uses ?? 0, formatMoment(link.usedAt, lang))
  return (
    <>
      {link !== undefined && <p>{used}</p>}
      {isOpen && (
        <Form action={`${home}/do/${drawLink.name.replace('.', '/')}`} page={here} then={`${home}/fill/${secret}`}>
          {hidden}
          <HiddenField name="secret" value={secret} />
          <SubmitButton kind="secondary">{link === undefined ? t.drawLinkFor(name) : t.drawAnew}</SubmitButton>
        </Form>
      )}
      {isOpen && link !== undefined && (
        <Form action={`${home}/do/${withdrawLink.name.replace('.', '/')}`} page={here}>
          {hidden}
          <SubmitButton kind="secondary">{t.withdrawLinkFor(name)}</SubmitButton>
        </Form>
      )}
    </>
  )
}
