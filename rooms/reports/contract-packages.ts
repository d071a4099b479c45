import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { writtenFormats } from '#rooms/documents/core/model/document-writer.ts'
import { PackageId, PaperPackage, packageLimits } from './core/paper-package.ts'
import * as may from './core/permissions.ts'
import { ReportName } from './core/report-name.ts'

export const orderPackage = command({
  name: 'reports.order-package',
  title: { ko: '문서를 한꺼번에 만들게 한다', en: 'Have papers made together' },
  permission: may.mayOrderPackages,
  input: z.strictObject({
    packageId: PackageId,
    report: ReportName,
    /** What each paper is of. */
    of: z.array(z.string().trim().min(1).max(500)).min(1).max(packageLimits.papers),
    formats: z.array(z.enum(writtenFormats)).min(1),
  }),
  reply: z.object({ packageId: PackageId, files: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('report-subject-not-found') }),
    z.object({ kind: z.enum(['package-id-taken', 'not-signed-in']) }),
    z.object({ kind: z.literal('packages-under-way'), most: z.int() }),
  ]),
})

export const dropPackage = command({
  name: 'reports.drop-package',
  title: { ko: '한꺼번에 만든 것을 멈추거나 지운다', en: 'Stop or delete papers made together' },
  permission: may.mayOrderPackages,
  input: z.strictObject({ packageId: PackageId }),
  reply: z.object({ packageId: PackageId }),
  refusal: only('package-not-found'),
})

/** The server's own work says that the last file is there: whoever asked is told. */
export const finishPackage = command({
  name: 'reports.finish-package',
  title: { ko: '한꺼번에 만든 것을 마친다', en: 'Finish papers made together' },
  permission: may.mayFinishPackages,
  input: z.strictObject({ packageId: PackageId }),
  reply: z.object({ packageId: PackageId }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('package-not-found') }),
    z.object({ kind: z.literal('files-missing'), left: z.int() }),
  ]),
})

export const listPackages = query({
  name: 'reports.list-packages',
  title: { ko: '한꺼번에 만든 것을 본다', en: 'List one’s papers made together' },
  permission: may.mayOrderPackages,
  input: z.object({}),
  reply: z.object({ packages: z.array(PaperPackage) }),
  refusal: noRefusals,
})

export const takePackage = query({
  name: 'reports.take-package',
  title: { ko: '한꺼번에 만든 것을 받는다', en: 'Take papers made together' },
  permission: may.mayOrderPackages,
  input: z.object({ packageId: PackageId }),
  reply: z.object({ base64: z.string(), contentType: z.string(), fileName: z.string() }),
  refusal: only('package-not-found'),
})
