export type BoxTables = {
  vote_key: {
    election_id: string
    box_public: string
    log_public: string
    box_secret: Uint8Array | null
    log_secret: Uint8Array | null
  }
  vote: { eh: string; election_id: string; manifest: string; share: Uint8Array | null; closed: boolean }
  pending: { eh: string; leaf_hash: Uint8Array; key: string; n: number; line: string; by_then: number }
  entry: {
    eh: string
    idx: number
    leaf_hash: Uint8Array
    line: string
    key: string | null
    n: number | null
    by_then: number | null
  }
  checkpoint: { eh: string; size: number; note: string }
  revoked: { eh: string; key: string }
}
