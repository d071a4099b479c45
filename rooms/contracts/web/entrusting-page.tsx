import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeEntrusting } from '../contract-entrusting.ts'
import { describeFinding } from '../core/messages.ts'
import { entrustingWords } from '../core/messages-entrusting-pages.ts'
import { mayKeepContracts, maySeeContracts } from '../core/permissions.ts'
import { EntrustingForms } from './entrusting-forms.tsx'
import { EntrustedYears, entrustedDetails, entrustedName } from './entrusting-tables.tsx'
import { Journal } from './journal.tsx'

/** Entrusted work: what was agreed, its years, what is to be looked at, and everything that happened. */
export const entrustingPage = page({
  path: '/entrustings/:id',
  permission: maySeeContracts,
  about: ({ id = '' }) => ({ kind: 'entrusting', id }),
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeEntrusting, { entrustingId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const { view, project, entries } = seen
    const { entrusting } = view
    const t = entrustingWords(lang)
    const home = `/${actor.districtId}`
    const known = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
    const keeper = standingTo(actor, [{ kind: 'department', id: entrusting.departmentId }])
    return (
      <Frame title={entrusting.title} over={view.department} crumbs={[{ href: `${home}/entrustings`, label: t.title }]}>
        <KeyFacts
          facts={[
            { label: t.state, value: t.states[view.state] },
            { label: t.trustee, value: entrusting.trustee },
            { label: t.term, value: `${formatDate(entrusting.from, lang)} ~ ${formatDate(entrusting.to, lang)}` },
            {
              label: t.consentedOn,
              value: entrusting.consentedOn === null ? t.notStated : formatDate(entrusting.consentedOn, lang),
            },
            ...(entrusting.projectId === null
              ? []
              : [{ label: t.projectName, value: <a href={`${home}/projects/${entrusting.projectId}`}>{project}</a> }]),
            ...known(t.review, view.review === null ? null : t.reviewResults[view.review.result]),
            ...known(t.document, entrusting.document),
            ...known(t.note, entrusting.note),
          ]}
        />
        {view.findings.length > 0 && (
          <Notice kind="warning" title={t.findings}>
            <ul>
              {view.findings.map((finding) => (
                <li key={`${finding.rule} ${finding.params['year']}`}>{describeFinding(finding, lang)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={t.years} id="years">
          <EntrustedYears years={view.years} lang={lang} />
        </Section>
        {permits(mayKeepContracts, keeper) && (
          <Section title={t.next} id="next">
            <EntrustingForms {...{ seen, home, lang, form }} />
          </Section>
        )}
        <Section title={t.journal} id="journal">
          <Journal
            caption={t.journalCaption}
            {...{ entries, lang }}
            nameOf={(entry) => entrustedName(entry, lang)}
            detailsOf={(entry) => entrustedDetails(entry, entries, lang)}
          />
        </Section>
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/history/entrusting/${entrusting.id}`, label: t.history },
            { href: `${home}/api/contracts/see-entrusting?entrustingId=${entrusting.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
