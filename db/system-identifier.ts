import pg from 'pg'

/** The number that a cluster drew when it was made: two databases with one number stand in one cluster. */
export async function systemIdentifier(target: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(target)
  await client.connect()
  try {
    const { rows } = await client.query<{ of: string }>('select system_identifier::text as of from pg_control_system()')
    return rows[0]?.of ?? ''
  } finally {
    await client.end()
  }
}
