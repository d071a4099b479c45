import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { hanjaIn } from '#rooms/documents/core/model/hanja-in.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { SelectField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { issueReport, seeReport } from '../contract.ts'
import { Disclosure } from '../core/issued-report.ts'
import { words } from '../core/messages.ts'
import { packageWords } from '../core/messages-packages.ts'
import { mayIssueReports, mayMakeReports, mayOrderPackages } from '../core/permissions.ts'
import { ReportName } from '../core/report-name.ts'
import { DocumentBody } from './document-body.tsx'
import { FormatLinks } from './format-links.tsx'

/** A paper as it can be made now: to be read, taken as a file, or issued. */
export const paperPage = page({
  path: '/papers/:report',
  permission: mayMakeReports,
  async render({ ask, actor, lang, params, query, form }) {
    const report = ReportName.safeParse(params['report'])
    const of = query['of'] ?? form?.values['of'] ?? ''
    if (!report.success || of === '') return refuse({ kind: 'report-subject-not-found' })
    const seen = await ask(seeReport, { report: report.data, of })
    if (!seen.ok) return seen
    const { document, title } = seen.value
    const t = words(lang)
    const hanja = hanjaIn(document)
    const home = `/${actor.districtId}`
    const chosen = new URLSearchParams({ of })
    const labels = { disclosure: t.disclosure, documentNumber: t.documentNumber, reason: t.reason }
    return (
      <Frame title={document.title} crumbs={[{ href: `${home}/papers`, label: t.papers }]} over={title[lang]}>
        <FormatLinks to={`${home}/papers/${report.data}/file?${chosen}`} lang={lang} />
        {hanja.length > 0 && <Notice kind="warning" title={t.hanjaInPdf(hanja.join(' '))} />}
        {permits(mayOrderPackages, actor) && (
          <LinkRow
            label={t.links}
            links={[
              {
                href: `${home}/papers/${report.data}/together?${chosen}`,
                label: packageWords(lang).orderThese,
                main: false,
              },
              ...(report.data === 'draft-letter'
                ? []
                : [
                    {
                      href: `${home}/papers/draft-letter?${new URLSearchParams({ of: `${report.data}:${of}` })}`,
                      label: t.draftLetter,
                      main: false,
                    },
                  ]),
            ]}
          />
        )}
        {permits(mayIssueReports, actor) && (
          <Section title={t.issueTitle} id="issue">
            <p>{t.issueLead}</p>
            <CommandForm
              command={issueReport}
              place={{ home, here: `${home}/papers/${report.data}?${chosen}`, form }}
              prefix="issue"
              then={`${home}/papers/issued`}
              newThing={{ field: 'issueId', kind: 'issue' }}
              hidden={{ report: report.data, of }}
              labels={labels}
              submit={t.issue}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('disclosure', t.disclosure, undefined, 'public')}
                    required
                    options={Disclosure.options.map((value) => ({ value, label: t.disclosures[value] }))}
                  />
                  <TextField {...field('documentNumber', t.documentNumber, t.documentNumberHint)} maxLength={100} />
                  <TextField {...field('reason', t.reason, t.reasonHint)} maxLength={500} />
                </>
              )}
            </CommandForm>
          </Section>
        )}
        <Section title={t.preview} id="preview">
          <DocumentBody document={document} />
        </Section>
      </Frame>
    )
  },
})
