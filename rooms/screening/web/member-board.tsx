import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { recusals as recusalKinds } from '#rooms/organization/core/score-sheet.ts'
import { Badge } from '#ui/badge.tsx'
import { CommandForm, cameBack } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField, TextArea, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { recuseMember, remindMembers, type seeList } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { ownDecision } from '../core/score-sheet.ts'

interface MemberBoardProps {
  readonly seen: ReplyOf<typeof seeList>
  readonly home: string
  readonly form: RefusedForm | null
  readonly mayKeep: boolean
  readonly lang: Lang
}

/** Who has not handed in, by seats and never by name; one click to remind; who stands aside from what. */
export function MemberBoard({ seen, home, form, mayKeep, lang }: MemberBoardProps) {
  const t = listWords(lang)
  const { list, members, recusals, items } = seen
  const here = `${home}/screening-lists/${list.id}`
  const isOpen = list.closedOn === null
  const titleOf = (id: string): string => items.find(({ itemId }) => itemId === id)?.title ?? id
  const seatsOf = (no: number): string => members.find(({ personNo }) => personNo === no)?.seats.join(', ') ?? `${no}`
  const scored = list.criteria.length > 0
  return (
    <>
      <DataTable
        caption={t.membersCaption}
        rows={members}
        empty={t.noRecusals}
        stack
        columns={[
          { key: 'no', header: t.recuseMember, rowHeader: true, cell: ({ personNo }) => t.personNo(personNo) },
          { key: 'seats', header: t.seats, cell: ({ seats }) => seats.join(', ') },
          {
            ...{ key: 'state', header: t.sheetState },
            cell: ({ personNo, handedInAt, online }) => (
              <>
                <Badge kind={handedInAt === null ? 'progress' : 'success'}>
                  {handedInAt === null ? t.notHandedIn : t.handedIn}
                </Badge>{' '}
                {!online && mayKeep && isOpen && scored && (
                  <a href={`${here}/score?person=${personNo}`}>
                    {t.enterPaper} <span class="hidden">{t.personNo(personNo)}</span>
                  </a>
                )}
              </>
            ),
          },
          {
            ...{ key: 'reminded', header: t.reminded },
            cell: ({ remindedAt }) => (remindedAt === null ? '–' : formatMoment(remindedAt, lang)),
          },
        ]}
      />
      {mayKeep && isOpen && scored && members.some(({ handedInAt }) => handedInAt === null) && (
        <CommandForm
          command={remindMembers}
          place={{ home, here, form }}
          prefix="remind"
          hidden={{ listId: list.id }}
          labels={{}}
          submit={t.remind}
          kind="secondary"
        />
      )}
      <DataTable
        caption={t.recusalsCaption}
        rows={recusals}
        empty={t.noRecusals}
        stack
        columns={[
          { key: 'who', header: t.recuseMember, rowHeader: true, cell: ({ personNo }) => seatsOf(personNo) },
          { key: 'item', header: t.item, cell: ({ itemId }) => titleOf(itemId) },
          { key: 'kind', header: t.recusal, cell: ({ recusal }) => t.recusalKinds[recusal] },
          { key: 'reason', header: t.recuseReason, cell: ({ reason }) => reason },
          { key: 'by', header: t.decidedBy, cell: ({ decidedBy: by }) => (by === ownDecision ? t.ownDecision : by) },
        ]}
      />
      {mayKeep && isOpen && (
        <More summary={t.recuse} open={cameBack(form, recuseMember)}>
          <CommandForm
            command={recuseMember}
            place={{ home, here, form }}
            prefix="recuse"
            hidden={{ listId: list.id }}
            labels={{ personNo: t.recuseMember, itemId: t.item, reason: t.recuseReason, decidedBy: t.decidedBy }}
            submit={t.recuse}
            kind="secondary"
          >
            {(field) => (
              <>
                <SelectField
                  {...field('personNo', t.recuseMember)}
                  required
                  options={members.map(({ personNo, seats }) => ({
                    value: `${personNo}`,
                    label: `${t.personNo(personNo)}: ${seats.join(', ')}`,
                  }))}
                />
                <SelectField
                  {...field('itemId', t.item)}
                  required
                  options={items.map(({ itemId, title }) => ({ value: itemId, label: title }))}
                />
                <SelectField
                  {...field('recusal', t.recusal)}
                  required
                  options={recusalKinds.map((value) => ({ value, label: t.recusalKinds[value] }))}
                />
                <TextArea {...field('reason', t.recuseReason)} required rows={3} maxLength={4000} />
                <TextField {...field('decidedBy', t.decidedBy, t.decidedByHint)} required maxLength={200} />
              </>
            )}
          </CommandForm>
        </More>
      )}
    </>
  )
}
