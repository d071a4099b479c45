import type { Lang } from '#kit/korean-text.ts'
import { NumberField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { closeVote, enterCounts, putVote } from '../contract-tables.ts'
import type { Forum } from '../core/forum.ts'
import { type ForumVote, voteMethods } from '../core/forum-vote.ts'
import { words } from '../core/messages-pages.ts'
import { type FormPlace, ForumForm, isOwn } from './forum-form.tsx'
import { VoteRanks } from './forum-result.tsx'
import { MeantOptions } from './meant-options.tsx'

interface Props {
  readonly forum: Forum
  readonly votes: readonly ForumVote[]
  /** How many are noted on the attendance sheet; null where it was not kept. */
  readonly present: number | null
  readonly place: FormPlace
  readonly lang: Lang
}

/** The priority votes: put, counted or closed, and ranked. */
export function DeskVotes({ forum, votes, present, place, lang }: Props) {
  const t = words(lang)
  const hidden = { forumId: forum.id }
  const goesOn = forum.state === 'announced' || forum.state === 'settled'
  return (
    <Section title={t.votesDesk} id="votes">
      {votes.map((vote) => (
        <div key={vote.id}>
          <h3>{vote.title}</h3>
          {vote.state === 'closed' ? (
            <VoteRanks vote={vote} home={place.home} lang={lang} />
          ) : (
            <OpenVote forum={forum} vote={vote} present={present} place={place} lang={lang} />
          )}
        </div>
      ))}
      {goesOn && (
        <More summary={t.putVoteTitle} open={isOwn(place.form, putVote, hidden)}>
          <ForumForm
            command={putVote}
            place={place}
            hidden={hidden}
            newThing={{ field: 'voteId', kind: 'vote' }}
            labels={{ title: t.voteName, method: t.method, mostChoices: t.mostChoices, options: t.options }}
            submit={t.putVote}
          >
            {(field, own) => (
              <>
                <TextField {...field('title', t.voteName)} required maxLength={200} />
                <SelectField
                  {...field('method', t.method, undefined, 'show')}
                  options={voteMethods.map((value) => ({ value, label: t.methods[value] }))}
                />
                <NumberField {...field('mostChoices', t.mostChoices, undefined, '1')} required />
                <TextArea
                  {...field('options', t.options, forum.cycleId === null ? t.optionsHintWithoutYear : t.optionsHint)}
                  required
                  rows={6}
                />
                {own !== null && <MeantOptions own={own} field={field} lang={lang} />}
              </>
            )}
          </ForumForm>
        </More>
      )}
    </Section>
  )
}

function OpenVote({ forum, vote, present, place, lang }: Omit<Props, 'votes'> & { readonly vote: ForumVote }) {
  const t = words(lang)
  const hidden = { forumId: forum.id, voteId: vote.id }
  if (vote.method === 'ballot') {
    return (
      <>
        <p>{t.voters(vote.people, vote.mostChoices)}</p>
        <ForumForm command={closeVote} place={place} hidden={hidden} submit={t.closeVote} />
      </>
    )
  }
  const labels = Object.fromEntries(vote.options.map(({ title }, at) => [`counts.${at}.votes`, t.votesFor(title)]))
  return (
    <ForumForm
      command={enterCounts}
      place={place}
      hidden={hidden}
      labels={{ ...labels, people: t.votersCounted, unlisted: t.unlisted }}
      submit={t.enterCounts}
    >
      {(field) => (
        <>
          {vote.options.map(({ no, title }, at) => (
            <div key={no}>
              <input type="hidden" name={`counts.${at}.no`} value={no} />
              <NumberField {...field(`counts.${at}.votes`, t.votesFor(title))} required />
            </div>
          ))}
          <NumberField {...field('people', t.votersCounted, undefined, '0')} />
          {present === null ? (
            <p>{t.noSheetKept}</p>
          ) : (
            <NumberField {...field('unlisted', t.unlisted, t.unlistedHint(present), '0')} />
          )}
        </>
      )}
    </ForumForm>
  )
}
