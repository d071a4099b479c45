import type { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { moderateArgument, replyTo } from '../contract-arguments.ts'
import type { Argument } from '../core/argument.ts'
import { words } from '../core/messages.ts'
import { CommandForm, type FormPlace } from './command-form.tsx'

interface SaidProps {
  readonly argument: Argument
  readonly proposalId: string
  readonly place: FormPlace
  readonly lang: Lang
  readonly moderates: boolean
  readonly on: (at: Instant) => string
}

interface ArgumentItemProps extends SaidProps {
  readonly replies: readonly Argument[]
  /** Whether whoever looks may say something. */
  readonly speaks: boolean
}

/** The form of one thing that was said, where it came back: several of a kind stand on the page. */
const placeFor = (place: FormPlace, field: 'to' | 'no', no: number): FormPlace => ({
  ...place,
  form: place.form?.values[field] === `${no}` ? place.form : null,
})

/** One argument with its replies, and what may be done with it. */
export function ArgumentItem({ replies, speaks, ...said }: ArgumentItemProps) {
  const { argument, place, proposalId, lang } = said
  const t = words(lang).arguments
  const own = placeFor(place, 'to', argument.no)
  const sent = own.form?.command === replyTo.name ? own.form : null
  const argumentId = sent?.values['argumentId'] ?? newId('reply')
  return (
    <article class="card" aria-label={t.numbered(argument.no)}>
      <Said {...said} />
      {replies.length > 0 && (
        <More summary={t.replies(replies.length)} open>
          {replies.map((reply) => (
            <Said key={reply.no} {...said} argument={reply} />
          ))}
        </More>
      )}
      {speaks && argument.hiddenReason === null && (
        <More summary={t.replyTo(argument.no)} open={sent !== null}>
          <CommandForm
            command={replyTo}
            place={own}
            prefix={`reply-${argument.no}`}
            formKey={argumentId}
            hidden={{ proposalId, argumentId, to: `${argument.no}` }}
            labels={{ says: t.reply }}
            submit={t.addReply}
            kind="secondary"
          >
            {(field) => <TextArea {...field('says', t.reply)} required rows={2} maxLength={1000} />}
          </CommandForm>
        </More>
      )}
    </article>
  )
}

function Said({ argument, proposalId, place, lang, moderates, on }: SaidProps) {
  const t = words(lang).arguments
  const { no, side, says, writtenAt, hiddenReason } = argument
  const own = placeFor(place, 'no', no)
  const title = hiddenReason === null ? t.hide(no) : t.restore(no)
  return (
    <>
      <p>
        {side !== null && <Badge kind={side === 'for' ? 'info' : 'warning'}>{t.sides[side]}</Badge>} {no}.{' '}
        {on(writtenAt)}
      </p>
      <p>{hiddenReason === null ? says : t.hidden(hiddenReason)}</p>
      {moderates && (
        <More summary={title} open={own.form?.command === moderateArgument.name}>
          <CommandForm
            command={moderateArgument}
            place={own}
            prefix={`moderate-${no}`}
            hidden={{ proposalId, no: `${no}`, act: hiddenReason === null ? 'hidden' : 'restored' }}
            labels={{ reason: t.reason }}
            submit={title}
            kind="secondary"
          >
            {(field) => <TextArea {...field('reason', t.reason)} required rows={2} maxLength={1000} />}
          </CommandForm>
        </More>
      )}
    </>
  )
}
