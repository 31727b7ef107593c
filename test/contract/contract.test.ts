import { databases, freshPostgres } from './places.ts';
import { describeQueue } from './queue-contract.ts';
import { describeReplicas, describeStore } from './store-contract.ts';

for (const { name, fresh } of databases) {
  describeStore(name, fresh);
  describeQueue(name, fresh);
}
describeReplicas('PostgreSQL', freshPostgres);
