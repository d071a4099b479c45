import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { formatWon, type Won } from '#kit/won.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeContract } from '../contract.ts'
import { describeFinding } from '../core/messages.ts'
import { pageWords, stateWords } from '../core/messages-pages.ts'
import { mayKeepContracts, maySeeContracts } from '../core/permissions.ts'
import { EntryForms } from './entry-forms.tsx'
import { entryDetails, entryName, Journal } from './journal.tsx'

/** One contract: what was agreed, where it stands, what is paid, and everything that happened to it. */
export const contractPage = page({
  path: '/contracts/:id',
  permission: maySeeContracts,
  about: ({ id = '' }) => ({ kind: 'contract', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeContract, { contractId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const { view, project, entries, findings } = seen
    const { contract } = view
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const won = (amount: Won) => `${formatWon(amount, 'won', lang)}${t.won}`
    const known = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
    const keeper = standingTo(actor, [{ kind: 'department', id: contract.departmentId }])
    return (
      <Frame
        title={contract.title}
        over={`${view.department} · ${t.kinds[contract.kind]}`}
        crumbs={[{ href: `${home}/contracts`, label: t.title }]}
      >
        <KeyFacts
          facts={[
            { label: t.state, value: stateWords(contract.kind, view.state, lang) },
            { label: t.contractor, value: contract.contractor },
            { label: t.method, value: t.methods[contract.method] },
            ...known(t.privateReason, contract.privateReason),
            ...(contract.projectId === null
              ? []
              : [{ label: t.projectName, value: <a href={`${home}/projects/${contract.projectId}`}>{project}</a> }]),
            { label: t.agreedOn, value: formatDate(contract.agreedOn, lang) },
            { label: t.term, value: `${formatDate(contract.startsOn, lang)} ~ ${formatDate(view.endsOn, lang)}` },
            ...known(t.document, contract.document),
            ...known(t.note, contract.note),
          ]}
        />
        {findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <ul>
              {findings.map((finding) => (
                <li key={finding.rule}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={t.payments} id="payments">
          <KeyFacts
            facts={[
              ...(contract.estimated === null ? [] : [{ label: t.estimated, value: won(contract.estimated) }]),
              { label: t.amount, value: won(contract.amount) },
              ...known(t.awardRate, view.awardRate === null ? null : `${view.awardRate}%`),
              ...(view.amount === contract.amount ? [] : [{ label: t.changed, value: won(view.amount) }]),
              { label: t.paid, value: won(view.paid) },
              { label: t.open, value: won(view.open) },
              { label: t.delayRate, value: t.perThousand(contract.delayRate) },
              ...(view.daysLate === 0
                ? []
                : [
                    { label: t.late, value: t.days(view.daysLate) },
                    { label: t.damages, value: won(view.damages) },
                  ]),
              ...known(t.warrantyUntil, view.warrantyUntil === null ? null : formatDate(view.warrantyUntil, lang)),
            ]}
          />
        </Section>
        {permits(mayKeepContracts, keeper) && (
          <Section title={t.nextTitle} id="next">
            <EntryForms seen={seen} home={home} lang={lang} form={form} />
          </Section>
        )}
        <Section title={t.journal} id="journal">
          <Journal
            caption={t.journalCaption}
            {...{ entries, lang }}
            nameOf={(entry) => entryName(entry, contract.kind, lang)}
            detailsOf={(entry) => entryDetails(entry, entries, lang)}
          />
        </Section>
        <LinkRow
          label={t.onwards}
          links={[
            { href: `${home}/history/contract/${contract.id}`, label: t.history },
            { href: `${home}/api/contracts/see-contract?contractId=${contract.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
