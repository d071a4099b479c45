import { page } from '#kernel/page.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { CheckboxField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { listProposals, seeProposal } from '../contract.ts'
import { mergeProposals } from '../contract-office.ts'
import { words } from '../core/messages.ts'
import { mayMerge } from '../core/permissions.ts'
import { ProposalId } from '../core/proposal.ts'
import type { ProposalLine } from '../core/proposal-line.ts'
import { CommandForm } from './command-form.tsx'
import { LineFields, ProseFields } from './proposal-fields.tsx'

/** Makes one of several proposals: found by their words, ticked, and written anew beginning with the text of the first. */
export const mergePage = page({
  path: '/proposals/merge',
  permission: mayMerge,
  async render({ ask, actor, lang, query, form }) {
    const q = query['q']?.trim().slice(0, 100) ?? ''
    const listed = q === '' ? null : await ask(listProposals, { q, size: 30 })
    if (listed !== null && !listed.ok) return listed
    const open = (listed?.value.proposals ?? []).filter(({ standing }) => mergeable.includes(standing))
    const first = open[0]
    const seen = first === undefined ? null : await ask(seeProposal, { proposalId: first.proposal.id })
    const t = words(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === mergeProposals.name ? form : null
    const id = own?.values['proposalId'] ?? ProposalId.parse(newId('proposal'))
    const before = seen?.ok === true ? { ...seen.value.words } : {}
    return (
      <Frame title={t.mergeTitle} crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]} lead={t.mergeLead}>
        <FilterBar
          action={`${home}/proposals/merge`}
          filters={[{ kind: 'search', name: 'q', label: t.search, value: q }]}
          submit={t.mergeChoose}
        />
        {listed !== null && open.length === 0 && <p>{t.noneFound}</p>}
        {open.length > 0 && (
          <CommandForm
            command={mergeProposals}
            place={{ home, here: `${home}/proposals/merge?${new URLSearchParams({ q })}`, form }}
            prefix="merge"
            then={`${home}/proposals/${id}`}
            hidden={{ proposalId: id }}
            labels={{ 'from.0': t.mergeFrom, title: t.title, place: t.place, problem: t.problem, wish: t.wish }}
            submit={t.merge}
          >
            {(field) => (
              <>
                <fieldset class="field">
                  <legend class="field-label">{t.mergeFrom}</legend>
                  {open.map(({ proposal, title, place, standing }: ProposalLine, at) => (
                    <CheckboxField
                      key={proposal.id}
                      id={`merge-from-${at}`}
                      name={`from.${at}`}
                      value={proposal.id}
                      label={`${title} (${place}, ${t.standings[standing]})`}
                      checked={own?.values[`from.${at}`] === proposal.id}
                      error={at === 0 ? (own?.fieldErrors['from.0'] ?? own?.fieldErrors['from']) : undefined}
                    />
                  ))}
                </fieldset>
                <LineFields field={field} lang={lang} before={before} />
                <ProseFields field={field} lang={lang} before={before} />
              </>
            )}
          </CommandForm>
        )}
      </Frame>
    )
  },
})

const mergeable: readonly string[] = ['supporting', 'unsupported', 'received', 'under-review']
