import pg from 'pg'

/** Tells which tables have had rows inserted, updated or deleted, and committed, since it was last asked. */
export interface ChangedRows {
  readonly tables: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/**
 * Watches every table of a test's database: a trigger on each row notes the table, in the same transaction, so that what
 * was rolled back is not noted. Exact, and one small question for each request.
 */
export async function watchRows(connection: pg.PoolConfig): Promise<ChangedRows> {
  const client = new pg.Client(connection as pg.ClientConfig)
  await client.connect()
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`)
  await client.query(`
    create table changed_row (table_name text not null);
    create function note_changed_row() returns trigger language plpgsql as
      $$ begin insert into changed_row values (tg_table_name); return null; end $$`)
  for (const { name } of rows) {
    await client.query(`
      create trigger note_changed_row after insert or update or delete on "${name}"
        for each row execute function note_changed_row()`)
  }
  return {
    tables: async () => {
      const noted = await client.query<{ name: string }>(`
        with noted as (delete from changed_row returning table_name)
        select distinct table_name as name from noted order by name`)
      return noted.rows.map(({ name }) => name)
    },
    close: () => client.end(),
  }
}
