import { askAll, page, question } from '#kernel/page.ts'
import { formatCount } from '#kit/format-count.ts'
import { refuse } from '#kit/result.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { FileField } from '#ui/file-field.tsx'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { editProposal, seeOwnPart, seeProposal } from '../contract.ts'
import { seeArea } from '../contract-map.ts'
import { writePoint } from '../core/degrees.ts'
import { words } from '../core/messages.ts'
import { mayPropose } from '../core/permissions.ts'
import { maxFiles } from '../core/proposal-files.ts'
import { CommandForm } from './command-form.tsx'
import { PlaceField } from './place-field.tsx'
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
