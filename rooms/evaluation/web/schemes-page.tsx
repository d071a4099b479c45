import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { DataTable } from '#ui/data-table.tsx'
import { DateField, NumberField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { listSchemes, setScheme } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepEvaluations, maySeeResults } from '../core/permissions.ts'
import { writeCriteria, writeGrades } from '../core/scheme.ts'
import { FormPart } from './form-part.tsx'

/** By what each year is evaluated; the secretariat sets it, beginning with the year before. */
export const schemesPage = page({
  path: '/evaluation-schemes',
  permission: maySeeResults,
  async render({ ask, actor, lang, form, now }) {
    const asked = await askAll(ask, { listed: question(listSchemes, {}) })
    if (!asked.ok) return asked
    const { schemes } = asked.value.listed
    const [latest] = schemes
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.scheme} crumbs={[{ href: `${home}/results`, label: t.title }]} lead={t.schemeLead}>
        {schemes.length === 0 && <p>{t.noScheme}</p>}
        {schemes.map(({ year, criteria, grades, selfDueOn }) => (
          <Section key={year} title={t.yearName(year)} id={`scheme-${year}`}>
            {selfDueOn !== null && (
              <p>
                {t.selfDueOn}: {formatDate(selfDueOn, lang)}
              </p>
            )}
            <DataTable
              caption={t.criteriaCaption(year)}
              rows={criteria}
              empty=""
              columns={[
                { key: 'name', header: t.criterion, rowHeader: true, cell: ({ name }) => name },
                { key: 'most', header: t.most, align: 'number', cell: ({ most }) => most },
                { key: 'weight', header: t.weight, align: 'number', cell: ({ weight }) => weight },
              ]}
            />
            <DataTable
              caption={t.gradesCaption(year)}
              rows={grades}
              empty=""
              columns={[
                { key: 'name', header: t.grade, rowHeader: true, cell: ({ name }) => name },
                { key: 'from', header: t.from, align: 'number', cell: ({ from }) => from },
              ]}
            />
          </Section>
        ))}
        {permits(mayKeepEvaluations, actor) && (
          <Section title={t.setScheme} id="set">
            <FormPart {...{ home, form, hidden: {}, button: t.setScheme, prefix: 'scheme' }} command={setScheme}>
              {(field) => (
                <>
                  <NumberField {...field('year', t.year, undefined, dateInSeoul(now).slice(0, 4))} required />
                  <TextArea
                    {...field('criteria', t.criterion, t.criteriaHint, writeCriteria(latest?.criteria ?? []))}
                    rows={6}
                  />
                  <TextArea {...field('grades', t.grade, t.gradesHint, writeGrades(latest?.grades ?? []))} rows={5} />
                  <DateField {...field('selfDueOn', t.selfDueOn)} />
                </>
              )}
            </FormPart>
          </Section>
        )}
      </Frame>
    )
  },
})
