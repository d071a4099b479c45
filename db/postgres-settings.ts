export type Settings = Readonly<Record<string, string>>

/**
 * The server's settings, given on its command line so that no file in the data folder can weaken them. Memory is kept
 * small: all processes of Madang together stay under 400 MB. Error details and statements stay out of the log, for they
 * can hold personal data.
 */
export const settings: Settings = {
  listen_addresses: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '32MB',
  max_connections: '60',
  max_worker_processes: '2',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  autovacuum_max_workers: '1',
  jit: 'off',
  huge_pages: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '1000',
  'pg_stat_statements.track_utility': 'off',
}

/** Version 18 reads through processes of its own by default; reading in place needs three processes fewer. */
export const settingsOf18: Settings = { io_method: 'sync', autovacuum_worker_slots: '1' }

/** For databases that live as long as a test run: nothing is written through, and nothing runs in the background. */
export const testSettings: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  max_wal_size: '2GB',
}
