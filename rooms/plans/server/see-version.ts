import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeVersion } from '../contract.ts'
import { hashOfText, maySeeVersion, readSnapshot } from '../core/plan-version.ts'
import { findVersion } from '../store/version-queries.ts'
import type { PlanMeans } from './plan-means.ts'

export const seeVersionHandler = ({ publishedVersions }: PlanMeans) =>
  handleQuery(seeVersion, async (context, { versionId }) => {
    const { trx, districtId, actor } = context
    const found = await findVersion(trx, districtId, versionId)
    if (found === null) return refuse({ kind: 'version-not-found' })
    if (!maySeeVersion(found.version, actor, await publishedVersions(context)))
      return refuse({ kind: 'version-not-found' })
    const { version, snapshot } = found
    return ok({ version, snapshot: readSnapshot(snapshot), intact: hashOfText(snapshot) === version.hash })
  })
