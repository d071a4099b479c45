import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeForum } from '../contract.ts'
import { checkIn } from '../contract-seats.ts'
import { castBallot } from '../contract-tables.ts'
import { ForumId } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { mayUseCode } from '../core/permissions.ts'
import { ForumForm } from './forum-form.tsx'

/** For the entrance, or for one's own phone: one checks in by code. */
export const checkInPage = page({
  path: '/forums/:id/here',
  permission: mayUseCode,
  async render({ ask, actor, lang, params, form }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const seen = await ask(seeForum, { forumId: forumId.data })
    if (!seen.ok) return seen
    const { forum } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/forums/${forum.id}`
    return (
      <Frame title={`${t.hereTitle}: ${forum.title}`} crumbs={[{ href: here, label: forum.title }]} lead={t.hereLead}>
        <ForumForm
          command={checkIn}
          place={{ home, here: `${here}/here`, form }}
          hidden={{ forumId: forum.id }}
          labels={{ code: t.code }}
          submit={t.checkIn}
        >
          {(field) => <TextField {...field('code', t.code)} required maxLength={40} autoComplete="off" />}
        </ForumForm>
      </Frame>
    )
  },
})

/** The ballots that are open, each with its options; one votes with the code by which one checked in. */
export const votePage = page({
  path: '/forums/:id/vote',
  permission: mayUseCode,
  async render({ ask, actor, lang, params, form }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const seen = await ask(seeForum, { forumId: forumId.data })
    if (!seen.ok) return seen
    const { forum, votes } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/forums/${forum.id}`
    const open = votes.filter(({ method, state }) => method === 'ballot' && state === 'open')
    return (
      <Frame title={`${t.voteTitle}: ${forum.title}`} crumbs={[{ href: here, label: forum.title }]}>
        {open.length === 0 && <EmptyState text={t.noVote} />}
        {open.map((vote) => (
          <Section key={vote.id} title={vote.title} id={vote.id}>
            <ForumForm
              command={castBallot}
              place={{ home, here: `${here}/vote`, form }}
              hidden={{ forumId: forum.id, voteId: vote.id }}
              labels={{ choices: t.option, code: t.code }}
              submit={t.cast}
            >
              {(field, own) => (
                <>
                  <p>{t.chooseUpTo(vote.mostChoices)}</p>
                  {vote.options.map(({ no, title }, at) => (
                    <CheckboxField
                      key={no}
                      {...field(at === 0 ? 'choices' : `choices.${at}`, title)}
                      name={`choices.${at}`}
                      value={`${no}`}
                      checked={own?.values[`choices.${at}`] === `${no}`}
                    />
                  ))}
                  <TextField {...field('code', t.code)} required maxLength={40} autoComplete="off" />
                </>
              )}
            </ForumForm>
          </Section>
        ))}
      </Frame>
    )
  },
})
