import { page } from '#kernel/page.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { seeProposal } from '../contract.ts'
import { splitProposal } from '../contract-split.ts'
import { words } from '../core/messages.ts'
import { maySplit } from '../core/permissions.ts'
import { fewestParts, mostParts } from '../core/split.ts'
import { CommandForm } from './command-form.tsx'
import { LineFields, ProseFields } from './proposal-fields.tsx'

const counts = Array.from({ length: mostParts - fewestParts + 1 }, (_, at) => fewestParts + at)

/** Makes several proposals of one; each begins with the words of the whole. Of how many is chosen before anything is written. */
export const splitPage = page({
  path: '/proposals/:id/split',
  permission: maySplit,
  async render({ ask, actor, lang, params, query, form }) {
    const seen = await ask(seeProposal, { proposalId: params['id'] ?? '' })
    if (!seen.ok) return seen
    const { proposal, words: says } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const back = `${home}/proposals/${proposal.id}`
    const here = (parts: number) => `${back}/split?parts=${parts}`
    const own = form?.command === splitProposal.name ? form : null
    const count = Math.min(mostParts, Math.max(fewestParts, Number(query['parts']) || fewestParts))
    const parts = Array.from({ length: count }, (_, at) => ({
      at,
      id: own?.values[`parts.${at}.proposalId`] ?? newId('proposal'),
    }))
    const labels = Object.fromEntries(
      parts.flatMap(({ at }) =>
        (['title', 'place', 'problem', 'wish'] as const).map((name) => [
          `parts.${at}.${name}`,
          `${t.splitting.part(at + 1)}: ${t[name]}`,
        ]),
      ),
    )
    return (
      <Frame
        title={t.splitting.title}
        crumbs={[
          { href: `${home}/proposals`, label: t.proposalsTitle },
          { href: back, label: says.title },
        ]}
        lead={t.splitting.lead(says.title)}
      >
        <p>{t.splitting.countLead}</p>
        <FilterBar
          action={`${back}/split`}
          clears={false}
          submit={t.splitting.setCount}
          filters={[
            {
              ...{ kind: 'select', name: 'parts', label: t.splitting.count, value: String(count) },
              options: counts.map((one) => ({ value: String(one), label: t.splitting.parts(one) })),
            },
          ]}
        />
        <CommandForm
          command={splitProposal}
          place={{ home, here: here(count), form }}
          prefix="split"
          then={back}
          hidden={{
            proposalId: proposal.id,
            ...Object.fromEntries(parts.map(({ at, id }) => [`parts.${at}.proposalId`, id])),
          }}
          labels={{ ...labels, reason: t.splitting.reason }}
          submit={t.splitting.submit}
        >
          {(field) => (
            <>
              {parts.map(({ at }) => {
                const ofPart: typeof field = (name, ...rest) => field(`parts.${at}.${name}`, ...rest)
                return (
                  <Section key={at} title={t.splitting.part(at + 1)}>
                    <LineFields field={ofPart} lang={lang} before={says} />
                    <ProseFields field={ofPart} lang={lang} before={says} />
                  </Section>
                )
              })}
              <TextField {...field('reason', t.splitting.reason, t.splitting.reasonHint)} required maxLength={1000} />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
