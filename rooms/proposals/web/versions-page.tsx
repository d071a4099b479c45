import { page } from '#kernel/page.ts'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeProposal } from '../contract.ts'
import { difference, type Stretch } from '../core/difference.ts'
import { words } from '../core/messages.ts'
import { maySeeProposals } from '../core/permissions.ts'
import { pointSaid } from './point-in-words.ts'

const parts = ['title', 'place', 'problem', 'wish'] as const

/** What a proposal has said: one version against the one before, and the way to each of the others. */
export const versionsPage = page({
  path: '/proposals/:id/versions',
  permission: maySeeProposals,
  async render({ ask, actor, lang, params, query }) {
    const seen = await ask(seeProposal, { proposalId: params['id'] ?? '' })
    if (!seen.ok) return seen
    const { proposal, versions, words: says } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/${proposal.id}`
    const chosen = versions.find(({ version }) => `${version}` === query['version']) ?? versions[0]
    const before = versions.find(({ version }) => version + 1 === chosen?.version) ?? chosen
    const others = versions.filter((one) => one !== chosen)
    return (
      <Frame
        title={t.versionsTitle}
        crumbs={[
          { href: `${home}/proposals`, label: t.proposalsTitle },
          { href: here, label: says.title },
        ]}
        lead={t.versionsLead(says.title)}
      >
        {chosen !== undefined && before !== undefined && (
          <Section title={t.versionOf(chosen.version)}>
            <p>{chosen.reason ?? t.firstVersion}</p>
            <dl class="key-facts">
              {parts.map((part) => (
                <div key={part}>
                  <dt>{t[part]}</dt>
                  <dd>
                    <Difference stretches={difference(before[part], chosen[part])} lang={lang} />
                  </dd>
                </div>
              ))}
              {(before.point !== null || chosen.point !== null) && (
                <div>
                  <dt>{t.map.point}</dt>
                  <dd>
                    <Difference
                      stretches={difference(pointSaid(before.point, lang), pointSaid(chosen.point, lang))}
                      lang={lang}
                    />
                  </dd>
                </div>
              )}
            </dl>
          </Section>
        )}
        {others.length > 0 && (
          <Section title={t.otherVersions}>
            <ul>
              {others.map(({ version, reason }) => (
                <li key={version}>
                  <a href={`${here}/versions?version=${version}`}>{t.versionOf(version)}</a>: {reason ?? t.firstVersion}
                </li>
              ))}
            </ul>
          </Section>
        )}
      </Frame>
    )
  },
})

function Difference({ stretches, lang }: { readonly stretches: readonly Stretch[]; readonly lang: 'ko' | 'en' }) {
  const t = words(lang)
  return (
    <>
      {stretches.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at}>
            <span class="hidden">{kind === 'added' ? t.added : t.taken}: </span>
            {text}
          </Mark>
        )
      })}
    </>
  )
}
