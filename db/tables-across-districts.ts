/**
 * The tables that hold no district's rows: they belong to the installation. Every other table leads its primary key with
 * district_id, and every statement on it names the district; tests see to both.
 */
export const sharedTables: readonly string[] = ['schema_migration']
