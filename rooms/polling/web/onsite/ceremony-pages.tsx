import { download, page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { ceremonyBytes } from '#ui/ceremony-file.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { SubmitButton, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { seeVote } from '../../contract.ts'
import { announceVote } from '../../contract-office.ts'
import { ceremonyWords } from '../../core/messages-ceremony.ts'
import { readPublicSheet } from '../../core/onsite/public-sheet.ts'
import { mayRunVotes, mayWatchVotes } from '../../core/permissions.ts'
import { VoteId } from '../../core/vote-id.ts'
import { crumbsTo } from './vote-of.ts'

/** How the holders make the seal key, the page that they carry away, and the public sheet with which the vote is announced. */
export const ceremonyPage = page({
  path: '/votes/:voteId/ceremony',
  permission: mayWatchVotes,
  takes: 'post',
  async render({ ask, lang, params, actor, sent, form }) {
    const voteId = VoteId.safeParse(params['voteId'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const seen = await ask(seeVote, { voteId: voteId.data })
    if (!seen.ok) return seen
    const t = ceremonyWords(lang)
    const { vote } = seen.value
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}`
    const typed = sent?.values['sheet']
    const sheet = typed === undefined ? null : readPublicSheet(typed)
    const announces = permits(mayRunVotes, actor) && vote.state === 'draft'
    return (
      <Frame title={t.title} crumbs={crumbsTo(vote, home, lang)} lead={t.lead}>
        {vote.mode === 'simple' ? (
          <Notice kind="info" title={t.simple} />
        ) : (
          <>
            <Section title={t.stepsTitle}>
              <ol>
                {t.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              {ceremonyBytes() === null ? (
                <p>{t.notBuilt}</p>
              ) : (
                <LinkRow label={t.stepsTitle} links={[{ href: `${here}/ceremony/file`, label: t.get, main: true }]} />
              )}
            </Section>
            {vote.state !== 'draft' && <Notice kind="info" title={t.announced} />}
            {announces && (
              <Section title={t.publicSheet}>
                <PostForm action={`${here}/ceremony`}>
                  <TextArea
                    name="sheet"
                    label={t.paste}
                    hint={t.pasteHint}
                    required
                    rows={6}
                    maxLength={1000}
                    value={typed}
                    error={typed !== undefined && sheet === null ? t.sheetWrong : undefined}
                  />
                  <SubmitButton kind="secondary">{t.readSheet}</SubmitButton>
                </PostForm>
                {sheet !== null && (
                  <>
                    <Notice kind="success" title={t.sheetRead}>
                      <p>{t.sheetReadText}</p>
                    </Notice>
                    <KeyFacts
                      facts={[
                        { label: t.publicKey, value: <code class="share-letters">{sheet.sealPub}</code> },
                        ...sheet.shareHashes.map((hash, at) => ({
                          label: t.hashOf(at + 1),
                          value: <code class="share-letters">{hash}</code>,
                        })),
                      ]}
                    />
                    <CommandForm
                      command={announceVote}
                      place={{ home, here: `${here}/ceremony`, form }}
                      prefix="announce"
                      hidden={{
                        voteId: vote.voteId,
                        sealPub: sheet.sealPub,
                        ...Object.fromEntries(sheet.shareHashes.map((hash, at) => [`shareHashes.${at}`, hash])),
                      }}
                      labels={{}}
                      submit={t.announce}
                      then={here}
                    />
                  </>
                )}
              </Section>
            )}
          </>
        )}
      </Frame>
    )
  },
})

/** The page that is carried to a computer without a network, as a file. */
export const ceremonyFilePage = page({
  path: '/votes/:voteId/ceremony/file',
  permission: mayWatchVotes,
  async render() {
    const bytes = ceremonyBytes()
    if (bytes === null) return refuse({ kind: 'page-not-found' })
    return download({ fileName: 'key-ceremony.html', contentType: 'text/html; charset=utf-8', bytes })
  },
})
