import { sql } from 'kysely';

/** Milliseconds since 1970 by PostgreSQL's clock, for what replicas share: their own clocks may differ. */
export const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`;
