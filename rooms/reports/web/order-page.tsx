import { page, type RefusedForm } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { writtenFormats } from '#rooms/documents/core/model/document-writer.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { CheckboxField } from '#ui/form.tsx'
import { type FieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { listReports } from '../contract.ts'
import { orderPackage } from '../contract-packages.ts'
import { words } from '../core/messages.ts'
import { packageWords } from '../core/messages-packages.ts'
import { packageLimits } from '../core/paper-package.ts'
import { mayOrderPackages } from '../core/permissions.ts'
import { ReportName } from '../core/report-name.ts'

const prefix = 'order'

interface ChoicesProps {
  readonly name: 'of' | 'formats'
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly ticked: (value: string) => boolean
  readonly field: FieldIn
  readonly own: Pick<RefusedForm, 'values' | 'fieldErrors'> | null
}

/** Things to tick; when the form came back, what was ticked then. The first carries the field's id and what is wrong. */
function Choices({ name, legend, choices, ticked, field, own }: ChoicesProps) {
  const first = { id: idIn(prefix, name), error: own?.fieldErrors[name] }
  return (
    <fieldset class="field">
      <legend class="field-label">{legend}</legend>
      {choices.map(({ value, label }, at) => (
        <CheckboxField
          key={value}
          {...field(`${name}.${at}`, label)}
          {...(at === 0 ? first : {})}
          value={value}
          checked={own === null ? ticked(value) : own.values[`${name}.${at}`] === value}
        />
      ))}
    </fieldset>
  )
}

/** Chooses papers of one kind and formats that are to be made together. */
export const orderPage = page({
  path: '/papers/:report/together',
  permission: mayOrderPackages,
  async render({ ask, actor, lang, params, query, form }) {
    const name = ReportName.safeParse(params['report'])
    const listed = await ask(listReports, {})
    if (!listed.ok) return listed
    const report = listed.value.reports.find((one) => one.name === name.data)
    if (report === undefined) return refuse({ kind: 'report-subject-not-found' })
    const t = packageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/papers/${report.name}/together`
    const all = report.choices.length <= packageLimits.papers && query['of'] === undefined
    return (
      <Frame
        title={t.order}
        over={report.title[lang]}
        crumbs={[{ href: `${home}/papers`, label: words(lang).papers }]}
        lead={t.orderLead}
      >
        {report.choices.length === 0 ? (
          <EmptyState text={words(lang).noChoices} />
        ) : (
          <CommandForm
            command={orderPackage}
            place={{ home, here, form }}
            prefix={prefix}
            then={`${home}/papers/packages`}
            newThing={{ field: 'packageId', kind: 'package' }}
            hidden={{ report: report.name }}
            labels={{ of: t.papers(packageLimits.papers), formats: t.formats }}
            submit={t.order}
          >
            {(field, own) => (
              <>
                <Choices
                  {...{ name: 'of', legend: t.papers(packageLimits.papers), field, own }}
                  choices={report.choices.map(({ of, label }) => ({ value: of, label }))}
                  ticked={(of) => all || of === query['of']}
                />
                <Choices
                  {...{ name: 'formats', legend: t.formats, field, own }}
                  choices={writtenFormats.map((value) => ({ value, label: words(lang).formats[value] }))}
                  ticked={(format) => format === 'hwpx' || format === 'pdf'}
                />
              </>
            )}
          </CommandForm>
        )}
      </Frame>
    )
  },
})
