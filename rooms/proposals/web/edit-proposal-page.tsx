import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { refuse } from '#kit/result.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { FileField } from '#ui/file-field.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { editProposal, seeOwnPart, seeProposal } from '../contract.ts'
import { seeArea } from '../contract-map.ts'
import { writePoint } from '../core/degrees.ts'
import { difference, type Stretch } from '../core/difference.ts'
import { words } from '../core/messages.ts'
import { mayPropose, maySeeProposals } from '../core/permissions.ts'
import { maxFiles } from '../core/proposal-files.ts'
import { CommandForm } from './command-form.tsx'
import { PlaceField } from './place-field.tsx'
import { pointSaid } from './point-in-words.ts'
import { LineFields, ProseFields } from './proposal-fields.tsx'
import { formFileOf } from './proposal-files.tsx'

/** One's own proposal, to be changed. */
export const editProposalPage = page({
  path: '/proposals/:id/edit',
  permission: mayPropose,
  showsMap: true,
  async render({ ask, actor, lang, params, form }) {
    const proposalId = params['id'] ?? ''
    const asked = await askAll(ask, {
      seen: question(seeProposal, { proposalId }),
      own: question(seeOwnPart, { proposalId }),
      bound: question(seeArea, {}),
      kept: question(listFiles, { subject: { kind: 'proposal', id: proposalId } }),
    })
    if (!asked.ok) return asked
    const { seen, own, kept, bound } = asked.value
    if (!own.mine) return refuse({ kind: 'not-own-proposal' })
    if (seen.proposal.hidden) return refuse({ kind: 'proposal-hidden' })
    const t = words(lang)
    const home = `/${actor.districtId}`
    const back = `${home}/proposals/${seen.proposal.id}`
    const before = { ...seen.words }
    return (
      <Frame
        title={t.editTitle}
        crumbs={[
          { href: `${home}/proposals`, label: t.proposalsTitle },
          { href: back, label: seen.words.title },
        ]}
        lead={t.editLead}
      >
        <CommandForm
          command={editProposal}
          place={{ home, here: `${back}/edit`, form }}
          prefix="edit"
          then={back}
          hidden={{ proposalId: seen.proposal.id, version: String(seen.proposal.version) }}
          labels={{
            ...{ title: t.title, place: t.place, point: t.map.point, problem: t.problem, wish: t.wish },
            reason: t.reason,
          }}
          submit={t.saveEdit}
        >
          {(field, form) => (
            <>
              <LineFields field={field} lang={lang} before={before} />
              <PlaceField field={field} lang={lang} before={writePoint(seen.point)} area={bound.area} />
              <ProseFields field={field} lang={lang} before={before} />
              <FileField
                name="files"
                label={t.files.label}
                form={form}
                there={kept.files.map(formFileOf)}
                most={maxFiles}
              />
              {kept.waiting > 0 && <p class="field-hint">{t.files.waiting(formatCount(kept.waiting))}</p>}
              <TextField {...field('reason', t.reason, t.reasonHint)} required={own.needsReason} maxLength={1000} />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})

const parts = ['title', 'place', 'problem', 'wish'] as const

/** What a proposal has said, each version against the one before. */
export const versionsPage = page({
  path: '/proposals/:id/versions',
  permission: maySeeProposals,
  async render({ ask, actor, lang, params }) {
    const seen = await ask(seeProposal, { proposalId: params['id'] ?? '' })
    if (!seen.ok) return seen
    const { proposal, versions, words: says } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame
        title={t.versionsTitle}
        crumbs={[
          { href: `${home}/proposals`, label: t.proposalsTitle },
          { href: `${home}/proposals/${proposal.id}`, label: says.title },
        ]}
        lead={t.versionsLead(says.title)}
      >
        {versions.map((version, at) => {
          const before = versions[at + 1] ?? version
          return (
            <Section key={version.version} title={t.versionOf(version.version)}>
              <p>{version.reason ?? t.firstVersion}</p>
              <dl class="key-facts">
                {parts.map((part) => (
                  <div key={part}>
                    <dt>{t[part]}</dt>
                    <dd>
                      <Difference stretches={difference(before[part], version[part])} lang={lang} />
                    </dd>
                  </div>
                ))}
                {(before.point !== null || version.point !== null) && (
                  <div>
                    <dt>{t.map.point}</dt>
                    <dd>
                      <Difference
                        stretches={difference(pointSaid(before.point, lang), pointSaid(version.point, lang))}
                        lang={lang}
                      />
                    </dd>
                  </div>
                )}
              </dl>
            </Section>
          )
        })}
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
