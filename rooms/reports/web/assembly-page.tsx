import { page } from '#kernel/page.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { DateField, SelectField, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listReports, seeReport } from '../contract.ts'
import { DataKind, dataKinds, readAsked, writeAsked } from '../core/assembly/data-asked.ts'
import { words } from '../core/messages.ts'
import { assemblyPageWords } from '../core/messages-assembly.ts'
import { mayMakeReports } from '../core/permissions.ts'
import { DocumentBody } from './document-body.tsx'
import { FormatLinks } from './format-links.tsx'

const name = 'assembly-data'

/** A day of the address; null where none is asked for, undefined where it is no day. */
const dayOf = (text: string | undefined): LocalDate | null | undefined =>
  (text ?? '') === '' ? null : LocalDate.safeParse(text).data

/** Puts together what the district assembly asks for: the table, the year, and what it is narrowed by. */
export const assemblyPage = page({
  path: '/papers/assembly-data/choose',
  permission: mayMakeReports,
  async render({ ask, actor, lang, query }) {
    const t = assemblyPageWords(lang)
    const home = `/${actor.districtId}`
    const listed = await ask(listReports, {})
    if (!listed.ok) return listed
    const departments = await ask(listDepartments, {})
    if (!departments.ok) return departments
    const offered = listed.value.reports.find((one) => one.name === name)?.choices ?? []
    const years = [...new Set(offered.flatMap(({ of }) => readAsked(of)?.year ?? []))]
    const kind = DataKind.safeParse(query['kind']).data ?? dataKinds[0]
    const year = years.find((one) => String(one) === query['year']) ?? years[0]
    const [from, to] = [dayOf(query['from']), dayOf(query['to'])]
    const said = {
      department: (query['department'] ?? '').slice(0, 100),
      number: (query['number'] ?? '').slice(0, 40),
      question: (query['question'] ?? '').slice(0, 200),
    }
    const of =
      year === undefined || from === undefined || to === undefined
        ? null
        : writeAsked({ kind, year, from, to, ...said })
    const seen = of === null ? null : await ask(seeReport, { report: name, of })
    if (seen?.ok === false) return seen
    const chosen = of === null ? '' : `?${new URLSearchParams({ of })}`
    return (
      <Frame title={t.title} lead={t.lead} crumbs={[{ href: `${home}/papers`, label: words(lang).papers }]}>
        {years.length === 0 && <EmptyState text={t.noYears} />}
        <form method="get" action={`${home}/papers/${name}/choose`} class="filters">
          <SelectField
            name="kind"
            label={t.kind}
            value={kind}
            options={dataKinds.map((value) => ({ value, label: t.kinds[value] }))}
          />
          <SelectField
            name="year"
            label={t.year}
            value={String(year)}
            options={years.map((one) => ({ value: String(one), label: String(one) }))}
          />
          <SelectField
            name="department"
            label={t.department}
            value={said.department}
            options={[
              { value: '', label: t.all },
              ...departments.value.departments.map((one) => ({ value: one.name, label: one.name })),
            ]}
          />
          <DateField
            name="from"
            label={t.from}
            value={query['from']}
            error={from === undefined ? t.badPeriod : undefined}
          />
          <DateField name="to" label={t.to} value={query['to']} error={to === undefined ? t.badPeriod : undefined} />
          <TextField name="number" label={t.number} hint={t.numberHint} value={said.number} maxLength={40} />
          <TextField name="question" label={t.question} value={said.question} maxLength={200} />
          <SubmitButton kind="primary">{t.show}</SubmitButton>
        </form>
        {seen !== null && (
          <>
            <FormatLinks to={`${home}/papers/${name}/file${chosen}`} lang={lang} />
            <LinkRow
              label={words(lang).links}
              links={[{ href: `${home}/papers/${name}${chosen}`, label: t.take, main: false }]}
            />
            <Section title={words(lang).preview} id="preview">
              <DocumentBody document={seen.value.document} />
            </Section>
          </>
        )}
      </Frame>
    )
  },
})
