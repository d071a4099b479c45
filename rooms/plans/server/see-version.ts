import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeVersion } from '../contract.ts'
import { hashOfText, maySeeVersion, readSnapshot } from '../core/plan-version.ts'
import { findVersion } from '../store/version-queries.ts'

export const seeVersionHandler = handleQuery(seeVersion, async ({ trx, districtId, actor }, { versionId }) => {
  const found = await findVersion(trx, districtId, versionId)
  if (found === null || !maySeeVersion(found.version, actor)) return refuse({ kind: 'version-not-found' })
  const { version, snapshot } = found
  return ok({ version, snapshot: readSnapshot(snapshot), intact: hashOfText(snapshot) === version.hash })
})
