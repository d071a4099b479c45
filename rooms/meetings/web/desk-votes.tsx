import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { fieldId } from '#ui/field-id.ts'
import { DateField, NumberField, SelectField, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { seeDesk } from '../contract-attendance.ts'
import { closeVote, decideGateByVote, openVote } from '../contract-votes.ts'
import { statedResult } from '../core/messages-votes.ts'
import { choices, voteMethods } from '../core/vote.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

interface DeskVotesProps {
  readonly desk: ReplyOf<typeof seeDesk>
  readonly home: string
  readonly page: string
  readonly lang: Lang
  readonly form: RefusedForm | null
  /** The cycles at whose gates a resolution may decide here; null where it may not. */
  readonly cycles: readonly { readonly value: string; readonly label: string }[] | null
}
type DeskVote = DeskVotesProps['desk']['votes'][number]

/** The votes of a meeting at the desk: put, closed with their counts, and the gates they decide. */
export function DeskVotes(props: DeskVotesProps) {
  const { desk, cycles, home, page, lang, form } = props
  const { meeting, agenda, votes } = desk
  const t = calledWords(lang)
  const motions = agenda.filter(({ kind }) => kind === 'motion')
  const waiting = votes.some(({ counted }) => counted === null)
  const inRoom = meeting.form === 'in-person'
  return (
    <Section title={t.votesTitle} id="votes">
      {votes.map((vote) => (
        <div key={vote.id}>
          {vote.counted === null ? (
            <CloseVote {...props} vote={vote} />
          ) : (
            <p>
              <strong>{vote.motion}</strong>: {statedResult(vote.counted, vote.method, lang)}
            </p>
          )}
          {cycles !== null && vote.counted?.carried === true && vote.gateId === null && (
            <GateForm {...props} cycles={cycles} vote={vote} />
          )}
        </div>
      ))}
      {meeting.state === 'open' && motions.length > 0 && !(inRoom && waiting) && (
        <CommandForm
          command={openVote}
          {...{ home, page, form, hidden: { meetingId: meeting.id }, makes: ['voteId', 'vote'], submit: t.putToVote }}
          fields={(field) => (
            <>
              <SelectField
                {...field('agendaNo', t.agenda)}
                options={motions.map(({ no, title }) => ({ value: `${no}`, label: `${no}. ${title}` }))}
              />
              <TextField {...field('motion', t.motion)} required maxLength={1000} />
              <SelectField
                {...field('method', t.method)}
                options={voteMethods
                  .filter((value) => (value === 'written') !== inRoom)
                  .map((value) => ({ value, label: t.methods[value] }))}
              />
              {!inRoom && <DateField {...field('replyBy', t.replyBy, t.replyByHint)} />}
            </>
          )}
        />
      )}
    </Section>
  )
}

/** Whoever takes part in a vote: in the room those present, in writing all, without the recused. */
const votersOf = ({ members, recusals, meeting }: DeskVotesProps['desk'], vote: DeskVote) =>
  members.filter(
    ({ personNo, attendance }) =>
      (meeting.form === 'written' || attendance !== 'away') &&
      !vote.voted.includes(personNo) &&
      !recusals.some((one) => one.agendaNo === vote.agendaNo && one.personNo === personNo),
  )

/** How many had to be in the room where fewer are, and closed now the vote falls: null where enough are, or it is in writing. */
const shortOf = ({ members, needed }: DeskVotesProps['desk'], { method, voted }: DeskVote): number | null => {
  const there = members.filter(({ personNo, attendance }) => attendance !== 'away' || voted.includes(personNo)).length
  return method !== 'written' && there < needed ? needed : null
}

function CloseVote({ desk, home, page, lang, form, vote }: DeskVotesProps & { vote: DeskVote }) {
  const t = calledWords(lang)
  const short = shortOf(desk, vote)
  const named = vote.method === 'written' || (vote.method === 'roll' && short === null)
  return (
    <Section title={t.closeTitle(vote.motion)} id={vote.id}>
      {short !== null && (
        <Notice kind="warning" title={t.shortTitle}>
          <p>{t.shortLead(desk.present, short)}</p>
        </Notice>
      )}
      {vote.method === 'secret' && <p>{t.votedSoFar(vote.voted.length)}</p>}
      <CommandForm
        command={closeVote}
        {...{ home, page, form, hidden: { voteId: vote.id }, submit: t.closeVote }}
        fields={(field) => (
          <>
            {vote.method === 'show' && short === null && (
              <>
                <NumberField {...field('count.inFavour', t.inFavour)} required />
                <NumberField {...field('count.against', t.against, undefined, '0')} required />
                <NumberField {...field('count.abstained', t.abstained, t.abstainedHint)} />
              </>
            )}
            {named && (
              <DataTable
                caption={t.rollCaption}
                rows={votersOf(desk, vote).map((one, at) => ({ ...one, at }))}
                empty={t.voted}
                columns={[
                  { key: 'seat', header: t.seat, rowHeader: true, cell: ({ label }) => label },
                  {
                    key: 'choice',
                    header: t.method,
                    cell: ({ at, label, personNo }) => (
                      <>
                        <input type="hidden" name={`choices.${at}.personNo`} value={personNo} />
                        <select
                          class="input"
                          id={fieldId(`choices.${at}.choice`)}
                          name={`choices.${at}.choice`}
                          aria-label={`${label} ${t.method}`}
                        >
                          {vote.method === 'written' && <option value="">{t.noReply}</option>}
                          {choices.map((value) => (
                            <option key={value} value={value} selected={form?.values[`choices.${at}.choice`] === value}>
                              {t.choices[value]}
                            </option>
                          ))}
                        </select>
                      </>
                    ),
                  },
                ]}
              />
            )}
            {vote.method !== 'written' && short === null && desk.meeting.rules.castingVote && (
              <SelectField
                {...field('chairCasts', t.chairCasts, t.chairHint)}
                options={[
                  { value: '', label: t.none },
                  { value: 'for', label: t.choices.for },
                  { value: 'against', label: t.choices.against },
                ]}
              />
            )}
          </>
        )}
      />
    </Section>
  )
}

interface GateFormProps {
  readonly cycles: NonNullable<DeskVotesProps['cycles']>
  readonly vote: DeskVote
}

function GateForm({ desk, cycles, home, page, lang, form, vote }: DeskVotesProps & GateFormProps) {
  const t = calledWords(lang)
  const items = desk.agenda.flatMap(({ itemId, title }) => (itemId === null ? [] : [{ itemId, title }]))
  return (
    <More summary={t.gateTitle(vote.motion)} open={form?.command === decideGateByVote.name}>
      <p>{t.gateLead}</p>
      <CommandForm
        command={decideGateByVote}
        {...{ home, page, form, hidden: { voteId: vote.id }, makes: ['gateId', 'gate'], submit: t.decideGate }}
        fields={(field) => (
          <>
            <SelectField {...field('cycleId', t.cycle)} required options={cycles} />
            <TextField {...field('name', t.gateName)} required maxLength={300} />
            <NumberField {...field('order', t.order)} required />
            {items.map(({ itemId, title }, at) => (
              <fieldset key={itemId} class="field">
                <legend class="field-label">{title}</legend>
                <input type="hidden" name={`entries.${at}`} value={itemId} />
                <input type="hidden" name={`outcomes.${at}.itemId`} value={itemId} />
                <SelectField
                  {...field(`outcomes.${at}.outcome`, t.outcome)}
                  options={(['passed', 'rejected'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
                />
                <NumberField {...field(`outcomes.${at}.won`, t.won)} />
                <TextField {...field(`outcomes.${at}.reason`, t.reason)} maxLength={1000} />
              </fieldset>
            ))}
          </>
        )}
      />
    </More>
  )
}
