import { databases } from './places.ts';
import { describeQueue } from './queue-contract.ts';
import { describeStore } from './store-contract.ts';

for (const { name, fresh } of databases) {
  describeStore(name, fresh);
  describeQueue(name, fresh);
}
