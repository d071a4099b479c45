import type { BundleFacts } from '../core/vote/bundle-facts.ts'

/** What this room is handed. */
export interface ReportMeans {
  /** What the bundle of a vote holds and what the verifier finds in it; the same for the same hash. */
  readonly auditBundle: (sha256: string, zip: Uint8Array) => Promise<BundleFacts>
}
