import type { FactValues, GraphFact } from './fact.ts';
import * as applications from './facts/applications.ts';
import * as grants from './facts/grants.ts';
import * as logs from './facts/logs.ts';
import * as tenant from './facts/tenant.ts';

/** What is known without asking Graph. */
export type GivenFactName = 'paste' | 'moment' | 'admission' | 'discovery' | 'webexIncidents';

export type GraphFactName = Exclude<keyof FactValues, GivenFactName>;

/** Every question that is put to Graph, by name. */
export const graphFacts: { readonly [Name in GraphFactName]: GraphFact<FactValues[Name]> } = {
  ...applications,
  ...tenant,
  ...grants,
  ...logs,
};
