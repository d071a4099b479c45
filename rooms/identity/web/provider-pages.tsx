import { askAll, carryOut, crossing, depart, question } from '#kernel/page.ts'
import { isFreshlyProven } from '#kit/actor.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import * as provider from '../contract-provider.ts'
import { providerWords } from '../core/messages-provider.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignIn } from '../core/permissions.ts'
import { ProviderUse } from '../core/provider-answer.ts'

/** Where one leaves for a provider. It changes nothing here: what the answer must fit is kept by the browser, sealed. */
export const withProviderPage = crossing({
  path: '/sign-in/with/:provider',
  permission: maySignIn,
  database: 'none',
  async cross({ ask, actor, lang, now, params, query }) {
    const use = ProviderUse.catch('sign-in').parse(query['use'])
    const ofOneself = use === 'link' || use === 'prove'
    if (ofOneself && actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    if (use === 'link' && !isFreshlyProven(actor, now)) return <ProveFirst lang={lang} home={`/${actor.districtId}`} />
    const { then: leadsTo = null, token = null } = query
    const asked = await ask(provider.askProvider, { providerId: params['provider'] ?? '', use, leadsTo, token })
    return asked.ok ? depart(asked.value.address, asked.value.asking) : asked
  },
})

/** Before another way into an account is made, its owner proves who they are. */
function ProveFirst({ lang, home }: { readonly lang: Lang; readonly home: string }) {
  const t = signInWords(lang)
  return (
    <Frame title={t.proveTitle} crumbs={[{ href: `${home}/account`, label: t.accountTitle }]}>
      <p>{providerWords(lang).linkLead}</p>
      <LinkRow label={t.proveTitle} links={[{ href: `${home}/sign-in/prove`, label: t.proveFirst, main: true }]} />
    </Frame>
  )
}

/** Where a provider sends people back to: its answer is looked at, and what they came for is carried out. */
export const backFromProviderPage = crossing({
  path: '/sign-in/back/:provider',
  permission: maySignIn,
  database: 'none',
  comes: 'back',
  async cross({ ask, actor, params, query, kept }) {
    const providerId = params['provider'] ?? ''
    const taken = await askAll(ask, {
      answer: question(provider.takeProviderAnswer, { providerId, asking: kept ?? '', answer: query }),
    })
    if (!taken.ok) return taken
    const { use, leadsTo, vouched } = taken.value.answer
    const home = `/${actor.districtId}`
    const proving = `${home}/sign-in/prove`
    switch (use) {
      case 'sign-in': {
        const where = { page: `${home}/sign-in/join/${providerId}`, leadsTo: leadsTo ?? home }
        return carryOut(provider.signInWithProvider, { vouched }, where)
      }
      case 'enrol':
        return carryOut(provider.enrolProvider, { vouched }, { page: `${home}/sign-in`, leadsTo: `${home}/account` })
      case 'link':
        return carryOut(provider.linkProvider, { vouched }, { page: `${home}/account`, leadsTo: `${home}/account` })
      case 'prove':
        return carryOut(provider.proveWithProvider, { vouched }, { page: proving, leadsTo: `${proving}?done=yes` })
    }
  },
})
