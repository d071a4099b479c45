import { page, type RefusedForm } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { addDays, dateInSeoul, formatDate, formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { dropPackage, listPackages, takePackage } from '../contract-packages.ts'
import { words } from '../core/messages.ts'
import { packageWords } from '../core/messages-packages.ts'
import { PackageId, type PaperPackage, packageLimits } from '../core/paper-package.ts'
import { mayOrderPackages } from '../core/permissions.ts'

interface PackageSectionProps {
  readonly one: PaperPackage
  readonly home: string
  readonly lang: Lang
  readonly form: RefusedForm | null
}

/** One package: how far it is, or that it can be taken and until when. */
function PackageSection({ one, home, lang, form }: PackageSectionProps) {
  const t = packageWords(lang)
  const here = `${home}/papers/packages`
  const { id, endedAt, titles, done, files, faults } = one
  const title = titles.length > 1 ? `${titles[0]} ${t.more(titles.length - 1)}` : (titles[0] ?? '')
  return (
    <Section title={title} id={id}>
      <p>
        <strong>{endedAt === null ? t.underWay : t.ready}</strong>{' '}
        {one.formats.map((format) => words(lang).formats[format]).join(', ')}
      </p>
      <p>
        <label for={`${id}-progress`}>{t.progress(done, files)}</label>{' '}
        <progress id={`${id}-progress`} value={done} max={files} />
      </p>
      <p>
        {t.asked}: {formatMoment(one.askedAt, lang)}
        {endedAt !== null && ` · ${t.goesOn(formatDate(addDays(dateInSeoul(endedAt), packageLimits.keptDays), lang))}`}
      </p>
      {faults.length > 0 && (
        <>
          <p>{t.notWritten}</p>
          <ul>
            {faults.map((one) => (
              <li key={`${one.title} ${one.format}`}>
                {one.title} ({words(lang).formats[one.format]}): {t.faults[one.fault]}
              </li>
            ))}
          </ul>
        </>
      )}
      <LinkRow
        label={title}
        links={
          endedAt === null
            ? [{ href: here, label: t.again, main: true }]
            : faults.length < files
              ? [{ href: `${here}/${id}/file`, label: t.take, main: true }]
              : []
        }
      />
      <CommandForm
        command={dropPackage}
        place={{ home, here, form: form?.values['packageId'] === id ? form : null }}
        prefix={id}
        hidden={{ packageId: id }}
        labels={{}}
        submit={endedAt === null ? t.stop : t.remove}
        kind="danger"
      />
    </Section>
  )
}

/** One's papers made together: those under way, and those that can be taken. */
export const packagesPage = page({
  path: '/papers/packages',
  permission: mayOrderPackages,
  async render({ ask, actor, lang, form }) {
    const listed = await ask(listPackages, {})
    if (!listed.ok) return listed
    const t = packageWords(lang)
    const home = `/${actor.districtId}`
    const { packages } = listed.value
    return (
      <Frame
        title={t.packages}
        crumbs={[{ href: `${home}/papers`, label: words(lang).papers }]}
        lead={t.packagesLead(packageLimits.keptDays)}
      >
        {packages.length === 0 && <EmptyState text={t.none} />}
        {packages.map((one) => (
          <PackageSection key={one.id} {...{ one, home, lang, form }} />
        ))}
      </Frame>
    )
  },
})

/** The package as one ZIP. */
export const packageFilePage = page({
  path: '/papers/packages/:id/file',
  permission: mayOrderPackages,
  async render({ ask, params }) {
    const packageId = PackageId.safeParse(params['id'])
    if (!packageId.success) return refuse({ kind: 'package-not-found' })
    return writtenFile(ask, takePackage, { packageId: packageId.data })
  },
})
