import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { formatCount } from '#kit/format-count.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract-packages.ts'
import { freeze } from '../core/frozen-document.ts'
import { packFiles } from '../core/package-files.ts'
import { inOrder, mayAskAnother, type PackageId } from '../core/paper-package.ts'
import * as store from '../store/package-queries.ts'
import { soundDocument } from './make-report.ts'
import type { Report } from './report.ts'
import { reportOf } from './reports.ts'

const about = (id: PackageId) => [{ kind: 'paper-package', id }]

/** The papers are made now, for whoever asks and with their rights; only writing their files waits. */
export const orderPackageHandler = (reports: readonly Report[]) =>
  handleCommand(contract.orderPackage, async (context, input) => {
    const { trx, districtId, now, ask, actor } = context
    const { packageId, report, of, formats } = input
    const { accountId } = actor
    if (accountId === null) return refuse({ kind: 'not-signed-in' })
    const another = mayAskAnother(await store.countUnderWay(trx, districtId, accountId))
    if (!another.ok) return another
    const papers = []
    for (const one of new Set(of)) {
      const made = await reportOf(reports, report).make(ask, one)
      if (!made.ok) return refuse({ kind: 'report-subject-not-found' })
      papers.push({ title: made.value.title, document: freeze(soundDocument(made.value)).text })
    }
    const asked = { id: packageId, accountId, askedAt: now, papers, formats: inOrder(formats) }
    if (!(await store.insertPackage(trx, districtId, asked))) return refuse({ kind: 'package-id-taken' })
    return ok({ reply: { packageId, files: papers.length * asked.formats.length }, about: about(packageId) })
  })

export const dropPackageHandler = handleCommand(contract.dropPackage, async (context, { packageId }) => {
  const { trx, districtId, actor } = context
  const found = await store.findPackage(trx, districtId, packageId)
  if (found === null || found.accountId !== actor.accountId) return refuse({ kind: 'package-not-found' })
  await store.deletePackage(trx, districtId, packageId)
  return ok({ reply: { packageId }, about: about(packageId) })
})

export const finishPackageHandler = handleCommand(contract.finishPackage, async (context, { packageId }) => {
  const { trx, districtId, now } = context
  const found = await store.findPackage(trx, districtId, packageId)
  if (found === null || found.endedAt !== null) return refuse({ kind: 'package-not-found' })
  const left = await store.countLeft(trx, districtId, packageId)
  if (left > 0) return refuse({ kind: 'files-missing', left })
  await store.endPackage(trx, districtId, packageId, now)
  const files = formatCount((await store.filesOf(trx, districtId, packageId)).length)
  return ok({
    reply: { packageId },
    about: about(packageId),
    tell: [
      {
        kind: 'reports.package-ready',
        to: [{ accounts: [found.accountId] }],
        words: {
          ko: `한꺼번에 만든 파일 ${files}개를 받을 수 있습니다.`,
          en: `${files} files that you asked for are ready.`,
        },
        about: { kind: 'paper-package', id: packageId },
        path: '/papers/packages',
      },
    ],
  })
})

export const listPackagesHandler = handleQuery(contract.listPackages, async ({ trx, districtId, actor }) =>
  ok({ packages: actor.accountId === null ? [] : [...(await store.packagesOf(trx, districtId, actor.accountId))] }),
)

export const takePackageHandler = handleQuery(contract.takePackage, async (context, { packageId }) => {
  const { trx, districtId, actor } = context
  const found = await store.findPackage(trx, districtId, packageId)
  if (found === null || found.accountId !== actor.accountId || found.endedAt === null)
    return refuse({ kind: 'package-not-found' })
  const files = await store.filesOf(trx, districtId, packageId)
  const [first] = files
  if (first === undefined) return refuse({ kind: 'package-not-found' })
  const others = new Set(files.map(({ part }) => part)).size - 1
  const title = others === 0 ? first.title : `${first.title} 외 ${others}건`
  const base64 = Buffer.from(packFiles(title, files)).toString('base64')
  return ok({ base64, contentType: 'application/zip', fileName: `${title}.zip` })
})
