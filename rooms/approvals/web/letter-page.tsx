import { askAll, download, page, question } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { draftLetter, seeSubject } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeReviews } from '../core/permissions.ts'
import { SubjectKind } from '../core/review-subject.ts'
import type { SubjectView } from './findings-section.tsx'

/** Drafts the official letter for a subject as text, to be copied or downloaded; nothing of it is kept. */
export const letterPage = page({
  path: '/reviews/of/:kind/:id/letter',
  permission: maySeeReviews,
  takes: 'post',
  async render({ ask, actor, lang, params, sent }) {
    const kind = SubjectKind.safeParse(params['kind']).data
    if (kind === undefined) return refuse({ kind: 'subject-not-found' })
    const asked = await askAll(ask, { seen: question(seeSubject, { kind, id: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/reviews/of/${kind}/${seen.subject.id}`
    const typed = { ...firstDraft(seen), ...sent?.values }
    const via = typed['via']?.trim() ?? ''
    const made = await ask(draftLetter, {
      recipient: typed['recipient'] ?? '',
      via: via === '' ? null : via,
      title: typed['title'] ?? '',
      items: typed['items'] ?? '',
      attachments: typed['attachments'] ?? '',
    })
    const text = made.ok ? made.value.text : null
    if (text !== null && typed['as'] === 'file') {
      const bytes = new TextEncoder().encode(text)
      return download({ fileName: `${t.letterFile}.txt`, contentType: 'text/plain; charset=utf-8', bytes })
    }
    const field = (name: string, label: string, hint?: string) => ({ name, label, hint, value: typed[name] ?? '' })
    const wrong = (name: 'recipient' | 'title') => ((typed[name] ?? '').trim() === '' ? { error: t.letterMissing } : {})
    return (
      <Frame
        title={t.letterTitle}
        crumbs={[
          { href: `${home}/reviews`, label: t.reviewsTitle },
          { href: here, label: seen.title },
        ]}
        lead={t.letterLead}
      >
        <PostForm>
          <TextField {...field('recipient', t.letterRecipient)} {...wrong('recipient')} required maxLength={300} />
          <TextField {...field('via', t.letterVia, t.optional)} maxLength={300} />
          <TextField {...field('title', t.letterSubject)} {...wrong('title')} required maxLength={300} />
          <TextArea {...field('items', t.letterItems, t.letterItemsHint)} rows={10} maxLength={20_000} />
          <TextArea {...field('attachments', t.letterAttachments, t.letterAttachmentsHint)} rows={3} maxLength={4000} />
          <SubmitButton>{t.letterMake}</SubmitButton>
          <SubmitButton kind="secondary" name="as" value="file">
            {t.letterDownload}
          </SubmitButton>
        </PostForm>
        {text !== null && (
          <Section title={t.letterText} id="letter">
            <TextArea
              name="letter"
              label={t.letterText}
              hint={t.letterTextHint}
              value={text}
              rows={Math.min(40, text.split('\n').length + 1)}
            />
          </Section>
        )}
        <LinkRow label={t.links} links={[{ href: here, label: t.seeAll }]} />
      </Frame>
    )
  },
})

/** What a letter about a subject begins with; a letter is Korean whatever the page's language. */
function firstDraft(seen: SubjectView): Record<string, string> {
  const { letterDraft, letterRecipientDefault, addressees } = words('ko')
  const confirmed = seen.reviews.find((review) => review.state === 'confirmed')
  const [sentTo] = seen.submissions
  const related =
    sentTo === undefined
      ? []
      : [`${letterDraft.related}${addressees[sentTo.to]} ${sentTo.documentNumber ?? ''}(${formatDate(sentTo.on)})`]
  const reviewed = confirmed?.decidedOn == null ? [] : [`  ${letterDraft.reviewed(formatDate(confirmed.decidedOn))}`]
  const errors = seen.passes.filter((pass) => pass.state === 'open')
  return {
    recipient: letterRecipientDefault,
    via: '',
    title: letterDraft.title(seen.title),
    items: [
      ...related,
      letterDraft.purpose(seen.title),
      `  ${letterDraft.overview}`,
      ...reviewed,
      ...errors.map((pass) => `  ${letterDraft.open(pass.sentence.ko, pass.reason)}`),
    ].join('\n'),
    attachments: [letterDraft.attachment(seen.title), letterDraft.precheck].join('\n'),
  }
}
