import { page } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { seeChain } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeHistory } from '../core/permissions.ts'

/** The head of the sealed chain, for anyone to note and compare later. */
export const chainPage = page({
  path: '/record',
  permission: maySeeHistory,
  async render({ ask, actor, lang }) {
    const answer = await ask(seeChain, {})
    if (!answer.ok) return answer
    const t = words(lang)
    const { seals, head, unsealed } = answer.value
    return (
      <Frame title={t.chainTitle} crumbs={[]} lead={t.chainLead}>
        <KeyFacts
          facts={[
            { label: t.seals, value: String(seals) },
            { label: t.waiting, value: String(unsealed) },
            { label: t.head, value: <code>{head}</code> },
          ]}
        />
        <p>{t.howToCheck}</p>
        <p>
          <a href={`/${actor.districtId}/history`}>{t.historyTitle}</a>
        </p>
      </Frame>
    )
  },
})
