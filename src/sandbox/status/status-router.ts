import express, { type Router } from 'express';
import type { Tenant } from '../tenant/tenant.ts';

/** The part of status.webex.com that is asked: what is not resolved. */
export function statusRouter(tenant: () => Tenant): Router {
  const router = express.Router();
  router.get('/unresolved-incidents.json', (_request, response) => {
    const incidents = tenant().webexIncidents.map((incident, index) => ({
      id: `sandbox${index}`,
      ...incident,
      components: [],
      incident_updates: [],
    }));
    response.json({ incidents });
  });
  return router;
}
