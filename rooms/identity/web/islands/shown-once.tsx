import { useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { signInWords } from '../../core/messages-sign-in.ts'

export interface ShownOnceProps {
  readonly command: 'make-recovery-codes' | 'invite' | 'approve-recovery'
  readonly input: Readonly<Record<string, string>>
  readonly button: string
  /** The address that a link begins with. */
  readonly origin: string
}

interface Reply {
  readonly codes?: readonly string[]
  readonly token?: string
  readonly title?: string
  readonly refusal?: { readonly kind: string }
}

const holdsSecret = ({ codes, token }: Reply): boolean => codes !== undefined || token !== undefined

/** A button whose reply is a secret, shown here once and kept nowhere. */
export function Island({ command, input, button, origin }: ShownOnceProps) {
  const { lang, district } = usePage()
  const t = signInWords(lang)
  const [reply, setReply] = useState<Reply | null>(null)
  const [asking, setAsking] = useState<'still' | 'working' | 'not-reached'>('still')
  const make = async (): Promise<void> => {
    setAsking('working')
    try {
      const answer = await fetch(`/${district.id}/api/identity/${command}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(input),
      })
      const given = (await answer.json()) as Reply
      // A second press that was on its way does not take the place of a secret that is shown.
      setReply((shown) => (shown !== null && holdsSecret(shown) ? shown : given))
      setAsking('still')
    } catch {
      setAsking('not-reached')
    }
  }
  if (reply !== null && holdsSecret(reply)) {
    const lines = reply.codes ?? [`${origin}/${district.id}/sign-in/enrol/${reply.token}`]
    return (
      <div role="status">
        <p>{reply.codes === undefined ? t.shownLink : t.shownOnce}</p>
        <ul class="secrets">
          {lines.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
        <p class="form-actions">
          <button type="button" class="button button-secondary" onClick={() => print()}>
            {t.print}
          </button>
        </p>
      </div>
    )
  }
  return (
    <p class="form-actions">
      <button type="button" class="button button-secondary" disabled={asking === 'working'} onClick={() => void make()}>
        {button}
      </button>
      <span role="status">
        {asking === 'working' && t.working}
        {asking === 'not-reached' && t.notReached}
        {asking === 'still' && reply?.title}{' '}
        {asking === 'still' && reply?.refusal?.kind === 'proof-too-old' && (
          <a href={`/${district.id}/sign-in/prove`} target="_blank" rel="noopener">
            {t.proveFirst}
          </a>
        )}
      </span>
    </p>
  )
}
