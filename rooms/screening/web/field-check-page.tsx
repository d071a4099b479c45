import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDateWithWeekday } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { cameBack } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { keepFieldCheck, seeFieldCheck } from '../contract-field-checks.ts'
import { aspects, participantKinds } from '../core/field-check.ts'
import { checkWords } from '../core/messages-checks.ts'
import { mayKeepFieldChecks, maySeeFieldChecks } from '../core/permissions.ts'
import { FieldCheckForm } from './field-check-form.tsx'

/** One field check, for everyone; whoever may, mends it there. */
export const fieldCheckPage = page({
  path: '/field-checks/:id',
  permission: maySeeFieldChecks,
  async render({ ask, actor, lang, params, form, now }) {
    const checkId = params['id'] ?? ''
    const asked = await askAll(ask, {
      seen: question(seeFieldCheck, { checkId }),
      kept: question(listFiles, { subject: { kind: 'field-check', id: checkId } }),
      all: question(listDepartments, {}),
    })
    if (!asked.ok) return asked
    const { seen, kept, all } = asked.value
    const { check, title } = seen
    const t = checkWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/field-checks/${check.id}`
    const amount = (won: typeof seen.requested) => (won === null ? '–' : formatWon(won, 'won', lang))
    const came = participantKinds
      .filter((kind) => check.participants[kind] > 0)
      .map((kind) => `${t.kinds[kind]} ${t.people(check.participants[kind])}`)
    const pictures = kept.files.filter(({ format }) => format === 'picture')
    const papers = kept.files.filter(({ format }) => format !== 'picture')
    return (
      <Frame title={title} over={t.title} crumbs={[{ href: `${home}/field-checks`, label: t.title }]}>
        <KeyFacts
          facts={[
            { label: t.checkedOn, value: formatDateWithWeekday(check.checkedOn, lang) },
            { label: t.department, value: seen.department },
            { label: t.participants, value: came.join(', ') },
            ...(check.alongWith === null ? [] : [{ label: t.alongWith, value: check.alongWith }]),
            { label: t.requested, value: amount(seen.requested) },
            { label: t.adjusted, value: amount(seen.adjusted) },
          ]}
        />
        <LinkRow label={t.links} links={[{ href: `${home}/items/${check.itemId}`, label: t.itemPage }]} />
        <DataTable
          caption={t.checklist}
          rows={[...aspects]}
          empty=""
          columns={[
            { key: 'aspect', header: t.checklist, rowHeader: true, cell: (one) => t.aspects[one] },
            {
              key: 'mark',
              header: t.opinion,
              cell: (one) =>
                [t.marks[one][check.checklist[one].mark], check.checklist[one].note ?? ''].join(' ').trim(),
            },
          ]}
        />
        <Section title={t.opinion} id="opinion">
          <p>{check.opinion}</p>
        </Section>
        {kept.files.length > 0 && (
          <Section title={t.photos} id="photos">
            {pictures.map(({ fileId, alt }) => (
              <figure key={fileId} class="kept-picture">
                <img src={`${home}/files/${fileId}`} alt={alt} loading="lazy" />
                <figcaption>{alt}</figcaption>
              </figure>
            ))}
            {papers.length > 0 && (
              <ul>
                {papers.map(({ fileId, name }) => (
                  <li key={fileId}>
                    <a href={`${home}/files/${fileId}`}>{name}</a>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        )}
        {permits(mayKeepFieldChecks, actor) && (
          <More summary={t.edit} open={cameBack(form, keepFieldCheck)}>
            <FieldCheckForm
              {...{ check, form, here, lang, item: { id: check.itemId, title } }}
              departments={all.departments}
              today={dateInSeoul(now)}
            />
          </More>
        )}
      </Frame>
    )
  },
})
