import { useEffect, useState } from 'preact/hooks'
import { withParticle } from '#kit/korean-text.ts'
import { RegistrarRefusal, type RegistrarVote } from '#rooms/registrar/contract.ts'
import { browserHash } from '#rooms/registrar/core/browser-hash.ts'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { readRegistrar } from './ask-part.ts'
import { browserNumber } from './browser-number.ts'

/** What came of a visit to a provider of identities: what proves there, or why nothing does. */
export type Returned = { readonly ticket: string } | { readonly refused: RegistrarRefusal }

/** With what the browser came back; it is taken off the address at once. */
export function takeReturned(): Returned | null {
  const said = new URLSearchParams(location.hash.slice(1))
  const [ticket, kind] = [said.get('ticket'), said.get('refused')]
  if (ticket === null && kind === null) return null
  history.replaceState(null, '', location.pathname + location.search)
  if (ticket !== null) return { ticket }
  const refused = RegistrarRefusal.safeParse({ kind })
  return { refused: refused.success ? refused.data : { kind: 'identity-refused' } }
}

type Providers = RegistrarVote['providers']

interface IdentityWaysProps {
  readonly vote: SeenVote
  /** Whether there is no other way to prove who one is. */
  readonly isOnly: boolean
}

/** The providers of identities, each a link that leads there and back to this booth. */
export function IdentityWays({ vote, isOnly }: IdentityWaysProps) {
  const { lang } = usePage()
  const t = boothWords(lang)
  const [providers, setProviders] = useState<Providers | null | 'unreached'>(null)
  const where = { registrar: vote.parts.registrar, eh: vote.eh ?? '' }
  const read = async (): Promise<void> => {
    setProviders(null)
    const answer = await readRegistrar(where)
    setProviders(answer.ok ? answer.value.providers : 'unreached')
  }
  useEffect(() => void read(), [])
  if (providers === null) return <p role="status">{t.prove.working}</p>
  if (providers === 'unreached') {
    return (
      <p role="alert">
        {t.unreached}{' '}
        <button type="button" class="button" onClick={() => void read()}>
          {t.issue.retry}
        </button>
      </p>
    )
  }
  if (providers.length === 0) return isOnly ? <p role="alert">{t.prove.noIdentity}</p> : null
  return (
    <p class="booth-actions">
      {providers.map(({ id, name }) => (
        <a key={id} class={isOnly ? 'button button-primary' : 'button'} href={addressOf(where.registrar, id, lang)}>
          {t.prove.identityBy(lang === 'ko' ? withParticle(name.ko, '으로/로') : name.en)}
        </a>
      ))}
    </p>
  )
}

const addressOf = (registrar: string, provider: string, lang: string): string =>
  `${registrar}/identity/start?${new URLSearchParams({
    ...{ provider, lang, back: `${location.origin}${location.pathname}${location.search}` },
    browser: browserHash(browserNumber()),
  })}`
